import type { TreeConfig } from '../../machines/tree.ts';
import { metaOf, nameOf, waysFrom, type Stride } from '../tree/walk.ts';

/** What each step, and each answer of it, is called in the later tree; a step that has gone is not there. */
export type Match = { steps: Map<string, string>; answers: Map<string, Map<string, string>> };

/** A tree before and after, with how its steps are found again. */
export type Pair = { before: TreeConfig; after: TreeConfig; found: Match };

/** Finds each step of a tree again in a later one: by its name, or where that was changed, by its words. */
export function match(before: TreeConfig, after: TreeConfig): Match {
	const steps = pair(Object.keys(before.states), Object.keys(after.states), (one, other) => wordsOf(before, one) === wordsOf(after, other));
	const answers = new Map(
		[...steps].map(([old, now]) => {
			const [was, is] = [waysFrom(before, old), waysFrom(after, now)];
			const labels = new Map([
				...was.map((way) => [`was ${way.id}`, way.label] as const),
				...is.map((way) => [way.id, way.label] as const),
			]);
			const ids = pair(
				was.map(({ id }) => id),
				is.map(({ id }) => id),
				(one, other) => labels.get(`was ${one}`) === labels.get(other),
			);
			return [old, ids];
		}),
	);
	return { steps, answers };
}

/** A way through the earlier tree in the names of the later one; undefined where a step or an answer of it has gone. */
export function translate(way: readonly Stride[], { steps, answers }: Match): string | undefined {
	const strides = way.map(({ state, answer }) => {
		const [now, said] = [steps.get(state), answers.get(state)?.get(answer)];
		return now && said && `${now}/${said}`;
	});
	return strides.every(Boolean) ? strides.join(' ') : undefined;
}

/** What a step says: its question, or what to do. */
export function wordsOf(config: TreeConfig, state: string): string {
	return nameOf(metaOf(config, state)) || state;
}

function pair(was: string[], now: string[], alike: (one: string, other: string) => boolean): Map<string, string> {
	const pairs = new Map(was.filter((id) => now.includes(id)).map((id) => [id, id]));
	for (const gone of was.filter((id) => !pairs.has(id))) {
		const taken = [...pairs.values()];
		const found = now.find((id) => !taken.includes(id) && alike(gone, id));
		if (found) pairs.set(gone, found);
	}
	return pairs;
}
