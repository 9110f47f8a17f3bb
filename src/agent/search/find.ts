import { evidenceOf, share } from './area.ts';
import type { SearchEntry } from './entry.ts';
import type { Index } from './indexed.ts';
import { sentencesOf } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { read } from './read.ts';

/** A hit: the entry, and how good it is. */
export type Found = { entry: SearchEntry; score: number };

/** What was found, best first, and the keys that stand for the words of the query, for marking them. */
export type FoundAnswer = { found: Found[]; keys: Set<string> };

/** How much of its best step's worth a routine is given; of a mail, which tells a case and seldom names a step, more. */
const STEP = { short: 0.3, long: 0.6 };
/** How much each further sentence counts that finds the same. */
const FURTHER = 0.7;

/**
 * The entries that answer a query, best first. Each word counts by its best meaning alone, and the more of the words that are met, the
 * better. Of a long text, such as a mail, the best sentences decide. `mine` is the reader's own area, which is heard where nothing else
 * decides.
 */
export function find(query: string, index: Index, mine?: string): FoundAnswer {
	const sentences = sentencesOf(query);
	const isLong = sentences.length > 1;
	const unfinished = /[\p{L}\p{N}]$/u.test(query);
	const all = sentences.map((text, i) => ({ text, clues: read(text, index, unfinished && i === sentences.length - 1) }));
	const ranked = all.map((sentence) => rank(sentence, index, isLong));
	const clues = all.flatMap((sentence) => sentence.clues);
	const evidence = evidenceOf(clues, index);
	const found = belowTheSame(isLong ? together(ranked) : ranked.flat()).map(({ i, entry, score }) => ({
		entry,
		score: score * share(index.areas[i], evidence, mine),
	}));
	const sorted = withSteps(found, isLong ? STEP.long : STEP.short).sort((a, b) => b.score - a.score);
	return { found: sorted, keys: new Set(clues.flatMap(({ keys }) => [...keys])) };
}

/** Of a long text the best sentences decide: each further one that finds the same counts less. */
function together(sentences: Ranked[][]): Ranked[] {
	return [...Map.groupBy(sentences.flat(), ({ i }) => i).values()].flatMap((all) => {
		const [best, ...further] = all.toSorted((a, b) => b.score - a.score);
		if (!best) return [];
		return [{ ...best, score: further.reduce((sum, { score }, nth) => sum + score * FURTHER ** (nth + 1), best.score) }];
	});
}

/** What says the opposite of the query stands below all that says the same, and never first while something else is found. */
function belowTheSame(found: Ranked[]): Ranked[] {
	const scores = (bears: Ranked['bears']) => found.filter((ranked) => ranked.bears === bears).map(({ score }) => score);
	const most = 0.99 * Math.min(...scores('same'), Math.max(...scores('same'), ...scores('neither')) || Infinity);
	return found.map((ranked) => (ranked.bears === 'opposite' ? { ...ranked, score: Math.min(ranked.score, most) } : ranked));
}

/**
 * A routine is as much worth as it is itself, and a part of its best step: who looks for a step in a call often has to begin at its start.
 */
function withSteps(found: Found[], part: number): Found[] {
	const bestOn = new Map<string, number>();
	for (const { entry, score } of found) {
		const page = pageOf(entry);
		if (entry.kind !== 'routine') bestOn.set(page, Math.max(bestOn.get(page) ?? 0, score));
	}
	return found.map(({ entry, score }) => ({
		entry,
		score: entry.kind === 'routine' ? score + part * (bestOn.get(pageOf(entry)) ?? 0) : score,
	}));
}

function pageOf({ url }: SearchEntry): string {
	return url.replace(/#.*/, '');
}
