import type { Draft, StepState } from '../draft.ts';
import { idForAnswer } from '../ids.ts';
import { without } from './put.ts';
import { stepIn, withStep } from './steps.ts';

/**
 * Gives copies of steps their own names: `names` is what each step's copy is called. Their answers lead to each other, and have new ids;
 * what the copies say of answers and steps is said of the copies'. Names from before are not copied.
 */
export function renamed(draft: Draft, names: ReadonlyMap<string, string>, original: Draft): Draft {
	const answers = new Map<string, Map<string, string>>();
	const led = [...names].reduce((now, [state, copy]) => withAnswersOf(now, original, state, copy, names, answers), draft);
	return [...names].reduce((now, [state, copy]) => withSaid(now, state, copy, names, answers), led);
}

function withAnswersOf(
	draft: Draft,
	original: Draft,
	state: string,
	copy: string,
	names: ReadonlyMap<string, string>,
	answers: Map<string, Map<string, string>>,
): Draft {
	const step = stepIn(original, state);
	if (!('on' in step)) return draft;
	const isVia = step.meta.kind === 'via';
	const ids = new Map<string, string>();
	answers.set(state, ids);
	const bare = withStep(draft, copy, { ...step, on: {} } as StepState);
	return Object.entries(step.on).reduce((now, [answer, { target, meta }]) => {
		const said = without(meta, 'was');
		const leads = names.get(target) ?? target;
		const id = isVia ? answer : idForAnswer(now, copy, meta.label, leads);
		ids.set(answer, id);
		const retries = said.retries && { ...said.retries, then: names.get(said.retries.then) ?? said.retries.then };
		const copied = { target: leads, meta: { ...said, ...(retries && { retries }) } };
		const made = stepIn(now, copy) as Extract<StepState, { on: unknown }>;
		return withStep(now, copy, { ...made, on: { ...made.on, [id]: copied } } as StepState);
	}, bare);
}

type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

function withSaid(draft: Draft, state: string, copy: string, names: ReadonlyMap<string, string>, answers: Answers): Draft {
	const step = stepIn(draft, copy);
	const own = answers.get(state);
	const given = (answer: string) => own?.get(answer) ?? answer;
	const said: Record<string, unknown> = { ...without(step.meta, 'was') };
	const { known, bands, rules, beyond, parts } = said as Said;
	if (known) said.known = Object.fromEntries(Object.entries(known).map(([fact, answer]) => [fact, given(answer)]));
	if (bands) said.bands = bands.map((band) => ({ ...band, answer: given(band.answer) }));
	if (rules) said.rules = rules.map((rule) => ({ ...rule, answer: given(rule.answer) }));
	if (beyond) said.beyond = given(beyond);
	if (parts) said.parts = parts.map((part) => ({ ...part, when: whenOf(part.when, names, answers) }));
	return withStep(draft, copy, { ...step, meta: said } as unknown as StepState);
}

type When = Record<string, string | string[]>;
type Said = {
	known?: Record<string, string>;
	bands?: { answer: string }[];
	rules?: { answer: string }[];
	beyond?: string;
	parts?: { when: When }[];
};

function whenOf(when: When, names: ReadonlyMap<string, string>, answers: Answers): When {
	const entries = Object.entries(when).map(([state, given]) => {
		const ids = answers.get(state);
		const said = (answer: string) => ids?.get(answer) ?? answer;
		return [names.get(state) ?? state, Array.isArray(given) ? given.map(said) : said(given)];
	});
	return Object.fromEntries(entries) as When;
}
