const DAY = 86_400_000;

/** How long before its last day a review is said to be near. */
export const SOON_DAYS = 30;

/**
 * The last day for a page's next review, `2027-05-21`: one interval after the last; a day that its month lacks becomes the month's last.
 */
export function dueDay(reviewed: Date, every: string): string {
	const [, digits = '0', unit = 'D'] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
	const count = Number(digits);
	if (unit === 'D' || unit === 'W') return day(new Date(reviewed.getTime() + count * (unit === 'W' ? 7 : 1) * DAY));
	return day(addMonths(reviewed, unit === 'Y' ? count * 12 : count));
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

function addMonths(from: Date, count: number): Date {
	const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count];
	const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)));
}
