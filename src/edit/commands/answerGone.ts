import type { StepMeta } from '../../../machines/tree.ts';
import type { Draft } from '../draft.ts';
import { without } from './put.ts';
import { leadingIn, withStep, type Leading } from './steps.ts';

/** The draft without an answer, and without what its own step says of it: its limits, its rules and what is known. */
export function withoutAnswer(draft: Draft, state: string, answer: string): Draft {
	const step = leadingIn(draft, state);
	const meta = Object.hasOwn(step.on, answer) ? unnamed(step.meta, answer) : step.meta;
	return withStep(draft, state, { meta, on: without(step.on, answer) } as Leading);
}

function unnamed(meta: Leading['meta'], answer: string): StepMeta {
	const { known } = meta as { known?: Record<string, string> };
	const left = known && Object.entries(known).filter(([, given]) => given !== answer);
	const kept = !left || left.length === Object.keys(known).length ? meta : withKnown(meta, left);
	switch (kept.kind) {
		case 'date':
			return { ...(kept.beyond === answer ? without(kept, 'beyond') : kept), bands: open(kept.bands, answer) };
		case 'number':
			return { ...kept, bands: open(kept.bands, answer) };
		case 'choices': {
			const rules = kept.rules.filter((rule) => rule.answer !== answer);
			return rules.length === kept.rules.length ? kept : { ...kept, rules: withLastForAll(rules) };
		}
		default:
			return kept;
	}
}

function withKnown(meta: Leading['meta'], left: [string, string][]): Leading['meta'] {
	return left.length > 0 ? ({ ...meta, known: Object.fromEntries(left) } as Leading['meta']) : without(meta, 'known');
}

/** The bands of the other answers; the last of them has no limit. */
function open<T extends { answer: string; to?: unknown; below?: unknown }>(bands: T[], answer: string): T[] {
	const left = bands.filter((band) => band.answer !== answer);
	const last = left.at(-1);
	if (!last || left.length === bands.length) return left;
	return [...left.slice(0, -1), { answer: last.answer } as T];
}

function withLastForAll<T extends { answer: string }>(rules: T[]): T[] {
	const last = rules.at(-1);
	return last ? [...rules.slice(0, -1), { answer: last.answer } as T] : rules;
}
