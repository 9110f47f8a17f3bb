import { lessonPath } from '../model/addresses.ts';
import { areaOf } from '../model/ids.ts';
import { didYouMean, nearest } from '../../machines/closest.ts';
import { about, allKinds, fileOf, type Kind } from '../model/kinds.ts';
import { idsOfPart } from '../model/parts.ts';
import type { Content, ContentFile, Problem } from './read.ts';
import { causeOf, causeOfArea, causeOfList } from './causes.ts';
import type { TreeFile } from './trees.ts';

/**
 * A tree lives on the page with its own path, every area has a front page, and no two lessons have one address. `told` are the files that
 * have faults of their own.
 */
export function checkPages(content: Content, trees: Map<string, TreeFile>, told: ReadonlySet<string>): Problem[] {
	const astray = new Set(
		[...content.docs].flatMap(([id, { body }]) => (idsOfPart('Tree', body).every((tree) => trees.has(tree)) ? [] : [areaOf(id)])),
	);
	const homeless = [...trees].flatMap(([id, { file }]) => {
		const page = content.docs.get(id);
		const shown = idsOfPart('Tree', page?.body);
		// A page that shows a tree which is not there may be the one of this tree under another name.
		if (!page && astray.has(areaOf(id))) return [];
		if (told.has(file) || (page && told.has(page.file)) || page?.broken || shown.includes(id) || shown.some((other) => !trees.has(other)))
			return [];
		const remedy = page ? `Skriv <Tree id="${id}" /> i ${page.file}.` : `Skapa ${fileOf('docs', id)}.`;
		const message = `Trädet visas inte på någon sida. ${remedy}`;
		return [{ file, message, ...(!page && { cause: causeOf('docs', id, content) }) }];
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

/**
 * Folders of an area that has no routines, so that what lies in them is shown nowhere. Retired routines and the list of the source may
 * outlive theirs, and are told of where another area is called much the same.
 */
function strangeAreas(content: Content, areas: ReadonlySet<string>): Problem[] {
	const kinds = allKinds().filter((kind) => about(kind).lies !== 'shared' && kind !== 'docs');
	const inAreas = kinds.filter((kind) => about(kind).lies === 'in-areas');
	const known = [...areas];
	return kinds.flatMap((kind) =>
		[...new Set([...content[kind].keys()].map(areaOf))].flatMap((area) => {
			const near = nearest(area, known);
			if (areas.has(area) || (!near && OUTLIVES.includes(kind)) || isToldAsRetired(kind, area, content)) return [];
			const file = about(kind).lies === 'in-areas' ? `content/${about(kind).folder}/${area}` : fileOf(kind, area);
			const message = `Området "${area}" har inga rutiner, så det som ligger här visas ingenstans. ${didYouMean(area, known)}`;
			const isRenamed = kind === 'statements' && near && !inAreas.some((other) => content[other].keys().some((id) => areaOf(id) === area));
			return [{ file, message, cause: isRenamed ? causeOfList(near) : causeOfArea(area) }];
		}),
	);
}

const OUTLIVES: Kind[] = ['retired', 'statements'];

/** A retired routine that leads nowhere is told of for that. */
function isToldAsRetired(kind: Kind, area: string, { retired }: Content): boolean {
	return kind === 'retired' && [...retired].some(([id, { data }]) => areaOf(id) === area && !data.replacedBy);
}

function isFrontPage(file: ContentFile | undefined): boolean {
	return file !== undefined && (file.broken || file.data.kind === 'omrade');
}
