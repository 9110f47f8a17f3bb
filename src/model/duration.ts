const UNITS = {
	T: ['minut', 'minuter'],
	H: ['timme', 'timmar'],
	B: ['arbetsdag', 'arbetsdagar'],
	D: ['dag', 'dagar'],
	W: ['vecka', 'veckor'],
	M: ['månad', 'månader'],
	Y: ['år', 'år'],
} as const;
type Unit = keyof typeof UNITS;

/**
 * The form of the durations that content may use: one whole number of one unit, from 1 to 999: `P7D`, `PT1H`,
 * `PT30M`, or working days, `P3B`.
 */
export const DURATION = /^P(?:T([1-9]\d{0,2})([HM])|([1-9]\d{0,2})([BDWMY]))$/;

/**
 * The form of the limits that a question about a date may have: a duration that is no hours, also of several units (`P1M14D`), or a day of
 * the calendar.
 */
export const DATE_LIMIT =
	/^(?:P[1-9]\d{0,2}[BDWMY]|P(?=\d)(?:[1-9]\d{0,2}Y)?(?:[1-9]\d{0,2}M)?(?:[1-9]\d{0,2}D)?|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/;

/** The days that are no working days though they are no Sundays, as YYYY-MM-DD. */
export type RedDays = readonly string[];

/** A duration as its number, its unit and the unit's word in Swedish. Throws where it has another form than `DURATION`. */
export function readDuration(duration: string): { count: number; unit: Unit; word: string } {
	const [, hours, hour, days, other] = DURATION.exec(duration) ?? [];
	if (!hour && !other) throw new Error(`"${duration}" is no duration of one unit, such as P7D or PT1H.`);
	const [count, unit] = [Number(hours ?? days), (hour === 'M' ? 'T' : (hour ?? other)) as Unit];
	return { count, unit, word: UNITS[unit][count === 1 ? 0 : 1] };
}

/** A duration in Swedish, and the day or time it falls on where `from` is given: "7 dagar, söndag 29 november". */
export function inWords(duration: string, from?: Date, red?: RedDays): string {
	const { count, word } = readDuration(duration);
	return from ? `${count} ${word}, ${momentOf(duration, from, red)}` : `${count} ${word}`;
}

/** The day, or the time of day, that one duration after another falls on: "söndag 29 november", "kl. 14:05". */
export function momentOf(duration: string, from: Date, red?: RedDays): string {
	const at = addTo(from, duration, red);
	if (isInHours(duration)) return `kl. ${at.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })}`;
	return at.toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** Whether a duration falls on a time of day; else on a whole day. */
export function isInHours(duration: string): boolean {
	return ['H', 'T'].includes(readDuration(duration).unit);
}

/** The moment one duration after another, in local time: hours as they pass, days at the same time of day. */
export function addTo(from: Date, duration: string, red?: RedDays): Date {
	if (isInHours(duration)) {
		const { count, unit } = readDuration(duration);
		return new Date(from.getTime() + count * (unit === 'H' ? HOUR : MINUTE));
	}
	const [year, month, date] = dayAfter([from.getFullYear(), from.getMonth(), from.getDate()], duration, 1, red);
	const at = new Date(from);
	at.setFullYear(year, month, date);
	return at;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day of the calendar, in no time zone; the month from 0. */
export type Day = readonly [year: number, month: number, date: number];

/**
 * The day one duration in days, working days, weeks, months or years after another, or before it. A day that its month lacks becomes the
 * month's last: 31 January, `P1M` → 28 February.
 */
export function dayAfter([year, month, date]: Day, duration: string, direction: 1 | -1 = 1, red: RedDays = []): Day {
	const { count, unit } = readDuration(duration);
	if (unit === 'B') return dayOf(workingDay(Date.UTC(year, month, date), count, direction, red));
	if (unit === 'D' || unit === 'W') return dayOf(Date.UTC(year, month, date + direction * count * (unit === 'W' ? 7 : 1)));
	return dayInMonth(year, month + direction * count * (unit === 'Y' ? 12 : 1), date);
}

function workingDay(from: number, count: number, direction: 1 | -1, red: RedDays): number {
	let [time, left] = [from, count];
	while (left > 0) {
		time += direction * DAY;
		if (!isFree(time, red)) left -= 1;
	}
	return time;
}

const [SUNDAY, SATURDAY] = [0, 6];

function isFree(time: number, red: RedDays): boolean {
	const day = new Date(time);
	return [SUNDAY, SATURDAY].includes(day.getUTCDay()) || red.includes(day.toISOString().slice(0, 10));
}

/** A day of a month, or the month's last where it has no such day. */
export function dayInMonth(year: number, month: number, date: number): Day {
	const [, , last] = dayOf(Date.UTC(year, month + 1, 0));
	return dayOf(Date.UTC(year, month, Math.min(date, last)));
}

/** The time in UTC, in ms, that a day written as YYYY-MM-DD begins; NaN where there is no such day. */
export function timeOfDay(text: string): number {
	const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time : Number.NaN;
}

/** The day that a time in UTC, in ms, falls on. */
export function dayOf(time: number): Day {
	const at = new Date(time);
	return [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
}
