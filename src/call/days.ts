import type { DateQuestion, TreeConfig } from '../../machines/tree.ts';
import type { Values } from './fill.ts';
import { metaOf, type Stride } from '../tree/walk.ts';

const DAY = 86_400_000;

/** What a date says to a date question: whole calendar days ago, the answer, and the first day (YYYY-MM-DD) that is `over`. */
export type DateReply = { ago: number; answer?: string; from: string };

/** Whether a text is a day that somebody may mean: four digits of a year of this century, and a day that there is. */
function isDay(text: string): boolean {
	const time = /^20\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads a date, YYYY-MM-DD, as the reply to a date question. */
export function answerTo({ days, over, within }: DateQuestion, date: string, now: Date): DateReply {
	const day = isDay(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(day)) return { ago: Number.NaN, from: '' };
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	const ago = Math.round((today - day) / DAY);
	const from = new Date(day + (days + 1) * DAY).toISOString().slice(0, 10);
	return { ago, from, answer: ago < 0 ? undefined : ago > days ? over : within };
}

/** The reply in Swedish: how long ago it was, and where it is not yet long enough, the day when it is. */
export function sinceThen({ days }: DateQuestion, { ago, from }: DateReply): string {
	if (Number.isNaN(ago)) return 'Datumet stämmer inte. Kontrollera året.';
	if (ago < 0) return 'Datumet ligger i framtiden. Kontrollera det.';
	const since = ago === 0 ? 'Det var i dag.' : `Det har gått ${ago} ${ago === 1 ? 'dag' : 'dagar'}.`;
	return ago > days ? since : `${since} Mer än ${days} dagar har gått från och med ${dayInWords(from)}.`;
}

/** A date (YYYY-MM-DD) as a Swede says it: "lördag 28 november". */
export function dayInWords(date: string): string {
	return new Date(`${date}T12:00:00`).toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** What the date that answered the last question says, where it was given. */
export function dateNote(config: TreeConfig, strides: readonly Stride[], values: Values, now: Date): string | undefined {
	const meta = metaOf(config, strides.at(-1)?.state ?? '');
	const date = meta?.kind === 'date' ? values[meta.field] : undefined;
	return meta?.kind === 'date' && date ? sinceThen(meta, answerTo(meta, date, now)) : undefined;
}
