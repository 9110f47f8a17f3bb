import { pageId } from '../model/ids.ts';
import { PLACES, type PlaceWord } from '../model/statements.ts';
import { metaOf } from '../tree/walk.ts';
import { citable, isOfAbsentArea, statementsOf } from './areas.ts';
import { didYouMean } from '../../machines/closest.ts';
import { isShared, type Kind } from '../model/kinds.ts';
import { headingsOf } from './nodes.ts';
import { strings } from './references.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import type { Told } from './told.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Traceability, both ways: every place that a statement names exists and cites it, and every id that content or a tree cites exists. */
export function checkStatements(content: Content, trees: Map<string, TreeFile>, told: Told): Problem[] {
	const lists = [...content.statements.values()];
	if (lists.some((list) => list.broken || told.files.has(list.file))) return [];
	const known = citable(content);
	const lost = cited(content, trees).filter(({ id, shared }) => !known.has(id) && !(shared && isOfAbsentArea(id, known)));
	if (lost.length > 0) return lost.map(({ id, file, line }) => ({ file, line, message: unknown(id, [...known]) }));
	return lists.flatMap((list) =>
		statementsOf(list).flatMap(({ id, places }) =>
			places.filter((place) => !told.ids.has(idIn(place))).flatMap((place) => checkPlace(list, id, place, content, trees)),
		),
	);
}

/** The id of what a place names: `träd elweb/ticket/finns-skarmbild` and `rutin elweb/ticket#rubrik` → `elweb/ticket`. */
function idIn(place: string): string {
	const [word = '', path = ''] = place.split(' ');
	return word === 'träd' ? path.split('/').slice(0, 2).join('/') : pageId(path.split('#')[0] ?? '');
}

/** Ids that two statements share, in one area or in two: what cites one would cite both. */
export function checkSameIds(content: Content): Problem[] {
	const all = [...content.statements.values()].flatMap((list) => statementsOf(list).map(({ id }) => ({ id, list })));
	return all.flatMap(({ id, list }, i) => {
		const first = all.findIndex((other) => other.id === id);
		if (first === i) return [];
		const message = `Punkten "${id}" finns redan i ${all[first]?.list.file}. Varje punkt ska ha ett eget id, i alla områden.`;
		return [{ file: list.file, line: lineOfLast(list.text, `id: ${id}`), message }];
	});
}

function unknown(id: string, known: string[]): string {
	return `Punkten "${id}" finns varken i content/kallan eller bland de öppna frågorna. ${didYouMean(id, known)}`;
}

function checkPlace(list: ContentFile, id: string, place: string, content: Content, trees: Map<string, TreeFile>): Problem[] {
	const [word = '', path = ''] = place.split(' ');
	const fault = word === 'träd' ? stepFault(id, path, trees) : fileFault(id, word, path, content);
	return fault ? [{ file: list.file, line: lineOfPlace(list.text, id, place), message: `${id}: platsen "${place}" ${fault}` }] : [];
}

/** The line where a statement names a place: many name the same. */
function lineOfPlace(text: string, id: string, place: string): number | undefined {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/^[\s-]+|\s+$/g, '').replaceAll(/["']/g, ''));
	const from = lines.indexOf(`id: ${id}`);
	const at = lines.indexOf(place, Math.max(from, 0));
	return at < 0 ? undefined : at + 1;
}

function stepFault(id: string, path: string, trees: Map<string, TreeFile>): string | undefined {
	const tree = trees.get(path.split('/').slice(0, 2).join('/'));
	const state = path.split('/')[2] ?? '';
	const meta = tree && metaOf(tree.config, state);
	if (!tree || !meta)
		return `finns inte. ${didYouMean(
			path,
			[...trees].flatMap(([name, t]) => Object.keys(t.config.states).map((s) => `${name}/${s}`)),
		)}`;
	return meta.source.includes(id) ? undefined : `nämner inte ${id} i source. Lägg till den där, eller ta bort platsen.`;
}

function fileFault(id: string, word: string, path: string, content: Content): string | undefined {
	const kind = PLACES[word as Exclude<PlaceWord, 'träd'>];
	const [name = '', heading] = path.split('#');
	const file = content[kind].get(pageId(name));
	if (!file) return `finns inte. ${didYouMean(name, [...content[kind].keys()])}`;
	const headings = headingsOf(file) ?? [];
	if (heading && !headings.includes(heading)) return `har ingen sådan rubrik. ${didYouMean(heading, headings)}`;
	return strings(file.data.source).includes(id) ? undefined : `nämner inte ${id} i source. Lägg till den där, eller ta bort platsen.`;
}

/** A statement or question that a file names in `source`, and whether the file is one that areas share. */
type Citation = { id: string; file: string; line?: number; shared: boolean };

function cited(content: Content, trees: Map<string, TreeFile>): Citation[] {
	const kinds = Object.entries(content) as [Kind, Content[Kind]][];
	return [
		...kinds.flatMap(([kind, files]) =>
			[...files.values()].flatMap(({ file, text, data }) =>
				strings(data.source).map((id) => ({ id, file, line: lineOf(text, 'source:'), shared: isShared(kind) })),
			),
		),
		...[...trees.values()].flatMap(({ file, lines, config }) =>
			Object.entries(config.states).flatMap(([state, { meta }]) =>
				meta.source.map((id) => ({ id, file, line: lineOfState({ lines }, state), shared: false })),
			),
		),
	];
}

function lineOfLast(text: string, word: string): number {
	return text.slice(0, text.search(new RegExp(`${word}\\s(?![\\s\\S]*${word}\\s)`))).split('\n').length;
}
