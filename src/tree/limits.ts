import type { DateLimit, DateQuestion, NumberQuestion, StepMeta } from '../../machines/tree.ts';
import { dayAfter, dayInMonth, dayOf, type Day } from '../model/duration.ts';

const DAY = 86_400_000;
const WORKING = /^P(\d+)B$/;
const [SUNDAY, SATURDAY] = [0, 6];

/** The days that are no working days though they are no Sundays, as YYYY-MM-DD. */
export type RedDays = ReadonlySet<string>;

/** A question that a typed date or number answers. */
export type Banded = DateQuestion | NumberQuestion;

/** Whether a typed date or number answers a step. */
export function isBanded(meta: StepMeta): meta is Banded {
	return meta.kind === 'date' || meta.kind === 'number';
}

/** The fields that answer a question of bands: its own, and the day that a date is counted from. */
export function bandFields(meta: Banded): string[] {
	return meta.kind === 'date' && meta.from ? [meta.from, meta.field] : [meta.field];
}

/** The last day that a limit reaches, seen from a day, as a time in UTC. */
export function limitOf(limit: DateLimit, base: number, direction: 1 | -1, red: RedDays): number {
	const day = dayOf(base);
	if (typeof limit === 'object') return timeIn(dayInMonth(day[0], day[1] + limit.months, limit.day));
	const [, working] = WORKING.exec(limit) ?? [];
	return working ? workingDay(base, Number(working), direction, red) : timeIn(dayAfter(day, limit, direction));
}

function workingDay(base: number, count: number, direction: 1 | -1, red: RedDays): number {
	let [time, left] = [base, count];
	while (left > 0) {
		time += direction * DAY;
		if (!isFree(time, red)) left -= 1;
	}
	return time;
}

function isFree(time: number, red: RedDays): boolean {
	return [SUNDAY, SATURDAY].includes(new Date(time).getUTCDay()) || red.has(textOf(time));
}

function timeIn([year, month, date]: Day): number {
	return Date.UTC(year, month, date);
}

/** The day of a time in UTC, as YYYY-MM-DD. */
export function textOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
