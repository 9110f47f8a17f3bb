import type { ContentFile } from '../check/read.ts';
import { formOf, jsonOf } from '../model/json.ts';
import { about, allKinds, titleIn, type Kind } from '../model/kinds.ts';
import { edited, type ToldChange } from './change.ts';
import { keyChanges, type NameOf } from './keys.ts';

/** The kinds that are told of: what steps and mails are made of, as far as the keys of a kind have words for it. */
export function toldKinds(): Kind[] {
	return allKinds().filter((kind) => {
		const { isNamed, schema } = about(kind);
		return isNamed && Object.values(jsonOf(schema).properties ?? {}).some(({ the }) => the);
	});
}

/** What an entry is called: its title, or its id where it has none. */
export function titleOf(kind: Kind, id: string, file: ContentFile | undefined): string {
	return titleIn(kind, file?.raw ?? {}, id);
}

/** What has changed in an entry that both versions have. */
export function entryChanges(kind: Kind, old: ContentFile, now: ContentFile, nameOf: NameOf): ToldChange[] {
	const { schema, body } = about(kind);
	const form = formOf(jsonOf(schema), now.raw) ?? jsonOf(schema);
	return [...keyChanges(form, old.raw, now.raw, nameOf), ...(body ? edited(body.the, old.body.trim(), now.body.trim()) : [])];
}
