import { clean } from './clean.ts';

/** A number as it is typed in Swedish, without its blanks. A point before three digits may be meant to part thousands, and is none. */
const NUMBER = /^[-+]?\d+(,\d+|\.\d{1,2})?$/;
/** More decimals than an amount has. */
const FINE = /[.,]\d{3}/;

/** How a number is written: its field's format, `tal` or `belopp`, and the unit that may stand after it. */
export type NumberForm = { format?: string; unit?: string };

/** A typed number, also with its unit (that of an amount is `kr`, where it has no other) or `:-` after it; undefined where it is none. */
export function numberIn(typed: string, { format, unit = format === 'belopp' ? 'kr' : '' }: NumberForm = {}): number | undefined {
	const bare = clean(typed).replaceAll(/[\s']/g, '');
	const after = [':-', unit.toLowerCase()].find((one) => one && bare.toLowerCase().endsWith(one)) ?? '';
	const plain = after ? bare.slice(0, -after.length) : bare;
	if (format === 'belopp' && FINE.test(plain)) return undefined;
	return NUMBER.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
