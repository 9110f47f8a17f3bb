import type { Finding, Sides } from './finding.ts';
import { sectionIn, type Old } from './old.ts';

/** Statements that stand under another heading than the rest of their section. */
export function movedOnes({ before, after, became, sections: moved, old, names, titles }: Sides, told: readonly Finding[]): Finding[] {
	return old.flatMap((statement, of): Finding[] => {
		const mine = [...before.keys()].filter((from) => before[from]?.of === of && !after[became[from]?.[0] ?? -1]?.isHeading);
		const sections = [...new Set(mine.flatMap((from) => (became[from] ?? []).map((to) => after[to]?.section ?? -1)))];
		const from = sectionIn(statement.id);
		const [to = -1] = sections;
		if (
			sections.length !== 1 ||
			moved.get(from) === to ||
			isTold(statement, names[to]) ||
			told.some((one) => 'id' in one && one.id === statement.id && one.kind === 'borta')
		)
			return [];
		return [{ kind: 'flyttad', id: statement.id, was: statement.original ?? '', from: titles.get(from) ?? '', to: names[to] ?? '' }];
	});
}

/** What a statement that was moved to the front page is kept as being under. */
export const ON_TOP = 'överst';

/** Whether the list of statements says already that it has moved there. */
function isTold({ under }: Old, heading = ''): boolean {
	return under?.toLowerCase() === (heading || ON_TOP).toLowerCase();
}

/** Headings that are called otherwise. */
export function renamed({ titles, sections: moved, names }: Sides): Finding[] {
	const bare = (title: string) =>
		title
			.replace(/^[\d.]+\s+/, '')
			.replace(/:$/, '')
			.trim();
	return [...moved].flatMap(([from, to]): Finding[] => {
		const [was, is] = [bare(titles.get(from) ?? ''), bare(names[to] ?? '')];
		return from > 0 && was !== '' && is !== '' && was.toLowerCase() !== is.toLowerCase() ? [{ kind: 'rubrik', was, is }] : [];
	});
}
