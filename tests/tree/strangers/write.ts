import type { Answer, Asking, Outcome, StepState, TreeConfig } from '../../../machines/tree.ts';

/* How the trees of others are written here: as short as can be, and in our own words. */

const source = ['X1.1'];
/** An answer: its words, where it leads, and what else it says. */
export type Ways = Record<string, [label: string, target: string, more?: Partial<Answer>]>;
/** What a step of a kind holds beside its words. */
type More<K extends Asking['kind']> = Omit<Extract<Asking, { kind: K }>, 'kind' | 'text' | 'source'>;

const on = (ways: Ways) =>
	Object.fromEntries(Object.entries(ways).map(([id, [label, target, more]]) => [id, { target, meta: { label, ...more } }]));

/** A step of any kind with several ways on. */
export function step<K extends Exclude<Asking['kind'], 'step'>>(kind: K, text: string, more: More<K>, ways: Ways): StepState {
	return { meta: { kind, text, source, ...more } as unknown as Asking, on: on(ways) };
}

export const ask = (text: string, ways: Ways, more: More<'question'> = {}): StepState => step('question', text, more, ways);

/** Something to do, and what comes after it. */
export const act = (
	text: string,
	target: string,
	{ facts, retries, ...more }: More<'step'> & Pick<Answer, 'facts' | 'retries'> = {},
): StepState => ({
	meta: { kind: 'step', text, source, ...more },
	on: on({ klar: ['Klart', target, { ...(facts && { facts }), ...(retries && { retries }) }] }),
});

export const end = (title: string, more: Partial<Outcome> = {}): StepState => ({
	type: 'final',
	meta: { kind: 'outcome', title, text: 'Skriv det i ärendet.', source, ...more },
});

export const tree = (id: string, initial: string, states: Record<string, StepState>): TreeConfig => ({
	id: `andras/${id}`,
	initial,
	states,
});
