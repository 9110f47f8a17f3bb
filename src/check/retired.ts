import { areaOf } from '../model/ids.ts';
import { fileOf } from '../model/kinds.ts';
import { didYouMean } from '../../machines/closest.ts';
import { all } from './references.ts';
import type { Content, Problem } from './read.ts';

/** A retired routine has left its address, and its page has somewhere to lead: what takes its place, or else its area. */
export function checkRetired(content: Content): Problem[] {
	const alive = [...content.retired].flatMap(([id, { file }]) =>
		content.docs.has(id)
			? [{ file, message: `Rutinen finns kvar i ${fileOf('docs', id)}. Ta bort den filen, eller ta bort den här.` }]
			: [],
	);
	const areas = [...content.docs.keys()].filter((id) => !id.includes('/'));
	const stranded = all(content, 'retired').flatMap(({ file, path, data }) => {
		const area = areaOf(path);
		if (data.replacedBy || areas.includes(area)) return [];
		const message = `Området "${area}" finns inte, så sidan leder ingenstans. Skriv replacedBy, eller byt namn på mappen. ${didYouMean(area, areas)}`;
		return [{ file, message }];
	});
	return [...alive, ...stranded];
}
