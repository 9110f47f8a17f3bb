import { clean } from './clean.ts';

/** A number as it is typed in Swedish, without its blanks. A point before three digits may be meant to part thousands, and is none. */
const NUMBER = /^[-+]?\d+(,\d+|\.\d{1,2})?$/;

/** A typed number, also with its unit or `:-` after it; undefined where it is none. */
export function numberIn(typed: string, unit = ''): number | undefined {
	const bare = clean(typed).replaceAll(/[\s']/g, '');
	const after = [':-', unit.toLowerCase()].find((one) => one && bare.toLowerCase().endsWith(one)) ?? '';
	const plain = after ? bare.slice(0, -after.length) : bare;
	return NUMBER.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
