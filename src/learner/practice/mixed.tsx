import { render } from 'preact';
import awakeStyle from '../../agent/desk/awake.css?url';
import { loadStyle } from '../../theme/style.ts';
import { listenToKeys } from './keys.ts';
import { REPEATS } from './repeat.ts';
import { Run } from './Run.tsx';

/* A run of mixed calls, drawn by script alone: it has no content of its own. */
const root = document.querySelector<HTMLElement>('.mixed-run');
const place = root?.querySelector<HTMLElement>('[data-run]');
const data = document.getElementById('ovningar')?.textContent;

if (root && place && data) {
	const { area = '', calls = '', api = '', list = '' } = root.dataset;
	listenToKeys(root);
	void loadStyle(awakeStyle);
	const repeats = location.hash === REPEATS;
	const name = repeats ? `${area}/repetera` : area;
	render(<Run {...{ name, repeats }} {...JSON.parse(data)} api={api} callsApi={calls} list={list} />, place);
}
