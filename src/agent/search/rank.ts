// cspell:disable -- Swedish words without their marks.
import { STOP_WORDS } from './common.ts';
import type { EntryKind, SearchEntry } from './entry.ts';
import type { Index } from './indexed.ts';
import type { Clue } from './read.ts';
import { bearing, isNotThat, stanceOf, type Stance } from './stance.ts';
import { fold, keysOf } from './swedish.ts';

/** An entry that a query or a sentence of one finds, by its place in the index, and how it bears on what that says is so and is not. */
export type Ranked = { i: number; entry: SearchEntry; score: number; bears: ReturnType<typeof bearing> };

/** What the reader can do with it: a routine or a question first, what a word means last. */
const KIND: Record<EntryKind, number> = {
	routine: 1.25,
	outcome: 1,
	question: 1,
	action: 1.05,
	template: 0.85,
	system: 1.1,
	contact: 1.1,
	term: 0.95,
};
const BEARS = { same: 1.3, neither: 1, opposite: 0.3 } as const;

/** What an entry's worth is multiplied by where its title or one of its names is the query, where the query says that it is not that, and
 * where a text to send is asked for; how much the same words say beside other forms of them. */
const BY = { title: 1.8, name: 1.5, notThat: 0.4, text: 2.5, verbatim: 0.2 } as const;
/** How much it counts that a short query is met in all its words. */
const WHOLE = 1.5;
/** From this weight on a word is met; below it, in part. */
const MET = 0.5;

/** A text to send is asked for: "mejl till kunden om lösenord". */
const TEXT = /^(?:mall|mejl|mail|svar|brev|text|formulering|meddelande)(?:en|et|text|texten)? (?:till|om|for|att|nar|vid)\b/;

/** What a query or a sentence finds. Of a long text the sentence that has met most decides, of a short one the share that is met. */
export function rank({ text, clues }: { text: string; clues: Clue[] }, index: Index, isLong: boolean): Ranked[] {
	const { scores, whole } = sums(clues, index);
	const as = asked(text, index);
	return [...scores].flatMap(([i, { score, met }]) => {
		const entry = index.entries[i];
		if (!entry) return [];
		const holds = index.stances[i];
		const isAgainst = clues.some(({ against }) => against?.has(i));
		const bears = isAgainst ? 'opposite' : holds ? bearing(as.stance, holds) : 'neither';
		const worth = score * (isLong ? met : (met / whole) ** WHOLE) * KIND[entry.kind] * named(i, as, index) * verbatim(i, clues, index);
		const asText = as.isText && entry.kind === 'template' ? BY.text : 1;
		return [{ i, entry, bears, score: worth * BEARS[bears] * asText }];
	});
}

/** What each entry is worth by the clues that lead to it, how much of them it has met, and how much there is to meet. */
function sums(clues: Clue[], { entries }: Index) {
	const scores = new Map<number, { score: number; met: number }>();
	let whole = 0;
	for (const { hits, telling } of clues) {
		const rarity = telling * rarityOf(hits, entries.length);
		whole += rarity;
		for (const [i, weight] of hits) {
			const so = scores.get(i) ?? { score: 0, met: 0 };
			scores.set(i, { score: so.score + rarity * weight, met: so.met + rarity * Math.min(1, weight / MET) });
		}
	}
	return { scores, whole };
}

/** The fewer entries a word is really about, the more it tells; a word that only brushes many is still rare. */
export function rarityOf(hits: Map<number, number>, entries: number): number {
	const sure = [...hits.values()].filter((weight) => weight > 1).length;
	return Math.log(1 + entries / (1 + sure));
}

type Asked = { stance: Stance; title: string; not: Set<string>; isText: boolean };

/** What a query says and denies, by any name that the glossary has for it, and as the title that it may be. */
function asked(text: string, { synonyms }: Index): Asked {
	const all = (keys: Set<string>) => new Set([...keys].flatMap((key) => [key, ...(synonyms.single.get(key)?.keys() ?? [])]));
	const { says, denies } = stanceOf(text);
	const title = keysOf(text)
		.filter((key) => !STOP_WORDS.has(key))
		.join(' ');
	return { stance: { says: all(says), denies: all(denies) }, title, not: isNotThat(text), isText: TEXT.test(fold(text)) };
}

/** What is called by the very words of the query is meant by them; what it "is not" is not. */
function named(i: number, { title, not }: Asked, { titles, named: names }: Index): number {
	if (not.has(titles[i] ?? '')) return BY.notThat;
	return titles[i] === title ? BY.title : names.get(title)?.has(i) ? BY.name : 1;
}

/** An entry that has a word as it was typed is a little nearer than one that has another form of it. */
function verbatim(i: number, clues: Clue[], { written }: Index): number {
	const exact = clues.filter(({ word, telling }) => telling === 1 && word && written[i]?.has(word)).length;
	return 1 + (BY.verbatim * exact) / clues.length;
}
