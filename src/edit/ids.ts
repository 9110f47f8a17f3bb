import { nameFrom } from '../model/ids.ts';
import type { Draft, StepState } from './draft.ts';
import { above, below, stepsOf } from './graph.ts';

/** How long a name made from words may be. */
const LONGEST = 40;

/** A step's id, made from its words: one that no step has, or ever had. */
export function idForStep(draft: Draft, words: string): string {
	const taken = Object.entries(stepsOf(draft)).flatMap(([state, { meta }]) => [state, ...(meta.was ?? [])]);
	return freeName(words, 'steg', new Set(taken));
}

/** An answer's id, made from its words: one that no answer of its step has or had, nor any of a step above or below. */
export function idForAnswer(draft: Draft, state: string, words: string, target?: string): string {
	return freeName(words, 'svar', answersAround(draft, state, target));
}

/** The names of answers that an answer of a step may not bear. `target` is where it will lead. */
export function answersAround(draft: Draft, state: string, target?: string): Set<string> {
	const steps = stepsOf(draft);
	const around = new Set([...above(steps, state), ...below(steps, target === undefined ? [state] : [state, target])]);
	return new Set([...around].flatMap((one) => answersOf(steps[one])));
}

function answersOf(step: StepState | undefined): string[] {
	if (!step || !('on' in step)) return [];
	return Object.entries(step.on).flatMap(([answer, { meta }]) => [answer, ...(meta.was ?? [])]);
}

/** A name from words that is not taken: short, not of digits alone, and with a number after it where another has it. */
export function freeName(words: string, sort: string, taken: ReadonlySet<string>): string {
	const name = shortened(nameFrom(words));
	const base = /^[\d-]*$/.test(name) ? [sort, name].filter(Boolean).join('-') : name;
	const isFree = (id: string) => !taken.has(id) && !(id in {});
	if (isFree(base)) return base;
	for (let i = 2; ; i += 1) if (isFree(`${base}-${i}`)) return `${base}-${i}`;
}

function shortened(name: string): string {
	if (name.length <= LONGEST) return name;
	const cut = name.slice(0, LONGEST + 1);
	return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST);
}
