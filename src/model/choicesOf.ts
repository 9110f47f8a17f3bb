import type { Field } from './field.ts';

/** What a field's value is chosen among; none where it is typed. By itself, so that a page needs no schemas for it. */
export function choicesOf({ format, choices = [] }: Pick<Field, 'format' | 'choices'>): string[] {
	return format === 'ja-nej' ? ['Ja', 'Nej'] : choices;
}
