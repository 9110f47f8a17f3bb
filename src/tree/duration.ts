const UNITS = { D: ['dag', 'dagar'], W: ['vecka', 'veckor'], M: ['månad', 'månader'], Y: ['år', 'år'], H: ['timme', 'timmar'] } as const;
type Unit = keyof typeof UNITS;

/** An ISO 8601 duration of one unit (`P7D`, `PT1H`) in Swedish, and the day or time it falls on where `from` is given. */
export function inWords(duration: string, from?: Date): string {
	const { count, unit } = parse(duration);
	const words = `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`;
	return from ? `${words}, ${momentOf(duration, from)}` : words;
}

/** The day, or the time of day, that one duration after another falls on: "söndag 29 november", "kl. 14:05". */
export function momentOf(duration: string, from: Date): string {
	return moment(addTo(from, duration), parse(duration).unit);
}

/** The moment one duration after another, in local time. */
export function addTo(from: Date, duration: string): Date {
	const { count, unit } = parse(duration);
	const date = new Date(from);
	if (unit === 'H') date.setHours(date.getHours() + count);
	if (unit === 'D' || unit === 'W') date.setDate(date.getDate() + count * (unit === 'W' ? 7 : 1));
	if (unit === 'M') date.setMonth(date.getMonth() + count);
	if (unit === 'Y') date.setFullYear(date.getFullYear() + count);
	return date;
}

function moment(date: Date, unit: Unit): string {
	if (unit === 'H') return `kl. ${date.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })}`;
	return date.toLocaleDateString('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The form of the durations that content may use: one whole number of one unit. */
export const DURATION = /^P(?:T(\d+)(H)|(\d+)([DWMY]))$/;

function parse(duration: string): { count: number; unit: Unit } {
	const [, hours, hour, days, unit] = DURATION.exec(duration) ?? [];
	if (!hour && !unit) throw new Error(`"${duration}" is no duration of one unit, such as P7D or PT1H.`);
	return { count: Number(hours ?? days), unit: (hour ?? unit) as Unit };
}
