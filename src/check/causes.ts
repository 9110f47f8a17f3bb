import { areaOf } from '../model/ids.ts';
import type { NamedKind } from '../model/kinds.ts';
import type { Content, Problem } from './read.ts';

/** How many places a message names before it counts the rest. */
const NAMED = 5;

/**
 * Problems of one cause told once, where it is first told of, with the other places: a file that was renamed is one thing to put right,
 * however many name it. Where an owner works in one file, each place is told for itself.
 */
export function byCause(problems: readonly Problem[]): Problem[] {
	return [...Map.groupBy(problems, (problem) => problem.cause ?? problem).values()].flatMap(toldOnce);
}

function toldOnce(problems: Problem[]): Problem[] {
	// A link only says where what is gone was.
	const first = problems.find(({ message }) => !message.startsWith('Länken')) ?? problems[0];
	if (!first) return [];
	const others = problems.filter((problem) => problem !== first);
	const own = placeOf(first);
	const places = [...new Set(others.map(placeOf))].filter((place) => place !== own);
	if (places.length === 0) return [first];
	const rest = places.length > NAMED ? ` och ${places.length - NAMED} ställen till` : '';
	// Of a step, what is wrong is no more wrong than in the others.
	const says = first.message.replace(/^Steget "[^"]*": /, '');
	return [{ ...first, message: `${says} Det gäller också ${places.slice(0, NAMED).join(', ')}${rest}.` }];
}

function placeOf({ file, line }: Problem): string {
	return line ? `${file}:${line}` : file;
}

/**
 * What problems share that come of a name that is lost: that name, or where a whole folder is called otherwise than its area, the area
 * that has no routines.
 */
export function causeOf(kind: NamedKind, id: string, content: Content & { trees?: ReadonlyMap<string, unknown> }): string {
	const hasRoutines = (area: string) => [...content.docs.keys()].some((page) => areaOf(page) === area);
	const area = areaOf(id);
	if (kind === 'docs' || area === id) return kind === 'docs' && !hasRoutines(area) ? causeOfArea(area) : `${kind} ${id}`;
	const moved = [...(content[kind as 'actions'] ?? content.trees).keys()]
		.map(areaOf)
		.find((other) => other !== area && !hasRoutines(other));
	return moved ? causeOfArea(moved) : `${kind} ${id}`;
}

/** The same of an area without routines. */
export function causeOfArea(area: string): string {
	return `area ${area}`;
}

/** The same of an area's list of what its source says. */
export function causeOfList(area: string): string {
	return `list ${area}`;
}
