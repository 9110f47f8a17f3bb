import { render } from 'preact';
import { library } from '../../agent/player/library.ts';
import type { Call } from '../../call/call.ts';
import { load } from '../progress/store.ts';
import { mix } from './coverage.ts';
import { LiveCall } from './LiveCall.tsx';
import { fetchExercise, tell } from './page.ts';
import type { ExerciseEntry } from './published.ts';

/* A call as it is: the page for the call, whole, and beside it the one who calls. Which call it is the address may say: `#fel-losenord`. */
const root = document.querySelector<HTMLElement>('.live-caller');
const place = root?.querySelector<HTMLElement>('[data-live]');
const samtal = document.querySelector<HTMLElement>('.live-practice .samtal');
const data = document.getElementById('ovningar')?.textContent;
const FAILED = 'Samtalet gick inte att hämta. Kontrollera nätet och ladda om sidan.';

if (root && place && samtal && data) {
	const { calls: folder = '', api = '', list = '' } = root.dataset;
	let latest: Call | undefined;
	samtal.addEventListener('call-changed', (event) => (latest = (event as CustomEvent<Call>).detail));
	void begin(JSON.parse(data), folder, api).then(
		({ call, trees }) => render(<LiveCall call={call} trees={trees} list={list} latest={() => latest} />, place),
		() => tell(FAILED),
	);
}

/** The call that the address names, else one that went wrong, else one that is new, with the tree that its right way ends in. */
async function begin(calls: ExerciseEntry[], folder: string, api: string) {
	const named = calls.find(({ id }) => id.split('/')[1] === location.hash.slice(1));
	const [entry = calls[0]] = named ? [named] : mix(calls, load().progress, 1, Math.random);
	const call = await fetchExercise(folder, entry?.id ?? '');
	const trees = library(api);
	await trees.load(call.outcomes.at(-1)?.tree ?? call.tree);
	return { call, trees };
}
