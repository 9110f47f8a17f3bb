import { render } from 'preact';
import { library } from '../../agent/player/library.ts';
import type { Call } from '../../call/call.ts';
import { kept } from '../../delivery/kept.ts';
import { load } from '../progress/store.ts';
import { mix } from './coverage.ts';
import { LiveCall } from './LiveCall.tsx';
import { assignedTo } from './assigned.ts';
import { fetchExercise } from './page.ts';
import { tell } from '../progress/tell.ts';
import type { ExerciseEntry } from './published.ts';

/*
 * A call as it is: the page for the call, whole, and beside it the one who calls. Which call it is the address may say (`#fel-losenord`).
 * The page for the call takes that out of the address again, so it is kept for the tab: after a reload the same one is on the line.
 */
const ON_THE_LINE = kept('rutinlotsen-ovning-samtal', 'tab');

const root = document.querySelector<HTMLElement>('.live-caller');
const place = root?.querySelector<HTMLElement>('[data-live]');
const samtal = document.querySelector<HTMLElement>('.live-practice .samtal');
const data = document.getElementById('ovningar')?.textContent;
const FAILED = 'Samtalet gick inte att hämta. Kontrollera nätet och ladda om sidan.';

if (root && place && samtal && data) {
	const { calls: folder = '', api = '', list = '', assignments } = root.dataset;
	let latest: Call | undefined;
	samtal.addEventListener('call-changed', (event) => (latest = (event as CustomEvent<Call>).detail));
	void begin(JSON.parse(data), folder, api).then(
		({ call, trees }) =>
			render(<LiveCall {...{ call, trees, list }} assigned={assignedTo(call.id, assignments)} latest={() => latest} />, place),
		() => tell(FAILED),
	);
}

/**
 * The call that the address names, or that was on the line before the page was loaded again; else one that went wrong, else a new one.
 * With it the tree that its right way ends in.
 */
async function begin(calls: ExerciseEntry[], folder: string, api: string) {
	const name = location.hash.slice(1);
	const held = isLoadedAgain() ? ON_THE_LINE.get() : undefined;
	const known = calls.find(({ id }) => id.split('/')[1] === name) ?? calls.find(({ id }) => id === held);
	const [entry = calls[0]] = known ? [known] : mix(calls, load().progress, 1, Math.random);
	ON_THE_LINE.set(entry?.id ?? null);
	const call = await fetchExercise(folder, entry?.id ?? '');
	const trees = library(api);
	await trees.load(call.outcomes.at(-1)?.tree ?? call.tree);
	return { call, trees };
}

function isLoadedAgain(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'reload' || entry?.type === 'back_forward';
}
