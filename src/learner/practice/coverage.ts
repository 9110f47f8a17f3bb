import type { Progress } from '../progress/progress.ts';
import type { ExerciseEntry } from './published.ts';
import type { StepId } from '../../tree/rightWay.ts';

/** The outcomes met out of all there are, as `tree/state`. */
export type Coverage = { met: Set<string>; all: Set<string> };

/** A tree that is worth more practice, with the calls to take: those that went wrong, then those not yet taken. */
export type Advice = { tree: string; wrong: ExerciseEntry[]; untried: ExerciseEntry[] };

export function placeId({ tree, state }: StepId): string {
	return `${tree}/${state}`;
}

/** The outcomes met on the way of calls that the learner has answered right, out of all that the calls meet. */
export function coverage(calls: readonly ExerciseEntry[], { calls: done }: Progress): Coverage {
	const right = calls.filter(({ id }) => (done[id]?.right ?? 0) > 0);
	const ids = (list: readonly ExerciseEntry[]) => new Set(list.flatMap(({ outcomes }) => outcomes.map(placeId)));
	return { met: ids(right), all: ids(calls) };
}

/** The trees where something last went wrong, worst first: a call counts where its way was left, not where it began. */
export function advice(calls: readonly ExerciseEntry[], { calls: done }: Progress): Advice[] {
	const wrong = Map.groupBy(
		calls.filter(({ id }) => done[id]?.last === 'wrong'),
		({ id, tree }) => treeOf(done[id]?.left) ?? tree,
	);
	const advised = [...wrong].map(([tree, list]) => ({
		tree,
		wrong: list,
		untried: calls.filter((call) => !done[call.id] && call.outcomes.some((place) => place.tree === tree)),
	}));
	return advised.sort((a, b) => b.wrong.length - a.wrong.length);
}

/** `count` calls in mixed order: what went wrong first, then what was never taken, then the rest. `random` gives 0 to 1. */
export function mix(calls: readonly ExerciseEntry[], { calls: done }: Progress, count: number, random: () => number): ExerciseEntry[] {
	const rank = ({ id }: ExerciseEntry) => (done[id]?.last === 'wrong' ? 0 : done[id] ? 2 : 1);
	const chosen = shuffle(calls, random)
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, count);
	return shuffle(chosen, random);
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((item) => ({ item, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

function treeOf(place: string | undefined): string | undefined {
	return place?.split('/').slice(0, 2).join('/');
}
