import type { ScalarTag } from 'yaml';

/** A day is a day and no text, as in Astro's reader of YAML. One that there is none of, as 31 February, is no valid date. */
export const day: ScalarTag = {
	tag: 'tag:yaml.org,2002:timestamp',
	default: true,
	test: /^\d{4}-(?:\d\d-\d\d|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/,
	resolve: (text) => {
		const read = new Date(text);
		const isThere = !Number.isNaN(read.getTime()) && (text.length > 10 || read.toISOString().startsWith(text));
		return isThere ? read : new Date(NaN);
	},
};

/** What a file holds, with its days as text. */
export function asWritten(data: unknown): unknown {
	if (data instanceof Date) return Number.isNaN(data.getTime()) ? '' : data.toISOString().slice(0, 10);
	if (Array.isArray(data)) return data.map(asWritten);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, asWritten(value)]));
}
