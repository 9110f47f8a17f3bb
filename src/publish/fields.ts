import type { PublishedField, PublishedTemplate } from '../tree/published.ts';
import { lookUpAll } from './lookUp.ts';
import { fieldOf } from './said.ts';

/** The fields that templates ask for, by id. */
export async function usedFields(templates: PublishedTemplate[]): Promise<Record<string, PublishedField>> {
	const look = await lookUpAll();
	const ids = new Set(templates.flatMap(({ required, optional }) => [...required, ...optional]));
	return Object.fromEntries(
		[...ids].flatMap((id) => {
			const field = look('fields', id);
			return field ? [[id, fieldOf(field, look)] as const] : [];
		}),
	);
}
