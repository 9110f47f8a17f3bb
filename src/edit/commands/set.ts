import { stepMetas } from '../../tree/schema.ts';
import type { KeyMeta } from '../../model/keys.ts';
import type { Act, Draft, StepState } from '../draft.ts';
import { theAnswer, theStep } from '../words.ts';
import { isSame } from '../threeWay.ts';
import { put, type Path } from './put.ts';
import { answerIn, leadingIn, stepIn, withAnswers, withStep } from './steps.ts';
import { REFUSALS } from './refusals.ts';

const ANSWER_KEYS = ['label', 'means', 'was', 'sets', 'facts', 'retries'];

/**
 * Sets a value in what a step says: `['text']`, `['hints', 0]`, `['followUp', 'after']`. Undefined takes the key or the item away, and a
 * list that is left empty takes its key away where the step can be without it.
 */
export function setStep(draft: Draft, state: string, path: Path, value: unknown): Act {
	const step = stepIn(draft, state);
	const { kind } = step.meta;
	if (path[0] === 'kind') throw new Error(REFUSALS.kindSet);
	const order = keysOf(kind);
	if (!order.includes(String(path[0]))) throw new Error(REFUSALS.noKey);
	const meta = put(step.meta, path, value, { order, needed: neededIn(kind) });
	return {
		draft: isSame(meta, step.meta) ? draft : withStep(draft, state, { ...step, meta } as StepState),
		said: `ändra ${keyWords(kind, String(path[0]))} i ${theStep(step)}`,
		at: { state, key: keyOf(path, value) },
		...typed(state, path, value),
	};
}

/** Sets a value in what an answer says: its label, what it means, the facts that it tells. */
export function setAnswer(draft: Draft, state: string, answer: string, path: Path, value: unknown): Act {
	const found = answerIn(draft, state, answer);
	const meta = put(found.meta, path, value, { order: ANSWER_KEYS, needed: ['label'] }) as typeof found.meta;
	const { on } = leadingIn(draft, state);
	return {
		draft: isSame(meta, found.meta) ? draft : withAnswers(draft, state, { ...on, [answer]: { ...found, meta } }),
		said: `ändra ${theAnswer(draft, state, answer)}`,
		at: { state, answer, key: keyOf(path, value) },
		...typed(state, path, value, answer),
	};
}

/** The keys of a kind of step in the order that they are written in. */
export function keysOf(kind: StepState['meta']['kind']): string[] {
	return Object.keys(stepMetas[kind].shape);
}

/** The keys that a kind of step cannot be without. */
/** The keys that a step cannot be without; an outcome of no case says so by an empty list. */
function neededIn(kind: StepState['meta']['kind']): string[] {
	const needed = Object.entries(stepMetas[kind].shape).flatMap(([key, shape]) => (shape.safeParse(undefined).success ? [] : [key]));
	return kind === 'outcome' ? [...needed, 'case'] : needed;
}

/** What a key of a step is called in a sentence: `hjälptexten`. */
export function keyWords(kind: StepState['meta']['kind'], key: string): string {
	const shapes = stepMetas[kind].shape as Record<string, { meta(): unknown } | undefined>;
	const { them, the } = (shapes[key]?.meta() ?? {}) as KeyMeta;
	const words = them ?? the ?? OTHERS[key] ?? 'uppgifterna';
	return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What keys are called that a change is not told of. */
const OTHERS: Record<string, string> = {
	aids: 'det som hjälper',
	bands: 'gränserna',
	rules: 'reglerna',
	options: 'valen',
	counts: 'hur dagarna räknas',
	parts: 'det som beror på vägen',
	was: 'de gamla namnen',
	at: 'var trädet börjar',
};

/** Where focus goes: what was set, or the list that an item was taken from. */
function keyOf(path: Path, value: unknown): string {
	return (value === undefined ? path.slice(0, -1) : path).join('.') || String(path[0]);
}

/** What is typed letter by letter, so that the history can hold it as one. */
function typed(state: string, path: Path, value: unknown, answer = ''): Pick<Act, 'typed'> {
	return typeof value === 'string' ? { typed: [state, answer, ...path].join(' ') } : {};
}
