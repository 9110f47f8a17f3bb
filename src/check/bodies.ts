import { withoutImports } from '../model/imports.ts';
import { all } from './references.ts';
import type { Content, Problem } from './read.ts';

/** Actions, lessons and routines that say nothing. The front page of an area lists its routines all the same. */
export function checkBodies(content: Content): Problem[] {
	const routines = all(content, 'docs').filter(({ data }) => data.kind !== 'omrade');
	const actions = all(content, 'actions').map((file) => ({ file, one: 'Åtgärden' }));
	const pages = [...routines, ...all(content, 'lessons')].map((file) => ({ file, one: 'Sidan' }));
	return [...actions, ...pages].flatMap(({ file: { file, broken, body }, one }) =>
		broken || withoutImports(body).trim() ? [] : [{ file, message: `${one} har ingen text. Skriv den under den andra raden med ---.` }],
	);
}
