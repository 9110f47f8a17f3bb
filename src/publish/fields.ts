import { find } from './find.ts';
import type { PublishedTemplate } from '../tree/published.ts';
import type { Field } from '../model/field.ts';

/** The fields that templates ask for, by id. */
export async function usedFields(templates: PublishedTemplate[]): Promise<Record<string, Field>> {
	const ids = new Set(templates.flatMap(({ required, optional }) => [...required, ...optional]));
	return Object.fromEntries(await Promise.all([...ids].map(async (id) => [id, (await find('fields', id)).data] as const)));
}
