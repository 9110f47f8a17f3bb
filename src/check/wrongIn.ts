import { didYouMean } from '../../machines/closest.ts';
import { warn } from '../call/warn.ts';
import { choicesOf } from '../model/choicesOf.ts';
import { isGeneral, type Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { askedAs } from '../tree/fields.ts';
import { patternFault } from './patterns.ts';
import type { Content } from './read.ts';
import type { TreeFile } from './trees.ts';

/**
 * What is wrong with a value of the content that stands in a field, in a sentence: it is no choice of the field, or the page would warn of
 * it. A date is right whatever the day is on which it is looked at.
 */
export function wrongIn({ fields, formats }: Content, trees: ReadonlyMap<string, TreeFile>, id: string, value: string): string | undefined {
	const file = fields.get(id);
	if (!file || file.broken) return undefined;
	const field = file.data as Field;
	const choices = choicesOf(field);
	if (choices.length > 0) return choices.includes(value) ? undefined : `Det är inte ett av dess val. ${didYouMean(value, choices)}`;
	const rules = isGeneral(field.format) ? [] : (formats.get(field.format)?.data as Format | undefined)?.rules;
	// A pattern that cannot be read, or takes too long, has been told of.
	if (rules?.some(({ pattern }) => patternFault(pattern))) return undefined;
	const configs = [...trees.values()].map(({ config }) => config);
	return warn({ format: field.format, rules, ...askedAs(configs, id) }, value, { today: 'any' });
}
