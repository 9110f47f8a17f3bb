import { said } from '../../src/tree/said.ts';
import { waysFrom } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';

/** What a note says of an answer: "Stämmer siffrorna? Nej." */
export function lineOf(tree: string, state: string, id: string): string {
	const { question, answer } = said(trees[tree]!, state, id);
	return `${question} ${/[.?!]$/.test(answer) ? answer : `${answer}.`}`;
}

/** Every line that could tell of something found, in any tree. */
export const ALL_FINDINGS = new Set(
	Object.values(trees).flatMap((tree) =>
		Object.keys(tree.config.states).flatMap((state) => waysFrom(tree.config, state).map(({ id }) => lineOf(tree.id, state, id))),
	),
);
