import { readDuration } from '../../model/duration.ts';

const ORDINALS = ['', '', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'];

/** An interval as it is said: `P6M` is "var sjätte månad", `P1Y` "varje år". */
export function everyInWords(every: string): string {
	const { count: number, unit } = readDuration(every);
	const { word: noun } = readDuration(`P1${unit}`);
	if (number === 1) return `varje ${noun}`;
	const ordinal = ORDINALS[number] ?? `${number}:e`;
	return noun === 'år' ? `vart ${ordinal} år` : `var ${ordinal} ${noun}`;
}
