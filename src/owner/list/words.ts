/** A number with its word: `1 utkast`, `3 öppna frågor`. */
export function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

const ORDINALS = ['', '', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'];
const UNITS: Record<string, string> = { D: 'dag', W: 'vecka', M: 'månad', Y: 'år' };

/** An interval as it is said: `P6M` is "var sjätte månad", `P1Y` "varje år". */
export function everyInWords(every: string): string {
	const [, digits = '1', unit = ''] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
	const number = Number(digits);
	const noun = UNITS[unit] ?? '';
	if (number === 1) return `varje ${noun}`;
	const ordinal = ORDINALS[number] ?? `${number}:e`;
	return noun === 'år' ? `vart ${ordinal} år` : `var ${ordinal} ${noun}`;
}
