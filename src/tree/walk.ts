import type { Answer, Asking, Next, Outcome, StepMeta, TreeConfig } from '../../machines/tree.ts';
import { chosenIn, leadingBy } from './choices.ts';

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

/** What follows the id of an answer that leads elsewhere, since it has been tried as often as it may be. */
export const SPENT = '~';

/** Every way on from a state: the answers it offers, and where those lead that have been tried as often as they may be. */
export function exitsFrom(config: TreeConfig, state: string): Way[] {
	return waysFrom(config, state).flatMap((way) => [way, ...spent(way)]);
}

/** Where an answer leads once it has been tried as often as it may be, as a way of its own; none for an answer without a limit. */
function spent({ retries, ...way }: Way): Way[] {
	if (!retries) return [];
	const times = retries.most === 1 ? 'ett försök' : `${retries.most} försök`;
	return [{ ...way, id: `${way.id}${SPENT}`, target: retries.then, label: `${way.label} (efter ${times})` }];
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

/** The tree that an outcome leads on to, or that a step goes through, such as `elweb/skapa-ticket`; none from a question. */
export function nextTreeOf(meta: StepMeta | undefined): string | undefined {
	return meta?.kind === 'via' ? meta.tree : isOutcome(meta) ? treeIn(meta.next) : undefined;
}

/** The tree that is named where one goes on, with a step or without. */
export function treeIn(next: Next | undefined): string | undefined {
	return typeof next === 'object' ? next.tree : next;
}

/** Whether an outcome holds nothing to do or write, and is no open question: the reader can only go on into the next tree. */
export function leadsOnly(meta: StepMeta | undefined): boolean {
	if (!isOutcome(meta) || !meta.next || meta.followUp) return false;
	return [meta.templates, meta.actions, meta.case, meta.open].every((list) => !list?.length);
}

/** Every tree that a step may lead into, on whichever way. */
export function treesAfter(meta: StepMeta | undefined): string[] {
	const parts = isOutcome(meta) ? (meta.parts ?? []).map(({ next }) => treeIn(next)) : [];
	return [nextTreeOf(meta), ...parts].flatMap((tree) => tree ?? []);
}

/** The step at which the tree that a step leads into is entered; none where it is begun from its start. */
export function entryOf(meta: StepMeta | undefined): string | undefined {
	if (meta?.kind === 'via') return meta.at;
	const next = isOutcome(meta) ? meta.next : undefined;
	return typeof next === 'object' ? next.at : undefined;
}

/** The answers by id that are taken as given where a tree is entered at a step; none where it is begun from its start. */
export function answersAt(config: TreeConfig | undefined, at: string | undefined): string[] {
	const way = config && at ? shortestWays(config).get(at) : undefined;
	return (way ?? []).map(({ answer }) => answer);
}

/** Whether a step leads on: all but an outcome do. */
export function isAsking(meta: StepMeta | undefined): meta is Asking {
	return meta !== undefined && meta.kind !== 'outcome';
}

/** Whether a step asks the reader something; what is only done, or gone through in another tree, is no question. */
export function isQuestion(meta: StepMeta | undefined): meta is Exclude<Asking, { kind: 'step' | 'via' }> {
	return isAsking(meta) && meta.kind !== 'step' && meta.kind !== 'via';
}

/** The shortest way to every state that can be reached, nearest first, which is also the order that steps are printed in. */
export function shortestWays(config: TreeConfig): Map<string, Stride[]> {
	const ways = new Map<string, Stride[]>([[config.initial, []]]);
	for (const [state, way] of ways) {
		for (const { id, target } of exitsFrom(config, state)) {
			if (!ways.has(target)) ways.set(target, [...way, { state, answer: id }]);
		}
	}
	return ways;
}

/** The routine says nothing at all of what to do in this outcome. */
export function isOpen({ open, actions, templates }: Pick<Outcome, 'open' | 'actions' | 'templates'>): boolean {
	return Boolean(open?.length && !actions?.length && !templates?.length);
}

/** A way in the words that the reader sees: the label of each answer, or its id where the tree no longer has it. */
export function labelsOf(config: TreeConfig, way: readonly Stride[]): string[] {
	return way.map(({ state, answer }) => chosenIn(metaOf(config, state), answer) ?? wayOf(config, state, answer)?.label ?? answer);
}

/** The way that an answer of a state takes, also one that chooses several things or has been tried as often as it may be. */
export function wayOf(config: TreeConfig, state: string, answer: string): Way | undefined {
	const by = leadingBy(metaOf(config, state), answer);
	return exitsFrom(config, state).find(({ id }) => id === by);
}

/** The answer that was given, by its id in the tree: of one that chose several things, the one that they lead on by. */
export function givenIn(config: TreeConfig, { state, answer }: Stride): string {
	const by = leadingBy(metaOf(config, state), answer);
	return by.endsWith(SPENT) ? by.slice(0, -SPENT.length) : by;
}
