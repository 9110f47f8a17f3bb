import type { DateQuestion } from '../../machines/tree.ts';
import { timeOfDay, type RedDays } from '../model/duration.ts';
import { isOfYears, isWithin, textOf } from '../tree/limits.ts';

const DAY = 86_400_000;
/** How far ahead a day is looked for on which the answer is another, in days. */
const AHEAD = 800;

/** What a date says to a date question: the days that lie between, the answer, and the next day on which it will be another one. */
export type DateReply = { days: number; answer?: string; next?: { day: string; answer: string } };

/** The time of a day that somebody may mean: of this century, or of the last where years are counted; NaN where a text is no such day. */
function timeIn(question: DateQuestion, text: string): number {
	return (isOfYears(question) ? /^(19|20)/ : /^20/).test(text) ? timeOfDay(text) : Number.NaN;
}

/**
 * Reads a date, YYYY-MM-DD, as the reply to a date question, counted from `from` where the question names a field for that, else from
 * today. Days are NaN where one of the two is no day.
 */
export function answerTo(question: DateQuestion, date: string, now: Date, { from = '', red = [] as RedDays } = {}): DateReply {
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	const time = timeIn(question, date);
	const base = question.from ? timeIn(question, from) : today;
	if (Number.isNaN(time) || Number.isNaN(base)) return { days: Number.NaN };
	const answer = answerOn(question, time, base, red);
	const days = Math.round(Math.abs(base - time) / DAY);
	if (question.from || !answer) return { days, answer };
	for (let later = base + DAY; later <= base + AHEAD * DAY; later += DAY) {
		const other = answerOn(question, time, later, red);
		if (other && other !== answer) return { days, answer, next: { day: textOf(later), answer: other } };
		if (!other) break;
	}
	return { days, answer };
}

/** The answer of the first band that the day lies in, seen from another; that of the other side of it, or none where there is no such. */
function answerOn({ counts = 'since', bands, beyond }: DateQuestion, time: number, base: number, red: RedDays): string | undefined {
	const direction = counts === 'since' ? -1 : 1;
	if ((time - base) * direction < 0) return beyond;
	return bands.find((band) => isWithin(band, time, base, direction, red))?.answer;
}

/** The reply in Swedish: how long it was or is, and the day from which another answer holds. `labelOf` gives the words of an answer. */
export function sinceThen(
	{ counts = 'since', from }: DateQuestion,
	{ days, answer, next }: DateReply,
	labelOf: (answer: string) => string,
): string {
	if (Number.isNaN(days)) return 'Datumet stämmer inte. Kontrollera året.';
	const count = `${days} ${days === 1 ? 'dag' : 'dagar'}`;
	if (!answer) return `${counts === 'since' ? 'Datumet ligger i framtiden.' : 'Datumet har passerat.'} Kontrollera det.`;
	const now = from
		? `Det är ${count} emellan.`
		: days === 0
			? 'Det är i dag.'
			: counts === 'since'
				? `Det har gått ${count}.`
				: `Det är ${count} kvar.`;
	return next ? `${now} Från och med ${dayInWords(next.day)} gäller ”${labelOf(next.answer)}”.` : now;
}

/** A date (YYYY-MM-DD) as a Swede says it: "lördag 28 november". */
export function dayInWords(date: string): string {
	return new Date(`${date}T12:00:00`).toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' });
}
