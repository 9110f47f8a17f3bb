import type { Draft } from '../../edit/draft.ts';
import { isOutcome, labelsOf, metaOf, nameOf, shortestWays } from '../../tree/walk.ts';
import { holdsWords } from './holdsWords.ts';
import { UNNAMED } from './words.ts';

/** A step that can be chosen: its text, and the way to it in the reader's words. */
export type StepChoice = { state: string; text: string; way: string; isOutcome: boolean; isLoose: boolean };

/** The steps of a draft that hold every word that is sought, in the order of the tree, then what is loose. */
export function stepsToChoose({ tree, shelf }: Draft, sought: string): StepChoice[] {
	const ways = shortestWays(tree);
	const order = [...new Set([...ways.keys(), ...Object.keys(tree.states)])];
	const steps = order.map((state) =>
		choice(nameOf(metaOf(tree, state)), state, isOutcome(metaOf(tree, state)), labelsOf(tree, ways.get(state) ?? [])),
	);
	const loose = Object.entries(shelf).map(([state, { meta }]) => ({ ...choice(nameOf(meta), state, isOutcome(meta), []), isLoose: true }));
	return [...steps, ...loose].filter(({ text }) => holdsWords(text, sought.trim()));
}

function choice(text: string, state: string, isEnd: boolean, labels: readonly string[]): StepChoice {
	return { state, text: text || UNNAMED, way: labels.join(' › '), isOutcome: isEnd, isLoose: false };
}
