import { didYouMean } from '../check/closest.ts';
import { all } from '../check/references.ts';
import { lineOf, type Content, type Problem } from '../check/read.ts';

/** A retired routine has left its address, and what takes its place exists. */
export function checkRetired(content: Content): Problem[] {
	const alive = [...content.retired].flatMap(([id, { file }]) =>
		content.docs.has(id)
			? [{ file, message: `Rutinen finns kvar i content/rutiner/${id}.mdx. Ta bort den filen, eller ta bort den här.` }]
			: [],
	);
	const lost = all(content, 'retired').flatMap(({ file, text, data: { replacedBy } }) =>
		typeof replacedBy === 'string' && !content.docs.has(replacedBy)
			? [
					{
						file,
						line: lineOf(text, 'replacedBy'),
						message: `Rutinsidan "${replacedBy}" finns inte i content/rutiner. ${didYouMean(replacedBy, [...content.docs.keys()])}`,
					},
				]
			: [],
	);
	return [...alive, ...lost];
}
