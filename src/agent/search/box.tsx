import { render } from 'preact';
import sheet from './results.css?url&no-inline';
import { find } from './find.ts';
import { findInText } from './fulltext.ts';
import { opens } from './go.ts';
import { group } from './group.ts';
import { loadStyle } from '../../theme/style.ts';
import { loadIndex } from './load.ts';
import type { Index } from './prepare.ts';
import { typedWords } from './mark.ts';
import { queryOf } from './query.ts';
import { Results, type Shown } from './Results.tsx';
import { steer } from './steer.ts';

/** Below this many hits the full text is searched too, without being asked for. */
const FEW = 3;
/** But not at each key: the full text is searched in this thread, and would hold the next letter up. In ms after the latest. */
const REST = 200;

/** A search box while the page stands: what it has fetched, and what is shown under it. */
type BoxState = {
	root: HTMLElement;
	input: HTMLInputElement;
	place: HTMLElement;
	base: string;
	index?: Index;
	failed: boolean;
	/** Enter was pressed before the index had come. */
	hurry: boolean;
	rest?: ReturnType<typeof setTimeout>;
	inText: Shown['inText'];
	latest: Omit<Shown, 'inText'>;
};

/** Makes a search box answer as one types. What is typed stays in the box: it is never stored, sent or put in an address. */
export function attach(root: HTMLElement) {
	const input = root.querySelector('input');
	const place = root.querySelector<HTMLElement>('.search-answer');
	if (!input || !place) return;
	const base = root.dataset.base ?? '';
	const box: BoxState = { root, input, place, base, failed: false, hurry: false, inText: undefined, latest: look(input) };
	input.addEventListener('input', () => typed(box));
	steer(root, input, () => {
		box.hurry = !box.index;
	});
	opens(root);
	// Astro would put the look of the hits into every page: it comes with the code that draws them.
	void loadStyle(sheet);
	load(box);
}

/** Looks up what stands in the field. */
function look(input: HTMLInputElement, { index, failed }: Partial<BoxState> = {}): BoxState['latest'] {
	const { query, isCut } = queryOf(input.value);
	const answer = index && query ? find(query, index) : undefined;
	return {
		query,
		isCut,
		state: failed ? 'failed' : index ? 'ready' : 'waiting',
		groups: answer ? group(answer.found) : [],
		typed: typedWords(query),
		keys: answer?.keys ?? new Set(),
	};
}

function draw(box: BoxState) {
	const { root, place, base, latest, inText } = box;
	root.toggleAttribute('data-busy', latest.query !== '');
	render(<Results shown={{ ...latest, inText }} base={base} onText={() => void searchText(box)} onRetry={() => load(box)} />, place);
}

async function searchText(box: BoxState) {
	const { query } = box.latest;
	box.inText = 'waiting';
	draw(box);
	const found = await findInText(query, `${box.base}/pagefind/pagefind.js`, box.index).catch(() => 'failed' as const);
	if (query !== box.latest.query) return;
	box.inText = found;
	draw(box);
}

function typed(box: BoxState) {
	clearTimeout(box.rest);
	box.hurry = false;
	box.latest = look(box.input, box);
	const { query, state, groups } = box.latest;
	const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
	const isFew = query.length > 2 && state !== 'waiting' && count < FEW;
	box.inText = isFew ? 'waiting' : undefined;
	draw(box);
	if (isFew) box.rest = setTimeout(() => void searchText(box), REST);
}

function load(box: BoxState) {
	box.failed = false;
	box.latest = look(box.input, box);
	draw(box);
	loadIndex(`${box.base}/api/search.json`).then(
		(loaded) => {
			box.index = loaded;
			box.root.dataset.ready = '';
			const enter = box.hurry;
			typed(box);
			if (enter) box.place.querySelector<HTMLElement>('a')?.click();
		},
		() => {
			box.failed = true;
			typed(box);
		},
	);
}
