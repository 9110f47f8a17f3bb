import Holidays from 'date-holidays';
import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { isOutcome } from '../tree/walk.ts';

/** How many years back and ahead red days are told. */
const [BACK, AHEAD] = [1, 4];
const WORKING = /^P\d+B$/;

/** The red days that a tree needs to count working days: none where it counts none. */
export function redDaysOf({ states }: TreeConfig, now = new Date()): { redDays?: string[] } {
	const counted = Object.values(states).flatMap(({ meta }) => countedIn(meta));
	if (!counted.some((one) => typeof one === 'string' && WORKING.test(one))) return {};
	const years = Array.from({ length: BACK + AHEAD + 1 }, (_, i) => now.getFullYear() - BACK + i);
	return { redDays: years.flatMap(redDaysIn) };
}

/** The limits and the times to come back of one step. */
function countedIn(meta: StepMeta) {
	if (meta.kind === 'date') return meta.bands.map(({ to, below }) => to ?? below);
	return isOutcome(meta) ? [meta, ...(meta.parts ?? [])].map(({ followUp }) => followUp?.after) : [];
}

/** The days of a year in Sweden that are no working days though they may be no Sundays: red days, and the eves when banks are closed. */
export function redDaysIn(year: number): string[] {
	const days = new Holidays('SE').getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank');
	return days.map(({ date }) => date.slice(0, 10)).filter((day) => new Date(`${day}T12:00:00Z`).getUTCDay() !== 0);
}
