import type { Answer, DateQuestion, Outcome, Question, StepMeta, TreeConfig } from '../../machines/tree.ts';

/** An answer to a question, with the state it leads to. */
export type Way = Answer & { id: string; target: string };

/** One answered question on the reader's way. */
export type Stride = { state: string; answer: string };

/** The answers that a state offers, in the order of the file; none in an outcome. */
export function waysFrom(config: TreeConfig, state: string): Way[] {
	const step = config.states[state];
	if (!step || !('on' in step)) return [];
	return Object.entries(step.on).map(([id, { target, meta }]) => ({ id, target, ...meta }));
}

export function metaOf(config: TreeConfig, state: string): StepMeta | undefined {
	return config.states[state]?.meta;
}

export function isOutcome(meta: StepMeta | undefined): meta is Outcome {
	return meta?.kind === 'outcome';
}

/** What a step is called: the text of a question, the title of an outcome; empty where there is no such step. */
export function nameOf(meta: StepMeta | undefined): string {
	return isOutcome(meta) ? meta.title : (meta?.text ?? '');
}

/** The tree that an outcome leads on to, such as `elweb/skapa-ticket`; none from a question. */
export function nextTreeOf(meta: StepMeta | undefined): string | undefined {
	const next = isOutcome(meta) ? meta.next : undefined;
	return typeof next === 'object' ? next.tree : next;
}

/** Whether an outcome holds nothing to do or write, and is no open question: the reader can only go on into the next tree. */
export function leadsOnly(meta: StepMeta | undefined): boolean {
	if (!isOutcome(meta) || !meta.next || meta.followUp) return false;
	return [meta.templates, meta.actions, meta.case, meta.open].every((list) => !list?.length);
}

/** The step at which the tree that an outcome leads on to is entered; none where it is begun from its start. */
export function entryOf(meta: StepMeta | undefined): string | undefined {
	const next = isOutcome(meta) ? meta.next : undefined;
	return typeof next === 'object' ? next.at : undefined;
}

/** The answers by id that are taken as given where a tree is entered at a step; none where it is begun from its start. */
export function answersAt(config: TreeConfig | undefined, at: string | undefined): string[] {
	const way = config && at ? shortestWays(config).get(at) : undefined;
	return (way ?? []).map(({ answer }) => answer);
}

export function isQuestion(meta: StepMeta | undefined): meta is Question | DateQuestion {
	return meta !== undefined && meta.kind !== 'outcome';
}

/** The shortest way to every state that can be reached, nearest first, which is also the order that steps are printed in. */
export function shortestWays(config: TreeConfig): Map<string, Stride[]> {
	const ways = new Map<string, Stride[]>([[config.initial, []]]);
	for (const [state, way] of ways) {
		for (const { id, target } of waysFrom(config, state)) {
			if (!ways.has(target)) ways.set(target, [...way, { state, answer: id }]);
		}
	}
	return ways;
}

/** The routine says nothing at all of what to do in this outcome. */
export function isOpen({ open, actions, templates }: Outcome): boolean {
	return Boolean(open?.length && !actions?.length && !templates?.length);
}

/** A way in the words that the reader sees: the label of each answer, or its id where the tree no longer has it. */
export function labelsOf(config: TreeConfig, way: readonly Stride[]): string[] {
	return way.map(({ state, answer }) => waysFrom(config, state).find(({ id }) => id === answer)?.label ?? answer);
}
