import { likeness, within } from './likeness.ts';
import type { Unit } from './units.ts';

/**
 * Which units of the new document each of the old became, by their places, and the section that each old section became. `verbatim` are old
 * ones that are a part of a new one as they stand, with others for the rest of it.
 */
export type Match = { became: number[][]; sections: Map<number, number>; verbatim: Set<number> };

/** How alike two units must be to be the same one, changed; less is enough in the same section, between neighbours that are the same. */
const ALIKE = 0.5;
const BESIDE = 0.12;
const SECTION = 0.08;
/** How much of a unit must stand in another to be a part of it that was split off or merged in. */
const PART = 0.7;
const FEWEST = 3;
/** Above this many pairs only those of the same section are held against each other. */
const MOST_PAIRS = 400_000;

/** Holds the units of two versions against each other: first what is equal, then what is alike, then what was split or merged. */
export function match(old: readonly Unit[], next: readonly Unit[]): Match {
	const became: number[][] = old.map(() => []);
	const taken = new Set<number>();
	const pair = (from: number, to: number) => {
		became[from]?.push(to);
		taken.add(to);
	};
	equals(old, next, taken, pair);
	const verbatim = clauses(old, next, became, taken, pair);
	const sections = sectionsBy(old, next, became);
	alike(old, next, became, sections, taken, pair);
	parts(old, next, became, taken, pair);
	return { became: became.map((places) => places.toSorted((a, b) => a - b)), sections: sectionsBy(old, next, became), verbatim };
}

type Pair = (from: number, to: number) => void;

/** Equal ones, where a text stands more than once in the order that it stands in; after them those that differ in signs alone. */
function equals(old: readonly Unit[], next: readonly Unit[], taken: Set<number>, pair: Pair) {
	const done = new Set<number>();
	for (const keyOf of [({ key }: Unit) => key, ({ words }: Unit) => words.join(' ')]) {
		const free = Map.groupBy(
			[...next.keys()].filter((to) => !taken.has(to)),
			(to) => keyOf(next[to] as Unit),
		);
		for (const [from, unit] of old.entries()) {
			const to = done.has(from) || keyOf(unit) === '' ? undefined : free.get(keyOf(unit))?.shift();
			if (to === undefined) continue;
			done.add(from);
			pair(from, to);
		}
	}
}

/** Clauses that statements of their own were made of: together they are a new unit, word for word. */
function clauses(old: readonly Unit[], next: readonly Unit[], became: Became, taken: Set<number>, pair: Pair): Set<number> {
	const left = [...old.keys()].filter((from) => became[from]?.length === 0);
	const found = new Set<number>();
	for (const [to, unit] of next.entries()) {
		if (taken.has(to) || unit.isHeading) continue;
		const inside = left.filter((from) => !found.has(from) && unit.key.includes(old[from]?.key ?? unit.key));
		const count = inside.reduce((sum, from) => sum + (old[from]?.words.length ?? 0), 0);
		if (inside.length < 2 || count !== unit.words.length) continue;
		for (const from of inside) {
			pair(from, to);
			found.add(from);
		}
	}
	return found;
}

/** The section that most of an old section became. */
function sectionsBy(old: readonly Unit[], next: readonly Unit[], became: readonly number[][]): Map<number, number> {
	const votes = new Map<number, Map<number, number>>();
	for (const [from, places] of became.entries()) {
		for (const to of places) {
			const [a, b] = [old[from]?.section ?? 0, next[to]?.section ?? 0];
			const inside = votes.get(a) ?? new Map<number, number>();
			votes.set(a, inside.set(b, (inside.get(b) ?? 0) + 1));
		}
	}
	return new Map([...votes].map(([section, inside]) => [section, [...inside].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0]));
}

type Became = readonly number[][];

function alike(old: readonly Unit[], next: readonly Unit[], became: Became, sections: Map<number, number>, taken: Set<number>, pair: Pair) {
	const left = [...old.keys()].filter((from) => became[from]?.length === 0);
	const free = [...next.keys()].filter((to) => !taken.has(to) && !next[to]?.isHeading);
	const isSame = (from: number, to: number) => sections.get(old[from]?.section ?? -1) === next[to]?.section;
	const isMany = left.length * free.length > MOST_PAIRS;
	const scored = left.flatMap((from) =>
		free.flatMap((to) => {
			if (isMany && !isSame(from, to)) return [];
			const [a, b] = [old[from]?.words ?? [], next[to]?.words ?? []];
			const beside = [-1, 1].filter((step) => became[from + step]?.includes(to + step)).length * BESIDE;
			const likely = likeness(a, b);
			const score = likely + beside + (isSame(from, to) ? SECTION : 0);
			return likely > 0.3 && score >= ALIKE ? [{ from, to, score }] : [];
		}),
	);
	for (const { from, to } of scored.toSorted((a, b) => b.score - a.score)) if (became[from]?.length === 0 && !taken.has(to)) pair(from, to);
}

/** What was split: the rest of an old unit stands beside what it became. Merged: an old one stands in what its neighbour became. */
function parts(old: readonly Unit[], next: readonly Unit[], became: Became, taken: Set<number>, pair: Pair) {
	const isPart = (part: Unit | undefined, whole: Unit | undefined) =>
		part !== undefined &&
		whole !== undefined &&
		part.words.length >= FEWEST &&
		part.words.length < whole.words.length &&
		within(part.words, whole.words) >= PART;
	const isChanged = (from: number) => became[from]?.length === 1 && old[from]?.key !== next[became[from][0] ?? -1]?.key;
	for (const from of old.keys()) {
		if (!isChanged(from)) continue;
		const [to = -2] = became[from] ?? [];
		for (const beside of [to + 1, to - 1]) if (!taken.has(beside) && isPart(next[beside], old[from])) pair(from, beside);
	}
	for (const from of old.keys()) {
		if (became[from]?.length !== 0) continue;
		const into = [from - 1, from + 1]
			.filter(isChanged)
			.flatMap((beside) => became[beside] ?? [])
			.find((to) => isPart(old[from], next[to]));
		if (into !== undefined) pair(from, into);
	}
}
