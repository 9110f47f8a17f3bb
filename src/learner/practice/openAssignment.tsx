import { render } from 'preact';
import { Assignment } from './Assignment.tsx';

/* An assignment is drawn by script alone: what it holds stands after # in the address, which no server sees. */
const root = document.querySelector<HTMLElement>('.assignment');
const place = root?.querySelector<HTMLElement>('[data-assignment]');
const data = document.getElementById('ovningar')?.textContent;

if (root && place && data) {
	const { list = '' } = root.dataset;
	const draw = () => {
		render(null, place);
		render(<Assignment calls={JSON.parse(data)} list={list} />, place);
	};
	draw();
	// Back from a call: what is done is another.
	addEventListener('pageshow', ({ persisted }) => persisted && draw());
}
