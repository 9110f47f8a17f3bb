/** The day as it is where the learner sits, YYYY-MM-DD. */
export function today(now = new Date()): string {
	return new Intl.DateTimeFormat('sv-SE').format(now);
}

/** How many days one day is after another; negative where it is before. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;
