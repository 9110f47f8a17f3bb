import { globSync, readFileSync } from 'node:fs';
import { readContent } from '../../src/check/disk.ts';

/** What organisations call their things, from the content itself: `exact` where the code may use the word, but not as an id. */
export type Words = { anywhere: string[]; exact: string[] };

/**
 * Every id and name of areas, systems, channels, contacts and formats. A mail is the code's own idea too; its channel is no more than an
 * id.
 */
export function organisationWords(root: string): Words {
	const { content } = readContent(root);
	const areas = [...content.docs].filter(([, { data }]) => data.kind === 'omrade').map(([id, { data }]) => [id, data.title] as const);
	const shared = [content.systems, content.channels, content.contacts, content.formats].flatMap((kind) => [...kind]);
	const named = shared.map(([id, { data }]) => [id, data.name, data.mail] as const);
	return {
		anywhere: [...areas.flat(), ...named.flatMap(([id, name, isMail]) => (isMail ? [] : [id, name]))].map(String),
		exact: named.flatMap(([id, , isMail]) => (isMail ? [id] : [])),
	};
}

/** The code, without its comments: what is imported, decided and said. */
export function code(): { file: string; text: string }[] {
	return globSync(['src/**/*.{ts,tsx,astro,mjs,json}', 'machines/*.ts']).map((file) => ({ file, text: bare(readFileSync(file, 'utf8')) }));
}

/** A text of code without its comments. */
export function bare(text: string): string {
	return text
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/(^|\s)\/\/.*$/gm, '$1')
		.replace(/<!--[^]*?-->/g, '');
}

/** The words that a text of code holds, as whole words whatever their case, or as a literal of their own. */
export function heldIn(text: string, { anywhere, exact }: Words): string[] {
	const isThere = (word: string) => new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(word)}(?![\\p{L}\\d-])`, 'iu').test(text);
	return [...anywhere.filter(isThere), ...exact.filter((id) => new RegExp(`(['"\`])${RegExp.escape(id)}\\1`).test(text))];
}
