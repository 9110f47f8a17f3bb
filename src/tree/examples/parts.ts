import type { Answer, AnswerTransition, Outcome, StepState } from '../../../machines/tree.ts';

/** The source that the examples name: they stand on no routine. */
export const source = ['X1.1'];

/** An answer, with where it leads and what else it says. */
export function to(target: string, label: string, more: Omit<Answer, 'label'> = {}): AnswerTransition {
	return { target, meta: { label, ...more } };
}

/** An end of an example. */
export function end(title: string, more: Omit<Outcome, 'kind' | 'title' | 'source'> = {}): StepState {
	return { type: 'final', meta: { kind: 'outcome', title, case: ['Skriv i ärendet vad du kom fram till.'], ...more, source } };
}
