import type { KnownIds } from '../../check/references.ts';
import type { Exercise } from '../../model/exercise.ts';
import { areaOf } from '../../model/ids.ts';
import type { Lesson } from '../../model/lesson.ts';
import { rightWay } from '../../tree/rightWay.ts';
import { isOutcome, metaOf } from '../../tree/walk.ts';

/** A tree that cannot be practised whole: how many of its outcomes no practice call meets, and whether the introduction leaves it out. */
export type Untrained = { tree: string; outcomes: number; all: number; isUntaught: boolean };

/** The trees that the practice calls do not cover, or that no lesson of an area with lessons names. */
export function untrained({ trees, exercises, lessons }: KnownIds): Untrained[] {
	const configs = Object.fromEntries([...trees].map(([id, { config }]) => [id, config]));
	const calls = [...exercises.values()].filter(({ broken }) => !broken).map(({ data }) => rightWay(data as Exercise, configs));
	const met = new Set(calls.flatMap(({ outcomes }) => outcomes.map(({ tree, state }) => `${tree}/${state}`)));
	const taught = [...lessons]
		.filter(([, { broken }]) => !broken)
		.map(([id, { data }]) => ({ area: areaOf(id), trees: (data as Lesson).trees }));
	return [...trees].flatMap(([id, { config }]): Untrained[] => {
		const ends = Object.keys(config.states).filter((state) => isOutcome(metaOf(config, state)));
		const outcomes = ends.filter((state) => !met.has(`${id}/${state}`)).length;
		const own = taught.filter(({ area }) => area === areaOf(id));
		const isUntaught = own.length > 0 && !own.some((lesson) => lesson.trees.includes(id));
		return outcomes > 0 || isUntaught ? [{ tree: id, outcomes, all: ends.length, isUntaught }] : [];
	});
}
