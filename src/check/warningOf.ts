import { warn } from '../call/warn.ts';
import { isGeneral, type Field } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import type { Content } from './read.ts';

/** What the page would warn of, where a value of the content stood in a field: by the rules of its format, its own or an organisation's. */
export function warningOf({ format }: Field, value: string, { formats }: Content): string | undefined {
	const rules = isGeneral(format) ? [] : (formats.get(format)?.data as Format | undefined)?.rules;
	return warn({ format, rules }, value);
}
