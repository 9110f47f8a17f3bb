import { areaOf } from '../model/ids.ts';
import { fileOf } from '../model/kinds.ts';
import { idsOfPart } from '../model/parts.ts';
import type { Content, ContentFile, Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

/** A tree lives on the page with its own path, and every area has a front page. */
export function checkPages(content: Content, trees: Map<string, TreeFile>): Problem[] {
	const homeless = [...trees].flatMap(([id, { file }]) => {
		const page = content.docs.get(id);
		const shown = idsOfPart('Tree', page?.body);
		if (page?.broken || shown.includes(id) || shown.some((other) => !trees.has(other))) return [];
		const remedy = page ? `Skriv <Tree id="${id}" /> i ${page.file}.` : `Skapa ${fileOf('docs', id)}.`;
		return [{ file, message: `Trädet visas inte på någon sida. ${remedy}` }];
	});
	const areas = new Set([...content.docs.keys()].map((id) => areaOf(id)));
	const faceless = [...areas].filter((area) => !isFrontPage(content.docs.get(area)));
	return [
		...homeless,
		...faceless.map((area) => ({ file: fileOf('docs', `${area}/index`), message: 'Området saknar sin förstasida, med kind: omrade.' })),
	];
}

function isFrontPage(file: ContentFile | undefined): boolean {
	return file !== undefined && (file.broken || file.data.kind === 'omrade');
}
