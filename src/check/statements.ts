import { citable, isOfAbsentArea, statementsOf } from './areas.ts';
import { causeOfList } from './causes.ts';
import { didYouMean } from '../../machines/closest.ts';
import { lettersOf } from '../model/ids.ts';
import { isShared, type Kind } from '../model/kinds.ts';
import { strings } from './references.ts';
import { type Content, type Problem } from './read.ts';
import { checkPlaces, checkStands } from './stands.ts';
import type { Told } from './told.ts';
import { placeIn, type TreeFile } from './trees.ts';

/**
 * Traceability, both ways: every statement stands somewhere, every place that its list names exists and cites it, and every id that content
 * or a tree cites exists.
 */
export function checkStatements(content: Content, trees: Map<string, TreeFile>, told: Told): Problem[] {
	const lists = [...content.statements.values()];
	if (lists.some((list) => list.broken || told.files.has(list.file))) return [];
	const known = citable(content);
	const all = cited(content, trees);
	const lost = all.filter(({ id, shared }) => !known.has(id) && !(shared && isOfAbsentArea(id, known)));
	if (lost.length > 0) {
		const spare = [...known].filter((id) => !all.some((one) => one.id === id));
		const absent = absentLists(lost, known);
		return lost.map(({ id, file, line, path }) => {
			const isOfList = absent.has(lettersOf(id));
			const message = isOfList ? noList(lettersOf(id)) : unknown(id, [...known], spare);
			return {
				file,
				line,
				...(path && { path }),
				message,
				cause: isOfList ? causeOfList(absent.get(lettersOf(id)) ?? '') : causeOfStatement(id),
			};
		});
	}
	return [...checkPlaces(content, trees, told), ...checkStands(content, trees, told)];
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

/** A page may be reviewed when it is whole: whatever it cites of its source has a place. */
export function checkWhole(content: Content): Problem[] {
	const lists = [...content.statements.values()].flatMap(statementsOf);
	const unplaced = new Set(lists.flatMap(({ id, unplaced: isLeft }) => (isLeft ? [id] : [])));
	return [...content.docs.values()].flatMap(({ file, data, lineAt }) => {
		const left = data.reviewed ? strings(data.source).filter((id) => unplaced.has(id)) : [];
		const them = left.length === 1 ? 'punkten' : 'punkterna';
		const message = `Sidan är granskad, men ${left.join(', ')} i källan har ingen plats än. Placera ${them}, eller ta bort reviewed tills det är gjort.`;
		return left.length > 0 ? [{ file, line: lineAt(['reviewed']), message }] : [];
	});
}

/** A page that is reviewed and says that nobody has reviewed it: what a draft says of itself is left. It stops nothing. */
export function checkDraftMark({ docs }: Content): Problem[] {
	const message =
		'Sidan är granskad, men säger ännu att den är ett utkast. Ta bort raden som börjar med Utkast, och skriv en egen beskrivning.';
	const isMarked = (text: string) => /^> \*\*Utkast\.\*\*|^description: "?Utkast ur /m.test(text);
	return [...docs.values()].flatMap(({ file, data, text, lineAt }) =>
		data.reviewed && isMarked(text) ? [{ file, line: lineAt(['reviewed']), message, warning: true as const }] : [],
	);
}

/** Ids that two statements share, in one area or in two: what cites one would cite both. */
export function checkSameIds(content: Content): Problem[] {
	const all = [...content.statements.values()].flatMap((list) => statementsOf(list).map(({ id }, nth) => ({ id, list, nth })));
	const firstOf = (id: string) => all.findIndex((other) => other.id === id);
	const isAgain = (at: number) => all[at] !== undefined && firstOf(all[at].id) < at;
	return all.flatMap(({ id, list, nth }, i) => {
		// What was pasted in twice is one thing to take away.
		if (!isAgain(i) || (isAgain(i - 1) && all[i - 1]?.list === list)) return [];
		const run = all.slice(i).findIndex((other, j) => !isAgain(i + j) || other.list !== list);
		const ids = all.slice(i, run < 0 ? undefined : i + run).map((other) => other.id);
		const them = ids.length > 1 ? `Punkterna ${listed(ids)} finns` : `Punkten "${id}" finns`;
		const message = `${them} redan i ${all[firstOf(id)]?.list.file}. Varje punkt ska ha ett eget id, i alla områden.`;
		return [{ file: list.file, line: list.lineAt([nth, 'id']), message }];
	});
}

/** Ids in words, the first and the last of many: `E9.1–E9.6`. */
function listed(ids: string[]): string {
	return ids.length > 3 ? `${ids[0]}–${ids.at(-1)}` : ids.join(', ');
}

/** The letters of statements of which many are cited and none is there, with the area that they most likely are of: its list is gone. */
function absentLists(lost: readonly Citation[], known: ReadonlySet<string>): Map<string, string> {
	const there = new Set([...known].map(lettersOf));
	const byLetters = Map.groupBy(lost, ({ id }) => lettersOf(id));
	const isGone = ([letters, of]: [string, Citation[]]) => !there.has(letters) && new Set(of.map(({ id }) => id)).size > 1;
	const areaOfFile = ({ file, shared }: Citation) =>
		shared ? [] : [file.replace(/^content\/[^/]*\/|^machines\//, '').split('/')[0] ?? ''];
	return new Map([...byLetters].filter(isGone).map(([letters, of]) => [letters, of.flatMap(areaOfFile)[0] ?? letters]));
}

/** What problems share that come of a statement that is lost; an open question is told of by the names too. */
function causeOfStatement(id: string): string {
	return id.includes('.') ? `statements ${id}` : `questions ${id}`;
}

function noList(letters: string): string {
	return `Inga punkter som börjar med ${letters} finns i content/kallan. Lägg tillbaka listan med dem, eller rätta det som nämner dem.`;
}

/** An id that nothing cites, in the section of one that is cited and is not there, is most likely its new name. */
function unknown(id: string, known: string[], spare: readonly string[]): string {
	const [section = ''] = id.split('.');
	const [renamed, ...others] = spare.filter((other) => other.startsWith(`${section}.`));
	if (renamed && others.length === 0) return `Punkten "${id}" finns inte i content/kallan. Menade du "${renamed}", som inget nämner?`;
	const beside = known.filter((other) => other.startsWith(`${section}.`));
	if (beside.length > 0) return `Punkten "${id}" finns inte i content/kallan. I ${section} finns ${listed(beside)}.`;
	return `Punkten "${id}" finns varken i content/kallan eller bland de öppna frågorna. ${didYouMean(id, known)}`;
}

/** A statement or question that a file names in `source`, and whether the file is one that areas share. */
export type Citation = { id: string; file: string; line?: number; path?: readonly string[]; shared: boolean };

/** Every statement and question that content and trees cite. */
export function cited(content: Content, trees: Map<string, TreeFile>): Citation[] {
	const kinds = Object.entries(content) as [Kind, Content[Kind]][];
	return [
		...kinds.flatMap(([kind, files]) =>
			[...files.values()].flatMap(({ file, data, lineAt }) =>
				strings(data.source).map((id, i) => ({ id, file, line: lineAt(['source', i]), shared: isShared(kind) })),
			),
		),
		...[...trees.values()].flatMap(({ file, lines, config }) =>
			Object.entries(config.states).flatMap(([state, { meta }]) =>
				meta.source.map((id, i) => ({ id, file, ...placeIn({ lines }, ['states', state, 'meta', 'source', i]), shared: false })),
			),
		),
	];
}
