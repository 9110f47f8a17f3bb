import type { Problem } from '../../check/read.ts';
import type { Draft, Place } from '../draft.ts';
import { mendOf, valueAt, type Mend } from './mends.ts';
import { fileOfTree } from '../../model/ids.ts';
import { nameOf, type Base } from './read.ts';

/** What is wrong in a draft: the check's own words, where it is, and what would mend it. What is only unfinished is `todo`. */
export type Told = { message: string; file: string; warning?: true; todo?: true; at?: Place; mend?: Mend };

/** The problems that lie in the draft's tree, or that the project had not `before`. */
export function faultsIn(problems: readonly Problem[], before: ReadonlySet<string>, base: Base, draft: Draft): Told[] {
	const own = fileOfTree(draft.tree.id);
	return problems
		.filter((problem) => problem.file === own || !before.has(nameOf(problem)))
		.map((problem) => (problem.file === own ? toldInTree(problem, base, draft) : toldElsewhere(problem, base)));
}

/** What a file lacks that is not saved yet is only unfinished. */
function toldElsewhere({ file, message, warning }: Problem, { reading }: Base): Told {
	const isNew = !reading.project.files.has(file);
	return { message, file, ...(warning ? { warning } : isNew && { todo: true as const }) };
}

function toldInTree(problem: Problem, base: Base, draft: Draft): Told {
	const at = placeOf(problem.path);
	const mend = mendOf(problem, at, draft);
	return {
		message: problem.message,
		file: problem.file,
		...(problem.warning && { warning: problem.warning }),
		...(isUnfinished(problem, at, base, draft) && { todo: true }),
		...(at && { at }),
		...(mend && { mend }),
	};
}

/** The place that a path in the literal names: `states.a.on.ja.meta.label` is the label of an answer. */
export function placeOf(path: readonly string[] = []): Place | undefined {
	const [states, state, part, ...rest] = path;
	if (states !== 'states' || state === undefined) return undefined;
	if (part !== 'on') return { state, ...(part === 'meta' && rest[0] && { key: rest[0] }) };
	const [answer, inside, key] = rest;
	return { state, ...(answer && { answer }), ...(inside === 'meta' && key && { key }) };
}

/**
 * Whether something is only not written yet: a text of what is new that is empty still, or what a new step lacks as a whole, such as
 * answers or its grounds.
 */
function isUnfinished({ path = [], warning }: Problem, at: Place | undefined, { reading }: Base, { tree }: Draft): boolean {
	if (!at || warning) return false;
	const old = reading.trees.get(tree.id)?.config.states[at.state];
	if (!old && path.length <= WHOLE) return true;
	const isNew = !old || (at.answer !== undefined && !('on' in old && at.answer in old.on));
	return isNew && isEmpty(valueAt(tree, path));
}

/** How long the path of a step is, or of all that it says. */
const WHOLE = 3;

function isEmpty(value: unknown): boolean {
	return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
