import { pageId } from '../model/ids.ts';
import { PLACES, type PlaceWord } from '../model/statements.ts';
import { metaOf } from '../tree/walk.ts';
import { citable, isOfAbsentArea, statementsOf } from './areas.ts';
import { didYouMean } from '../../machines/closest.ts';
import { isShared, type Kind } from '../model/kinds.ts';
import { headingsOf } from './nodes.ts';
import { strings } from './references.ts';
import { type Content, type Problem } from './read.ts';
import type { Told } from './told.ts';
import type { TreeFile } from './trees.ts';

/** Traceability, both ways: every place that a statement names exists and cites it, and every id that content or a tree cites exists. */
export function checkStatements(content: Content, trees: Map<string, TreeFile>, told: Told): Problem[] {
	const lists = [...content.statements.values()];
	if (lists.some((list) => list.broken || told.files.has(list.file))) return [];
	const known = citable(content);
	const lost = cited(content, trees).filter(({ id, shared }) => !known.has(id) && !(shared && isOfAbsentArea(id, known)));
	if (lost.length > 0) return lost.map(({ id, file, line }) => ({ file, line, message: unknown(id, [...known]) }));
	return lists.flatMap((list) =>
		statementsOf(list).flatMap(({ id, places }, i) =>
			places.flatMap((place, j) => {
				const fault = told.ids.has(idIn(place)) ? undefined : placeFault(id, place, content, trees);
				const message = `${id}: platsen "${place}" ${fault}`;
				return fault ? [{ file: list.file, line: list.lineAt([i, 'places', j]), message }] : [];
			}),
		),
	);
}

/** The id of what a place names: `träd elweb/ticket/finns-skarmbild` and `rutin elweb/ticket#rubrik` → `elweb/ticket`. */
function idIn(place: string): string {
	const [word = '', path = ''] = place.split(' ');
	return word === 'träd' ? path.split('/').slice(0, 2).join('/') : pageId(path.split('#')[0] ?? '');
}

/** What is left to do in each list: statements that stand nowhere yet, and places that the source has changed under. It stops nothing. */
export function checkPlaced(content: Content): Problem[] {
	return [...content.statements.values()].flatMap((list) => {
		const statements = statementsOf(list);
		const tell = (count: number, says: string) => (count > 0 ? [{ file: list.file, message: says, warning: true as const }] : []);
		const unplaced = statements.filter(({ unplaced: isLeft }) => isLeft).length;
		const places = statements.flatMap(({ recheck = [] }) => recheck).length;
		return [
			...tell(unplaced, `${unplaced} av ${statements.length} punkter har ingen plats än. Ge var och en en plats, och ta bort unplaced.`),
			...tell(places, `Källan har ändrats, och ${places} ställen är inte jämförda med den. Ta bort dem ur recheck när de stämmer.`),
		];
	});
}

/** Ids that two statements share, in one area or in two: what cites one would cite both. */
export function checkSameIds(content: Content): Problem[] {
	const all = [...content.statements.values()].flatMap((list) => statementsOf(list).map(({ id }, nth) => ({ id, list, nth })));
	return all.flatMap(({ id, list, nth }, i) => {
		const first = all.findIndex((other) => other.id === id);
		if (first === i) return [];
		const message = `Punkten "${id}" finns redan i ${all[first]?.list.file}. Varje punkt ska ha ett eget id, i alla områden.`;
		return [{ file: list.file, line: list.lineAt([nth, 'id']), message }];
	});
}

function unknown(id: string, known: string[]): string {
	return `Punkten "${id}" finns varken i content/kallan eller bland de öppna frågorna. ${didYouMean(id, known)}`;
}

function placeFault(id: string, place: string, content: Content, trees: Map<string, TreeFile>): string | undefined {
	const [word = '', path = ''] = place.split(' ');
	return word === 'träd' ? stepFault(id, path, trees) : fileFault(id, word, path, content);
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
			[...files.values()].flatMap(({ file, data, lineAt }) =>
				strings(data.source).map((id, i) => ({ id, file, line: lineAt(['source', i]), shared: isShared(kind) })),
			),
		),
		...[...trees.values()].flatMap(({ file, lines, config }) =>
			Object.entries(config.states).flatMap(([state, { meta }]) =>
				meta.source.map((id, i) => ({ id, file, line: lines.get(`states.${state}.meta.source.${i}`), shared: false })),
			),
		),
	];
}
