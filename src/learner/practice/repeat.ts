import { daysBetween } from '../progress/days.ts';
import type { Progress } from '../progress/progress.ts';
import type { ExerciseEntry } from './published.ts';

/** What stands last in the address of a run of what is due. */
export const REPEATS = '#repetera';

/** What is to be repeated: the calls that are due, those that waited longest first, and how many come on which day after. */
export type Repeats = { due: ExerciseEntry[]; later: { days: number; count: number }[] };

/**
 * The calls to repeat on a day. A call that went wrong before there was a schedule is due at once; one that went right is scheduled when it
 * is taken the next time.
 */
export function repeatsOf(calls: readonly ExerciseEntry[], { calls: done }: Progress, day: string): Repeats {
	const waits = calls.flatMap((call) => {
		const record = done[call.id];
		if (!record?.memory) return record?.last === 'wrong' ? [{ call, days: 0 }] : [];
		return [{ call, days: daysBetween(day, record.memory.due) }];
	});
	const due = waits.filter(({ days }) => days <= 0).sort((a, b) => a.days - b.days);
	const later = Map.groupBy(
		waits.filter(({ days }) => days > 0),
		({ days }) => days,
	);
	const counted = [...later].map(([days, list]) => ({ days, count: list.length }));
	return { due: due.map(({ call }) => call), later: counted.sort((a, b) => a.days - b.days) };
}

/** What is due, in a sentence; empty where nothing is. */
export function dueInWords({ due }: Repeats): string {
	return due.length > 0 ? `Det är dags att repetera ${due.length} samtal.` : '';
}

/** All that is to be repeated, as it stands where there is one line for it. */
export function repeatsInWords(repeats: Repeats): string {
	return [dueInWords(repeats), laterInWords(repeats)].filter(Boolean).join(' ');
}

/** What is due later, in a sentence: `Att repetera senare: 2 samtal i morgon, 1 om 8 dagar.` Beyond the first days it is only counted. */
export function laterInWords({ later }: Repeats): string {
	if (later.length === 0) return '';
	const [near, far] = [later.slice(0, 3), later.slice(3)];
	const parts = near.map(({ days, count }, i) => `${count}${i === 0 ? ' samtal' : ''} ${days === 1 ? 'i morgon' : `om ${days} dagar`}`);
	const rest = far.reduce((sum, { count }) => sum + count, 0);
	return `Att repetera senare: ${[...parts, ...(rest > 0 ? [`${rest} längre fram`] : [])].join(', ')}.`;
}
