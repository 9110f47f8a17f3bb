import type { SearchEntry } from './entry.ts';
import type { Index } from './indexed.ts';
import { rarityOf } from './rank.ts';
import type { Clue } from './read.ts';

/** What of the hits of another area is left where the words, or else the reader's choice, speak for one. */
const FOREIGN = 0.6;
const NOT_MINE = 0.9;

/** The area of each entry, by its address, or for what all areas share by the statements that it stands on; undefined where several do. */
export function areasOf(entries: SearchEntry[]): (string | undefined)[] {
	const own = entries.map(({ url }) => /^(?:(?:atgarder|mallar)\/)?([^/#]+)\/(?!#)/.exec(`${url}/`)?.[1]);
	const areas = new Set(entries.flatMap(({ kind, url }) => (kind === 'routine' ? [url.split('/')[0]] : [])));
	const letters = new Map<string, Set<string>>();
	for (const [i, { codes = [] }] of entries.entries()) {
		const area = own[i];
		if (!area || !areas.has(area)) continue;
		for (const letter of lettersOf(codes)) letters.set(letter, (letters.get(letter) ?? new Set()).add(area));
	}
	return entries.map(({ codes = [] }, i) => {
		const area = own[i];
		if (area && areas.has(area)) return area;
		const by = new Set(lettersOf(codes).flatMap((letter) => (letters.get(letter)?.size === 1 ? [...(letters.get(letter) ?? [])] : [])));
		return by.size === 1 ? [...by][0] : undefined;
	});
}

function lettersOf(codes: string[]): string[] {
	return codes.map((code) => code.replace(/\d.*/, ''));
}

/** How much each area is spoken for: by the words that only it has. */
export type Evidence = Map<string, number>;

/** Which areas the words of a query speak for. */
export function evidenceOf(clues: Clue[], { areas, entries }: Index): Evidence {
	const evidence: Evidence = new Map();
	for (const { hits, telling } of clues) {
		const [area, ...others] = new Set([...hits].filter(([, weight]) => weight > 1).map(([i]) => areas[i]));
		if (telling === 1 && area && others.length === 0) evidence.set(area, (evidence.get(area) ?? 0) + rarityOf(hits, entries.length));
	}
	return evidence;
}

/** What an entry's worth is multiplied by. */
export function share(area: string | undefined, evidence: Evidence, mine: string | undefined): number {
	if (area === undefined) return 1;
	const most = Math.max(0, ...evidence.values());
	const spoken = most > 0 ? FOREIGN + (1 - FOREIGN) * ((evidence.get(area) ?? 0) / most) : 1;
	return spoken * (mine === undefined || mine === area ? 1 : NOT_MINE);
}
