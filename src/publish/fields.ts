import type { CollectionEntry } from 'astro:content';
import { find } from './find.ts';
import { isGeneral } from '../model/field.ts';
import type { PublishedField, PublishedTemplate } from '../tree/published.ts';

/** A field as pages need it: with the rules of its format, where the format is an organisation's own. */
export async function publishField({ data }: CollectionEntry<'fields'>): Promise<PublishedField> {
	if (isGeneral(data.format)) return data;
	const { rules, customer } = (await find('formats', data.format)).data;
	return { ...data, rules: rules.map(({ pattern, warning }) => ({ pattern, warning })), ...(customer && { customer }) };
}

/** The fields that templates ask for, by id. */
export async function usedFields(templates: PublishedTemplate[]): Promise<Record<string, PublishedField>> {
	const ids = new Set(templates.flatMap(({ required, optional }) => [...required, ...optional]));
	return Object.fromEntries(await Promise.all([...ids].map(async (id) => [id, await publishField(await find('fields', id))] as const)));
}
