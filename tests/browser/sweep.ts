import type { PublishedTree } from '../../src/tree/published.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { allTrees } from './tree-page.ts';

/*
 * What is tried with what. `npm test` shows each kind once and each place in one way; `npm run test:all` tries all with all. Both run the
 * same checks on the same mutants.
 */

/** Whether all is tried with all. */
export const ALL = process.env.ALL !== undefined;

/** The nth in turn; all of them in the long run. */
export const inTurn = <T>(list: readonly T[], nth: number): T[] =>
	ALL ? [...list] : list.slice(nth % list.length, (nth % list.length) + 1);

/** What falls to the nth of so many, dealt out in turn; all of it in the long run. */
export const dealt = <T>(list: readonly T[], nth: number, of: number): T[] => (ALL ? [...list] : list.filter((_, i) => i % of === nth));

/** Some of a list that together show every kind that any of it shows, those with most to show first; all of it in the long run. */
export function covering<T>(list: readonly T[], kindsOf: (one: T) => readonly string[]): T[] {
	if (ALL) return [...list];
	const kinds = new Map(list.map((one) => [one, kindsOf(one)]));
	const left = new Set([...kinds.values()].flat());
	const chosen: T[] = [];
	const shows = (one: T) => kinds.get(one)?.filter((kind) => left.has(kind)).length ?? 0;
	while (left.size > 0) {
		const best = list.reduce((a, b) => (shows(b) > shows(a) ? b : a));
		for (const kind of kinds.get(best) ?? []) left.delete(kind);
		chosen.push(best);
	}
	return chosen;
}

const stepsOf = ({ config }: PublishedTree) => Object.keys(config.states);
const answersOf = (tree: PublishedTree) => Math.max(...stepsOf(tree).map((state) => waysFrom(tree.config, state).length));
const mostSteps = Math.max(...allTrees.map((tree) => stepsOf(tree).length));
const mostAnswers = Math.max(...allTrees.map(answersOf));

/** Trees that together have every area and every kind of step, the most steps and the most answers; all of them in the long run. */
export const someTrees = covering(allTrees, (tree) => [
	`area ${tree.id.split('/')[0]}`,
	...Object.values(tree.config.states).map(({ meta }) => `step ${meta.kind}`),
	...(stepsOf(tree).length === mostSteps ? ['most steps'] : []),
	...(answersOf(tree) === mostAnswers ? ['most answers'] : []),
]);
