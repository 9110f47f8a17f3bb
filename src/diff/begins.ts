import { day as written } from '../model/due.ts';

/** Where a time that is told in words begins, on a day, ÅÅÅÅ-MM-DD: "förra månaden" is the first of the month before. */
export function beginsOn(words: string, today: string): string | undefined {
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
	const begins: Record<string, [number, number, number] | undefined> = {
		igår: [year, month, day - 1],
		'förra veckan': [year, month, day - weekday - 7],
		'förra månaden': [year, month - 1, 1],
		'förra året': [year - 1, 1, 1],
	};
	const found = begins[words];
	return found && written(new Date(Date.UTC(found[0], found[1] - 1, found[2])));
}
