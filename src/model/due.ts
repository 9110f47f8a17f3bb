import { dayAfter } from './duration.ts';

/** The last day for a page's next review, `2027-05-21`: one interval after the last. */
export function dueDay(reviewed: Date, every: string): string {
	const last = [reviewed.getUTCFullYear(), reviewed.getUTCMonth(), reviewed.getUTCDate()] as const;
	return day(new Date(Date.UTC(...dayAfter(last, every))));
}

/** A day as content and addresses write it: `2026-11-22`. */
export function day(date: Date): string {
	return date.toISOString().slice(0, 10);
}

/** A day as readers see it: "22 november 2026". */
export function dayInWords(date: Date | string): string {
	return WORDS.format(new Date(date));
}

/** Made once: made at each use it took a hundredth of a large build. */
const WORDS = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
