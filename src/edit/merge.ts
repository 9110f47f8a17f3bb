import type { Answer, Place, StepState, TreeConfig } from './draft.ts';
import { targetsOf } from './graph.ts';
import { without } from './commands/put.ts';
import { answerSentences, fieldSentences, stepSentences } from './clashWords.ts';
import { isSame, mergeList, mergeRecord, type Sides } from './threeWay.ts';

/** Which of two readings is taken where both have changed the same. */
export type Which = 'mine' | 'theirs';

/** What both have changed, each in its own way: the two as sentences to choose between, and the tree with the one that is chosen. */
export type Clash = { place: Place; mine: string; theirs: string; take: (tree: TreeConfig, which: Which) => TreeConfig };

type Trees = Sides<TreeConfig>;
type Tell = (clash: Clash) => void;

/**
 * A tree that was changed in two places at once: by steps, by what each says and by its answers. Where both have changed the same, the
 * merged tree holds `mine`, and a clash is told.
 */
export function merge(base: TreeConfig, mine: TreeConfig, theirs: TreeConfig): { tree: TreeConfig; clashes: Clash[] } {
	const clashes: Clash[] = [];
	const trees: Trees = { base, mine, theirs };
	const tell: Tell = (clash) => clashes.push({ ...clash, take: (tree, which) => withTargets(clash.take(tree, which), trees) });
	const states = mergeRecord({ base: base.states, mine: mine.states, theirs: theirs.states }, (state, sides) =>
		mergeStep(state, sides, trees, tell),
	);
	const initial = mergeInitial(trees, tell);
	return { tree: withTargets({ ...mine, initial, states }, trees), clashes };
}

function mergeInitial({ base, mine, theirs }: Trees, tell: Tell): string {
	if (mine.initial === theirs.initial || theirs.initial === base.initial) return mine.initial;
	if (mine.initial === base.initial) return theirs.initial;
	tell({
		place: { state: mine.initial, key: 'initial' },
		...stepSentences('står först', mine.states[mine.initial], theirs.states[theirs.initial]),
		take: (tree, which) => ({ ...tree, initial: which === 'mine' ? mine.initial : theirs.initial }),
	});
	return mine.initial;
}

function mergeStep(state: string, sides: Sides<StepState | undefined>, trees: Trees, tell: Tell): StepState | undefined {
	const { base, mine, theirs } = sides;
	if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
	if (isSame(mine, base)) return theirs;
	if (mine && theirs && mine.meta.kind === theirs.meta.kind) return mergeWithin(state, { base, mine, theirs }, trees, tell);
	tell({
		place: { state },
		...stepSentences(undefined, mine, theirs, base),
		take: (tree, which) => withState(tree, state, which === 'mine' ? mine : theirs),
	});
	return mine ?? theirs;
}

type Within = { base: StepState | undefined; mine: StepState; theirs: StepState };

function mergeWithin(state: string, { base, mine, theirs }: Within, trees: Trees, tell: Tell): StepState {
	const metas = { base: base?.meta, mine: mine.meta, theirs: theirs.meta } as unknown as Sides<Record<string, unknown> | undefined>;
	const meta = mergeRecord({ base: metas.base ?? {}, mine: metas.mine ?? {}, theirs: metas.theirs ?? {} }, (key, sides) => {
		const merged = mergeValue(sides);
		if (!merged.clash) return merged.value;
		tell({
			place: { state, key },
			...fieldSentences(base ?? mine, key, sides),
			take: (tree, which) => withMeta(tree, state, key, sides[which]),
		});
		return sides.mine;
	});
	if (!('on' in mine) || !('on' in theirs)) return { ...mine, meta } as unknown as StepState;
	const was = base && 'on' in base ? base.on : {};
	const on = mergeRecord({ base: was, mine: mine.on, theirs: theirs.on }, (answer, sides) =>
		mergeAnswer({ state, answer }, sides, trees, tell),
	);
	return { ...mine, meta, on } as unknown as StepState;
}

type Led = { target: string; meta: Answer };

function mergeAnswer(
	place: Required<Pick<Place, 'state' | 'answer'>>,
	sides: Sides<Led | undefined>,
	trees: Trees,
	tell: Tell,
): Led | undefined {
	const { base, mine, theirs } = sides;
	if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
	if (isSame(mine, base)) return theirs;
	const clash = (key: string | undefined, take: Clash['take']) =>
		tell({ place: key ? { ...place, key } : place, ...answerSentences(key, sides, trees), take });
	if (!mine || !theirs) {
		clash(undefined, (tree, which) => withAnswer(tree, place, () => sides[which]));
		return mine ?? theirs;
	}
	const target = mergeValue({ base: base?.target, mine: mine.target, theirs: theirs.target });
	const metas = { base: base?.meta ?? {}, mine: mine.meta, theirs: theirs.meta } as unknown as Sides<Record<string, unknown>>;
	const torn: string[] = [];
	const meta = mergeRecord(metas, (key, values) => {
		const merged = mergeValue(values);
		if (merged.clash) torn.push(key);
		return merged.clash ? values.mine : merged.value;
	});
	if (target.clash) clash('target', (tree, which) => withAnswer(tree, place, (led) => withTarget(led, { mine, theirs }[which])));
	for (const key of torn) clash(key, (tree, which) => withAnswer(tree, place, (led) => withKeyOf(led, key, metas[which][key])));
	return { target: target.clash ? mine.target : target.value, meta } as unknown as Led;
}

function mergeValue(sides: Sides<unknown>): { value?: unknown; clash?: true } {
	const { base, mine, theirs } = sides;
	if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine };
	if (isSame(mine, base)) return { value: theirs };
	const list = mergeList(sides);
	return list ? { value: list } : { clash: true };
}

/** Brings back what an answer leads to, where one has taken it away and the other has let an answer lead there. */
function withTargets(tree: TreeConfig, { base, mine, theirs }: Trees): TreeConfig {
	const states = { ...tree.states };
	const wanted = [tree.initial, ...Object.values(states).flatMap(targetsOf)];
	for (const state of wanted) {
		if (Object.hasOwn(states, state)) continue;
		const found = mine.states[state] ?? theirs.states[state] ?? base.states[state];
		if (!found) continue;
		states[state] = found;
		wanted.push(...targetsOf(found));
	}
	return { ...tree, states };
}

function withState(tree: TreeConfig, state: string, step: StepState | undefined): TreeConfig {
	if (!step) return { ...tree, states: without(tree.states, state) };
	return { ...tree, states: { ...tree.states, [state]: step } };
}

function withMeta(tree: TreeConfig, state: string, key: string, value: unknown): TreeConfig {
	const step = tree.states[state];
	if (!step) return tree;
	const meta = value === undefined ? without(step.meta, key) : { ...step.meta, [key]: value };
	return withState(tree, state, { ...step, meta } as unknown as StepState);
}

type AnswerPlace = { state: string; answer: string };

function withAnswer(tree: TreeConfig, { state, answer }: AnswerPlace, make: (led: Led | undefined) => Led | undefined): TreeConfig {
	const step = tree.states[state];
	if (!step || !('on' in step)) return tree;
	const led = make(step.on[answer]);
	return withState(tree, state, { ...step, on: led ? { ...step.on, [answer]: led } : without(step.on, answer) });
}

function withTarget(led: Led | undefined, from: Led): Led | undefined {
	return led && { ...led, target: from.target };
}

function withKeyOf(led: Led | undefined, key: string, value: unknown): Led | undefined {
	return led && { ...led, meta: value === undefined ? without(led.meta, key) : { ...led.meta, [key]: value } };
}
