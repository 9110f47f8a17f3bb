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
import { Results, type Shown } from './Results.tsx';
import { steer } from './steer.ts';

/** Below this many hits the full text is searched too, without being asked for. */
const FEW = 3;
/** But not at each key: the full text is searched in this thread, and would hold the next letter up. In ms after the latest. */
const REST = 200;
const LONGEST = 200;

/** Makes a search box answer as one types. What is typed stays in the box: it is never stored, sent or put in an address. */
export function attach(box: HTMLElement) {
	const input = box.querySelector('input');
	const place = box.querySelector<HTMLElement>('.search-answer');
	if (!input || !place) return;
	const base = box.dataset.base ?? '';
	let index: Index | undefined;
	let failed = false;
	let inText: Shown['inText'];
	let hurry = false;
	let rest: ReturnType<typeof setTimeout> | undefined;
	let latest: Omit<Shown, 'inText'>;

	const look = () => {
		const query = input.value.trim().slice(0, LONGEST);
		const answer = index && query ? find(query, index) : undefined;
		latest = {
			query,
			isCut: input.value.trim().length > LONGEST,
			state: failed ? 'failed' : index ? 'ready' : 'waiting',
			groups: answer ? group(answer.found) : [],
			typed: typedWords(query),
			keys: answer?.keys ?? new Set(),
		};
	};
	const draw = () => {
		box.toggleAttribute('data-busy', latest.query !== '');
		render(<Results shown={{ ...latest, inText }} base={base} onText={() => void searchText()} onRetry={load} />, place);
	};
	const searchText = async () => {
		const { query } = latest;
		inText = 'waiting';
		draw();
		const found = await findInText(query, `${base}/pagefind/pagefind.js`, index).catch(() => 'failed' as const);
		if (query !== latest.query) return;
		inText = found;
		draw();
	};
	const typed = () => {
		clearTimeout(rest);
		hurry = false;
		look();
		const { query, state, groups } = latest;
		const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
		const isFew = query.length > 2 && state !== 'waiting' && count < FEW;
		inText = isFew ? 'waiting' : undefined;
		draw();
		if (isFew) rest = setTimeout(() => void searchText(), REST);
	};
	const load = () => {
		failed = false;
		look();
		draw();
		loadIndex(`${base}/api/search.json`).then(
			(loaded) => {
				index = loaded;
				box.dataset.ready = '';
				const enter = hurry;
				typed();
				if (enter) place.querySelector<HTMLElement>('a')?.click();
			},
			() => {
				failed = true;
				typed();
			},
		);
	};

	input.addEventListener('input', typed);
	steer(box, input, () => {
		hurry = !index;
	});
	opens(box);
	// Astro would put the look of the hits into every page: it comes with the code that draws them.
	void loadStyle(sheet);
	load();
}
