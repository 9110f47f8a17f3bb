import { areaOf } from '../model/ids.ts';
import type { Content, ContentFile, Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

/** A tree lives on the page with its own path, and every area has a front page. */
export function checkPages(content: Content, trees: Map<string, TreeFile>): Problem[] {
	const homeless = [...trees].flatMap(([id, { file }]) => {
		const page = content.docs.get(id);
		const shown = /<Tree id="([^"]*)"/.exec(page?.body ?? '')?.[1];
		if (page?.broken || shown === id || (shown && !trees.has(shown))) return [];
		const remedy = page ? `Skriv <Tree id="${id}" /> i ${page.file}.` : `Skapa content/rutiner/${id}.mdx.`;
		return [{ file, message: `Trädet visas inte på någon sida. ${remedy}` }];
	});
	const areas = new Set([...content.docs.keys()].map((id) => areaOf(id)));
	const faceless = [...areas].filter((area) => !isFrontPage(content.docs.get(area)));
	return [
		...homeless,
		...faceless.map((area) => ({ file: `content/rutiner/${area}/index.mdx`, message: 'Området saknar sin förstasida, med kind: omrade.' })),
	];
}

function isFrontPage(file: ContentFile | undefined): boolean {
	return file !== undefined && (file.broken || file.data.kind === 'omrade');
}
