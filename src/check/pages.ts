import { lessonPath } from '../model/addresses.ts';
import { areaOf } from '../model/ids.ts';
import { didYouMean } from '../../machines/closest.ts';
import { about, allKinds, fileOf } from '../model/kinds.ts';
import { idsOfPart } from '../model/parts.ts';
import type { Content, ContentFile, Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

/**
 * A tree lives on the page with its own path, every area has a front page, and no two lessons have one address. `told` are the files that
 * have faults of their own.
 */
export function checkPages(content: Content, trees: Map<string, TreeFile>, told: ReadonlySet<string>): Problem[] {
	const homeless = [...trees].flatMap(([id, { file }]) => {
		const page = content.docs.get(id);
		const shown = idsOfPart('Tree', page?.body);
		if (told.has(file) || (page && told.has(page.file)) || page?.broken || shown.includes(id) || shown.some((other) => !trees.has(other)))
			return [];
		const remedy = page ? `Skriv <Tree id="${id}" /> i ${page.file}.` : `Skapa ${fileOf('docs', id)}.`;
		return [{ file, message: `Trädet visas inte på någon sida. ${remedy}` }];
	});
	const areas = new Set([...content.docs.keys()].map((id) => areaOf(id)));
	const faceless = [...areas].filter((area) => !isFrontPage(content.docs.get(area)));
	const lessons = [...content.lessons];
	const doubles = lessons.filter(([id], i) => lessons.findIndex(([other]) => lessonPath(other) === lessonPath(id)) < i);
	return [
		...homeless,
		...strangeAreas(content, areas),
		...doubles.map(([id, { file }]) => ({
			file,
			message: `En annan sida har redan adressen ${lessonPath(id)}. Byt namn på filen efter siffrorna, eller ta bort den ena.`,
		})),
		...faceless.map((area) => ({
			file: fileOf('docs', `${area}/index`),
			message: `Området saknar sin förstasida. Skapa den: npm run new -- omrade ${area} "Namnet".`,
		})),
	];
}

/** Folders of an area that has no routines, so that what lies in them is shown nowhere. Retired routines may outlive theirs. */
function strangeAreas(content: Content, areas: ReadonlySet<string>): Problem[] {
	const kinds = allKinds().filter((kind) => about(kind).lies === 'in-areas' && kind !== 'retired' && kind !== 'docs');
	const folders = kinds.flatMap((kind) =>
		[...new Set([...content[kind].keys()].map(areaOf))].map((area) => ({ area, folder: about(kind).folder })),
	);
	return folders
		.filter(({ area }) => !areas.has(area))
		.map(({ area, folder }) => ({
			file: `content/${folder}/${area}`,
			message: `Området "${area}" har inga rutiner, så det som ligger här visas ingenstans. ${didYouMean(area, [...areas])}`,
		}));
}

function isFrontPage(file: ContentFile | undefined): boolean {
	return file !== undefined && (file.broken || file.data.kind === 'omrade');
}
