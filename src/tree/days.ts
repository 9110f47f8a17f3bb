import type { DateQuestion } from '../../machines/tree.ts';

const DAY = 86_400_000;

/** What a date (YYYY-MM-DD) says to a date question: whole calendar days ago, the answer, and the first day that is `over`. */
export function answerTo({ days, over, within }: DateQuestion, date: string, now: Date): { ago: number; answer?: string; from: string } {
	const day = Date.parse(`${date}T00:00:00Z`);
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	const ago = Math.round((today - day) / DAY);
	const from = new Date(day + (days + 1) * DAY).toISOString().slice(0, 10);
	return { ago, from, answer: ago < 0 ? undefined : ago > days ? over : within };
}

/** A date (YYYY-MM-DD) as a Swede says it: "lördag 28 november". */
export function dayInWords(date: string): string {
	return new Date(`${date}T12:00:00`).toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' });
}
