import { dangerOf, differences, isLanguage } from './differences.ts';
import type { Finding, Sides } from './finding.ts';
import type { Old } from './old.ts';

/** What became of one statement; nothing where it is equal. */
export function ofStatement({ id, original = '' }: Old, of: number, sides: Sides): Finding[] {
	const { before, after, became, verbatim } = sides;
	const mine = [...before.keys()].filter((from) => before[from]?.of === of);
	const places = [...new Set(mine.flatMap((from) => became[from] ?? []))].toSorted((a, b) => a - b);
	if (places.length === 0) return mine.length === 0 ? [] : [{ kind: 'borta', id, was: original }];
	const taker = mergedInto(mine, of, sides);
	if (taker) return [{ kind: 'borta', id, was: original, into: taker }];
	const isEqual = (from: number) =>
		verbatim.has(from) || (became[from]?.length === 1 && before[from]?.key === after[became[from][0] ?? -1]?.key);
	if (mine.every(isEqual)) return [];
	const is = rewritten(original, mine, sides);
	const [was, now] = [mine, places].map((list, side) =>
		list.map((place) => (side === 0 ? before : after)[place]?.text ?? '').join(' '),
	) as [string, string];
	const changes = differences(was, now).filter((change) => change.was !== change.is);
	if (changes.length === 0) return [{ kind: 'tecken', id, was: original, is }];
	const danger = dangerOf(changes);
	const isSplit = mine.some((from) => (became[from]?.length ?? 0) > 1);
	// Two sentences of the statement that are one now.
	const isJoined = !isSplit && mine.filter((from) => became[from]?.length === 1).length > places.length;
	const kind = isSplit ? 'delad' : isJoined ? 'hopslagen' : isLanguage(changes) && !danger ? 'språk' : 'ändrad';
	return [{ kind, id, was: original, is, changes, ...(danger && { danger }) }];
}

/** The statement that one went into: all of its units became parts of units that are another's as well, and that came first. */
function mergedInto(mine: number[], of: number, { before, became, old, verbatim }: Sides): string | undefined {
	const owners = mine.flatMap((from) => (became[from] ?? []).map((to) => before.findIndex((_, other) => became[other]?.includes(to))));
	if (mine.every((from) => verbatim.has(from))) return undefined;
	const [first] = owners;
	const owner = first === undefined ? undefined : before[first]?.of;
	return owner !== undefined && owner !== of && owners.every((one) => before[one]?.of === owner) ? old[owner]?.id : undefined;
}

/** The statement's words with what its units became in their stead, so that lists stay lists. */
function rewritten(original: string, mine: number[], { before, after, became }: Sides): string {
	const used = new Set<number>();
	let [text, done] = [original, ''];
	for (const from of mine) {
		const was = before[from]?.text ?? '';
		const at = text.indexOf(was);
		const places = (became[from] ?? []).filter((to) => !used.has(to));
		for (const to of places) used.add(to);
		const is = places.map((to) => after[to]?.text ?? '').join(' ');
		if (at < 0) continue;
		done += text.slice(0, at) + is;
		text = text.slice(at + was.length);
	}
	return (done + text)
		.replaceAll(/ {2,}/g, ' ')
		.replaceAll(/\n(?:\s*•?\s*\n)+/g, '\n')
		.trim();
}
