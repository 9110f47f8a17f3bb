import { useMemo, useState } from 'preact/hooks';
import { Mark } from '../../theme/Mark.tsx';
import { useLater } from '../../theme/useLater.ts';
import type { SearchEntry } from './entry.ts';
import type { TextHit } from './fulltext.ts';
import type { EntryGroup } from './group.ts';
import { mark, snippet, type MarkedPiece } from './mark.ts';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import { Ways } from './Ways.tsx';
import { KIND_WORDS } from './words.ts';

/** What is shown under the box: for which query, and what was found. */
export type Shown = {
	query: string;
	/** The query was too long to be read to its end. */
	isCut: boolean;
	state: 'waiting' | 'ready' | 'failed';
	groups: EntryGroup[];
	/** The nearest words that the content has, where nothing was found. */
	near: string[];
	typed: string[];
	keys: Set<string>;
	inText?: TextHit[] | 'waiting' | 'failed';
};

type Props = { shown: Shown; base: string; onText: () => void; onRetry: () => void; onNear: (word: string) => void };

const AT_FIRST = 2;

/** The hits under a search box, grouped, best first, with what is said where there are none. */
export function Results({ shown, base, onText, onRetry, onNear }: Props) {
	const { query, state, groups, near, inText } = shown;
	return (
		<>
			{query && state === 'ready' && countOf(shown) === 0 && <Mark />}
			<p role="status" class="search-said">
				{said(shown)}
			</p>
			{state === 'failed' && (
				<button type="button" class="link search-more" onClick={onRetry}>
					Försök igen
				</button>
			)}
			{near.length > 0 && <Near words={near} onNear={onNear} />}
			<Groups shown={shown} groups={groups.filter(({ kind }) => kind === 'best')} base={base} />
			<Others shown={shown} base={base} />
			{Array.isArray(inText) && inText.length > 0 && (
				<HitGroup name="Mer i texten" key="text">
					{inText.map((hit) => (
						<li class="hit-row" key={hit.url}>
							<a class="row hit" href={hit.url}>
								<span class="hit-title">{hit.title}</span>
								<span class="hit-text" dangerouslySetInnerHTML={{ __html: trustedHtml(hit.excerpt) }} />
							</a>
						</li>
					))}
				</HitGroup>
			)}
			{query && state !== 'waiting' && (inText === undefined || inText === 'failed') && (
				<button type="button" class="link search-more" onClick={onText}>
					{inText ? 'Försök igen med all text' : 'Sök i all text'}
				</button>
			)}
		</>
	);
}

/** Words that were perhaps meant: each is a button that looks it up. */
function Near({ words, onNear }: { words: string[]; onNear: Props['onNear'] }) {
	return (
		<p class="search-near">
			Menade du{' '}
			{words.map((word) => (
				<button type="button" class="link" key={word} onClick={() => onNear(word)}>
					{word}
				</button>
			))}
		</p>
	);
}

type GroupsProps = Pick<Props, 'shown' | 'base'> & { groups: EntryGroup[] };

function Groups({ shown, groups, base }: GroupsProps) {
	return (
		<>
			{groups.map(({ kind, hits }) => (
				<HitGroup key={kind} name={kind === 'best' ? 'Bästa träffarna' : KIND_WORDS[kind][1]} isBest={kind === 'best'}>
					{hits.map(({ entry }, i) => (
						<Hit key={i} entry={entry} base={base} shown={shown} isBest={kind === 'best'} />
					))}
				</HitGroup>
			))}
		</>
	);
}

/** The groups below the best hits, a frame later: a key is answered by the best, which is what most people look at. */
function Others(props: Pick<Props, 'shown' | 'base'>) {
	const { shown, base } = useLater(props, props.shown);
	const groups = shown.groups.filter(({ kind }) => kind !== 'best');
	return useMemo(() => <Groups shown={shown} groups={groups} base={base} />, [shown]);
}

function countOf({ groups, inText }: Shown): number {
	return groups.reduce((sum, { hits }) => sum + hits.length, Array.isArray(inText) ? inText.length : 0);
}

function said(shown: Shown): string {
	const { query, isCut, state, inText } = shown;
	if (state === 'failed') return 'Sökningen gick inte att hämta. Försök igen, eller gå via menyn.';
	if (!query) return 'Skriv ett ord som kunden eller rutinen använder.';
	if (state === 'waiting') return 'Hämtar sökningen …';
	const count = countOf(shown);
	const cut = isCut ? 'Bara de första 6 000 tecknen söks. ' : '';
	const missed = inText === 'failed' ? ' All text gick inte att söka i: sidan svarar inte.' : '';
	if (count > 0) return `${cut}${count === 1 ? '1 träff' : `${count} träffar`}${missed && `.${missed}`}`;
	if (inText === 'waiting') return 'Söker i all text …';
	const short = query.length > 40 ? `${query.slice(0, 40)} …` : query;
	return `${cut}Inga träffar på ”${short}”.${missed} Prova ett annat ord, eller gå via menyn.`;
}

/** A group of rows under its name; a long one shows its best, and the rest when asked, unless that is a single one. */
function HitGroup({ name, isBest, children }: { name: string; isBest?: boolean; children: preact.ComponentChild[] }) {
	const [all, setAll] = useState(false);
	const rows = all || isBest || children.length <= AT_FIRST + 1 ? children : children.slice(0, AT_FIRST);
	return (
		<section class={isBest ? 'hit-group best' : 'hit-group'}>
			<h2 class={isBest ? 'sr-only' : ''}>{name}</h2>
			<ol>{rows}</ol>
			{rows.length < children.length && (
				<button type="button" class="link search-more" onClick={() => setAll(true)}>
					Visa alla {children.length}
				</button>
			)}
		</section>
	);
}

function Hit({ entry, base, shown: { typed, keys }, isBest }: { entry: SearchEntry; base: string; shown: Shown; isBest: boolean }) {
	const { kind, title, place, url, ways } = entry;
	const [tree = '', state = ''] = kind === 'question' || kind === 'outcome' ? url.split('/#') : [];
	const where = [isBest ? KIND_WORDS[kind][0] : '', place].filter(Boolean).join(' · ');
	return (
		<li class="hit-row">
			<a class="row hit" href={`${base}/${url}`} data-state={state || undefined}>
				<span class="hit-title">
					<Marked pieces={mark(title, typed, keys)} />
				</span>
				{where && <span class="hit-place">{where}</span>}
				<span class="hit-text">
					<Marked pieces={snippet(entry, typed, keys)} />
				</span>
			</a>
			{ways && <Ways key={url} count={ways} tree={tree} state={state} base={base} />}
		</li>
	);
}

function Marked({ pieces }: { pieces: MarkedPiece[] }) {
	return <>{pieces.map(({ text, met }, i) => (met ? <mark key={i}>{text}</mark> : text))}</>;
}
