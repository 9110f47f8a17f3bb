import { clean } from '../model/clean.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOW = 'Skriv en dag, 2026-10-25, eller "i går", "förra veckan", "förra månaden", "förra året".';

/**
 * The day that is meant, ÅÅÅÅ-MM-DD, from which on changes are asked for: a day itself, or where what is said begins (`förra månaden` is
 * the first of the month before). Throws in Swedish where it is no day.
 */
export function sinceDay(said: string, today: string): string {
	const words = clean(said)
		.trim()
		.toLowerCase()
		.replace(/^i går$/, 'igår');
	if (DAY.test(words)) return realDay(words);
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
	const begins: Record<string, [number, number, number] | undefined> = {
		igår: [year, month, day - 1],
		'förra veckan': [year, month, day - weekday - 7],
		'förra månaden': [year, month - 1, 1],
		'förra året': [year - 1, 1, 1],
	};
	const found = begins[words];
	if (!found) throw new Error(`"${said}" är ingen dag. ${HOW}`);
	return dayOf(new Date(Date.UTC(found[0], found[1] - 1, found[2])));
}

function realDay(day: string): string {
	const read = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(read.getTime()) || dayOf(read) !== day) throw new Error(`Dagen "${day}" finns inte. ${HOW}`);
	return day;
}

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
