import type { Act, Draft, StepState } from '../draft.ts';
import { theStep } from '../words.ts';
import { startOf, type StepKind, type Through } from './kindStart.ts';
import { withKey } from './put.ts';
import { keysOf } from './set.ts';
import { idForStep } from '../ids.ts';
import { born, leadingIn, settled, stepIn, withNew, withStep, type Leading } from './steps.ts';
import { REFUSALS } from './refusals.ts';

const WORDS: Record<StepKind, string> = {
	question: 'en fråga',
	list: 'en lista att söka i',
	step: 'något som görs',
	date: 'en fråga om ett datum',
	number: 'en fråga om ett tal',
	choices: 'flera val på en gång',
	via: 'ett träd som man går igenom',
	outcome: 'ett utfall',
};

/** Makes a step another kind. What both kinds say is kept; what the new one must say gets the smallest beginning that holds. */
export function changeKind(draft: Draft, state: string, kind: StepKind, through?: Through): Act {
	const step = stepIn(draft, state);
	if (kind === step.meta.kind && kind !== 'via') return { draft, said: `gör om ${theStep(step)}`, at: { state } };
	if (kind === 'outcome' && 'on' in step && Object.keys(step.on).length > 0) throw new Error(REFUSALS.answersFirst);
	if (kind === 'via' && !through) throw new Error(REFUSALS.noTree);
	const changed = withStep(draft, state, madeInto(step, kind, through));
	return {
		draft: through && kind === 'via' ? settled(draft, answeredBy(changed, state, through)) : changed,
		said: `gör ${theStep(step)} till ${WORDS[kind]}`,
		at: { state },
	};
}

function madeInto(step: StepState, kind: StepKind, through?: Through): StepState {
	const meta = metaAs(step, kind, through);
	if (kind === 'outcome') return { type: 'final', meta } as unknown as StepState;
	return { meta, on: 'on' in step ? step.on : {} } as unknown as StepState;
}

function metaAs({ meta, ...step }: StepState, kind: StepKind, through?: Through): Record<string, unknown> {
	const order = keysOf(kind);
	const kept = Object.entries(turned(meta, kind)).filter(([key]) => order.includes(key) && !BY_KIND.includes(key));
	const start = startOf(kind, meta, 'on' in step ? step.on : {}, through);
	return Object.entries(start).reduce(
		(now, [key, value]) => withKey(now, key, value, order),
		Object.fromEntries(kept.map(([key, value]) => [key, key === 'kind' ? kind : value])) as Record<string, unknown>,
	);
}

/** Keys that mean something else in each kind that has them. */
const BY_KIND = ['bands'];

/** What an outcome calls its title is a question's text, and what it says below is the help. */
function turned(meta: StepState['meta'], kind: StepKind): Record<string, unknown> {
	const was: Record<string, unknown> = { ...meta };
	if (meta.kind === 'outcome') return swapped(was, { title: 'text', text: 'help' });
	return kind === 'outcome' ? swapped(was, { text: 'title', help: 'text' }) : was;
}

function swapped(was: Record<string, unknown>, names: Record<string, string>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(was).map(([key, value]) => [names[key] ?? key, value]));
}

/** The answers of a step that goes through a tree. Each leads where it or the answer in its place did, or to a new outcome. */
function answeredBy(draft: Draft, state: string, { outcomes }: Through): Draft {
	const was = leadingIn(draft, state).on;
	const left = Object.entries(was).filter(([answer]) => !outcomes.some(([id]) => id === answer));
	const on: Leading['on'] = {};
	const made = outcomes.reduce((now, [id, title]) => {
		const target = (was[id] ?? left.shift()?.[1])?.target;
		if (target !== undefined) {
			on[id] = was[id] ?? { target, meta: { label: title } };
			return now;
		}
		const end = idForStep(now, title);
		on[id] = { target: end, meta: { label: title } };
		return withNew(now, state, born({ kind: 'outcome', words: title }), end);
	}, draft);
	return withStep(made, state, { ...leadingIn(made, state), on });
}
