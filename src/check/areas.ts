import { areaOf, lettersOf } from '../model/ids.ts';
import type { Statements } from '../model/statements.ts';
import type { Content, ContentFile } from './read.ts';

/** The statements that a file in content/kallan holds; none where it cannot be read. */
export function statementsOf(list: ContentFile): Statements {
	return Object.values(list.data) as Statements;
}

/** The ids that may be cited: the statements of every area that this site holds, and the open questions. */
export function citable(content: Content): Set<string> {
	return new Set([...content.statements.values()].flatMap(statementsOf).map(({ id }) => id)).union(new Set(content.questions.keys()));
}

/**
 * Whether an id is a statement of an area that this site does not hold: its letters begin none that may be cited. Only a shared
 * file may cite one.
 */
export function isOfAbsentArea(id: string, citableIds: Set<string>): boolean {
	return ![...citableIds].some((known) => lettersOf(known) === lettersOf(id));
}

/** Whether a page lies in an area of which nothing is left. */
export function isInAbsentArea(page: string, content: Content): boolean {
	const area = areaOf(page);
	return ![...content.docs.keys()].some((known) => areaOf(known) === area);
}
