import type { DateBand, DateLimit, DateQuestion, NumberQuestion, StepMeta } from '../../machines/tree.ts';
import { dayAfter, dayInMonth, dayOf, type RedDays } from '../model/duration.ts';

/** A day of the calendar. */
const CALENDAR = /^\d{4}-\d\d-\d\d$/;

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
	if (typeof limit === 'string' && CALENDAR.test(limit)) return Date.parse(`${limit}T00:00:00Z`);
	const day = dayOf(base);
	if (typeof limit === 'object') return Date.UTC(...dayInMonth(day[0], day[1] + limit.months, limit.day));
	const units = limit.match(/\d+[A-Z]/g) ?? [];
	return Date.UTC(...units.reduce((at, unit) => dayAfter(at, `P${unit}`, direction, red), day));
}

/** Whether a question counts in years, or from a day of the last century: a date of birth answers it. */
export function isOfYears({ bands }: DateQuestion): boolean {
	return bands.some(({ to, below }) => /Y|^19/.test(String(to ?? below)));
}

/** Whether a day lies in a band, seen from another day, both as times in UTC; one before those that end nearer. */
export function isWithin({ to, below }: DateBand, time: number, base: number, direction: 1 | -1, red: RedDays): boolean {
	const limit = to ?? below;
	if (limit === undefined) return true;
	// Years are had on the birthday, which is the 28th for who is born on the 29th of February: counted on from the day itself.
	if (to === undefined && direction === -1 && isDuration(limit)) return limitOf(limit, time, 1, red) > base;
	const left = (limitOf(limit, base, direction, red) - time) * direction;
	return to === undefined ? left > 0 : left >= 0;
}

function isDuration(limit: DateLimit): boolean {
	return typeof limit === 'string' && limit.startsWith('P');
}

/** The day of a time in UTC, as YYYY-MM-DD. */
export function textOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
