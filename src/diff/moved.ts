import { waysFrom, type Way } from '../tree/walk.ts';
import { quoted } from './change.ts';
import { wordsOf, type Pair } from './match.ts';

/** The question that a new answer stood at before: one whose answer by the same words led to the same step, and is gone from there. */
export function movedFrom({ before, found }: Pair, { label, target }: Way): string | undefined {
	const isIt = (state: string, way: Way) =>
		way.label === label && found.steps.get(way.target) === target && !found.answers.get(state)?.has(way.id);
	const from = Object.keys(before.states).find((state) => waysFrom(before, state).some((way) => isIt(state, way)));
	return from && quoted(wordsOf(before, from));
}

/** The question that an answer that is gone stands at now: one whose new answer by the same words leads to the same step. */
export function movedTo({ before, after, found }: Pair, { label, target }: Way): string | undefined {
	const known = new Map([...found.steps].map(([was, now]) => [now, new Set(found.answers.get(was)?.values())]));
	const isIt = (state: string, way: Way) => way.label === label && way.target === found.steps.get(target) && !known.get(state)?.has(way.id);
	const to = before.states[target] && Object.keys(after.states).find((state) => waysFrom(after, state).some((way) => isIt(state, way)));
	return to && quoted(wordsOf(after, to));
}
