import { clean } from '../model/clean.ts';
import { day } from '../model/due.ts';
import { beginsOn } from './begins.ts';

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
	const found = beginsOn(words, today);
	if (!found) throw new Error(`"${said}" är ingen dag. ${HOW}`);
	return found;
}

function realDay(said: string): string {
	const read = new Date(`${said}T00:00:00Z`);
	if (Number.isNaN(read.getTime()) || day(read) !== said) throw new Error(`Dagen "${said}" finns inte. ${HOW}`);
	return said;
}
