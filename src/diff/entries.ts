import type { ContentFile } from '../check/read.ts';
import { formOf, formsOf, jsonOf } from '../model/json.ts';
import { about, allKinds, titleIn, type Kind } from '../model/kinds.ts';
import { edited, type ToldChange } from './change.ts';
import { keyChanges, type NameOf } from './keys.ts';
import { inPlainWords } from './plainWords.ts';

/** The kinds that steps and mails are made of, as far as the keys of a kind have words for what changes. */
export function usedKinds(): Kind[] {
	return allKinds().filter((kind) => about(kind).isNamed && hasWords(kind));
}

/** The other kinds that are told of entry by entry: the texts of routines, the introduction, questions. */
export function readKinds(): Kind[] {
	return allKinds().filter((kind) => !about(kind).isNamed && hasWords(kind) && !APART.has(kind));
}

/** What is told in a way of its own, and the handbook, which is about the site. */
const APART = new Set<Kind>(['exercises', 'statements', 'handbook']);

function hasWords(kind: Kind): boolean {
	const schema = jsonOf(about(kind).schema);
	return formsOf(schema).some(({ properties = {} }) => Object.values(properties).some(({ the }) => the));
}

/** What an entry is called: its title, or its id where it has none. */
export function titleOf(kind: Kind, id: string, file: ContentFile | undefined): string {
	return titleIn(kind, file?.raw ?? {}, id);
}

/** What has changed in an entry that both versions have. */
export function entryChanges(kind: Kind, old: ContentFile, now: ContentFile, nameOf: NameOf): ToldChange[] {
	const { schema, body } = about(kind);
	const form = formOf(jsonOf(schema), now.raw) ?? jsonOf(schema);
	const text = ({ body: below }: ContentFile) => (body?.form === 'rich' ? inPlainWords(below, nameOf) : below).trim();
	return [...keyChanges(form, old.raw, now.raw, nameOf), ...(body ? edited(body.the, text(old), text(now)) : [])];
}
