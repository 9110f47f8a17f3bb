import { render } from 'preact';
import sheet from './results.css?url&no-inline';
import { find } from './find.ts';
import { findInText } from './fulltext.ts';
import { opens } from './go.ts';
import { group } from './group.ts';
import { MINE } from '../keys/setting.ts';
import { onEmptied } from '../../delivery/emptied.ts';
import { loadStyle } from '../../theme/style.ts';
import { loadIndex } from './load.ts';
import type { Index } from './indexed.ts';
import { typedWords } from './mark.ts';
import { nearest } from './near.ts';
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
	/** Enter was pressed before there was something to open. */
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
	const box: BoxState = {
		root,
		input,
		place,
		base,
		failed: false,
		hurry: root.dataset.hurry !== undefined,
		inText: undefined,
		latest: look(input),
	};
	input.addEventListener('input', () => typed(box));
	onEmptied(() => queryOf(input.value).query !== box.latest.query && typed(box));
	steer(root, input, () => {
		box.hurry = !box.index || box.inText === 'waiting';
	});
	opens(root);
	// Astro would put the look of the hits into every page: it comes with the code that draws them.
	void loadStyle(sheet);
	load(box);
}

/** Looks up what stands in the field. */
function look(input: HTMLInputElement, { index, failed }: Partial<BoxState> = {}): BoxState['latest'] {
	const { query, isCut } = queryOf(input.value);
	const answer = index && query ? find(query, index, areaHere(index.areas, input)) : undefined;
	return {
		query,
		isCut,
		state: failed ? 'failed' : index ? 'ready' : 'waiting',
		groups: answer ? group(answer.found) : [],
		near: answer?.found.length === 0 && index ? nearest(query, index) : [],
		typed: typedWords(query),
		keys: answer?.keys ?? new Set(),
	};
}

/** The reader's own area: that of the tree or the page that is open, else the one chosen for the calls. */
function areaHere(areas: Index['areas'], input: HTMLInputElement): string | undefined {
	const base = input.closest<HTMLElement>('.search-box')?.dataset.base ?? '';
	const tree = document.querySelector<HTMLElement>('.tree[data-tree]')?.dataset.tree ?? location.pathname.slice(base.length + 1);
	return [tree.split('/')[0], MINE.get() ?? undefined].find((area) => area && areas.includes(area));
}

function draw(box: BoxState) {
	const { root, place, base, latest, inText } = box;
	root.toggleAttribute('data-busy', latest.query !== '');
	// A page that makes room for the hits keeps what it has as long as there are none.
	root.toggleAttribute('data-empty', latest.groups.length === 0 && !(Array.isArray(inText) && inText.length > 0));
	const acts = { onText: () => void searchText(box), onRetry: () => load(box), onNear: (word: string) => typeInstead(box, word) };
	render(<Results shown={{ ...latest, inText }} base={base} {...acts} />, place);
}

/** Puts a word in the box in place of what was typed, as if the reader had. */
function typeInstead(box: BoxState, word: string) {
	box.input.value = word;
	box.input.focus();
	typed(box);
}

async function searchText(box: BoxState) {
	const { query } = box.latest;
	box.inText = 'waiting';
	draw(box);
	const found = await findInText(query, `${box.base}/pagefind/pagefind.js`, box.index).catch(() => 'failed' as const);
	if (query !== box.latest.query) return;
	box.inText = found;
	draw(box);
	if (box.hurry) take(box);
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

/** Opens the first hit, if there is one. */
function take({ place }: BoxState) {
	place.querySelector<HTMLElement>('a')?.click();
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
			box.hurry = enter && box.inText === 'waiting';
			if (enter) take(box);
		},
		() => {
			box.failed = true;
			typed(box);
		},
	);
}
