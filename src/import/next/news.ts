import { dangerOf } from './differences.ts';
import type { Finding, Sides } from './finding.ts';
import { sectionIn, type Old } from './old.ts';

/** Drafts of which nothing was there before, with an id that nobody has had, and new lines of lists that were. */
export function newOnes({ drafts, after, before, became, sections, old, all, names }: Sides): { added: Finding[]; fresh: Finding[] } {
	const claimed = new Set(became.flat());
	const sectionOf = new Map([[0, 0], ...[...sections].map(([from, to]) => [to, from] as [number, number])]);
	const ids = idsFor(all, sectionOf);
	const lines: Finding[] = [];
	const findings: Finding[] = [];
	let last: string | undefined;
	for (const [nth, { text, section }] of drafts.entries()) {
		const places = [...after.keys()].filter((place) => after[place]?.of === nth);
		const owners = places.flatMap((place) => before.flatMap((unit, from) => (became[from]?.includes(place) ? [unit.of] : [])));
		const owner = old[owners[0] ?? -1];
		const fresh = places.filter((place) => !claimed.has(place));
		if (owner) last = owner.id;
		if (fresh.length === 0) continue;
		if (owner && fresh.length < places.length) {
			const changes = fresh.map((place) => ({ was: '', is: after[place]?.text ?? '' }));
			const danger = dangerOf(changes);
			lines.push({ kind: 'ändrad', id: owner.id, was: owner.original ?? '', is: text, changes, ...(danger && { danger }) });
			continue;
		}
		const id = ids(section);
		findings.push({ kind: 'ny', id, is: text, ...(last && { after: last }), section: names[section] ?? '', in: section });
		last = id;
	}
	const unknown = [...new Set(drafts.map(({ section }) => section))].filter((section) => !sectionOf.has(section));
	return {
		added: lines,
		fresh: [
			...findings,
			...unknown.flatMap((section): Finding[] => (names[section] ? [{ kind: 'avsnitt', is: names[section], in: section }] : [])),
		],
	};
}

/** Gives new ids in a section: on from the highest that one of its statements ever had; a new section is on from the highest section. */
function idsFor(statements: readonly Old[], sectionOf: Map<number, number>): (section: number) => string {
	const letters = /^[A-Z]*/.exec(statements[0]?.id ?? '')?.[0] ?? '';
	const highest = new Map<number, number>();
	for (const { id } of statements) highest.set(sectionIn(id), Math.max(highest.get(sectionIn(id)) ?? 0, Number(id.split('.')[1] ?? 0)));
	const known = new Map(sectionOf);
	return (section) => {
		const nth = known.get(section) ?? Math.max(0, ...highest.keys()) + 1;
		known.set(section, nth);
		highest.set(nth, (highest.get(nth) ?? 0) + 1);
		return `${letters}${nth}.${highest.get(nth)}`;
	};
}
