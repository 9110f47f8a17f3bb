import type { TreeConfig } from '../../machines/tree.ts';
import { exitsFrom, isQuestion, metaOf, type Stride, type Way } from './walk.ts';

/** More ways than this to one step are not listed: nobody reads them, and a chain of diamonds has a thousand after ten. */
const MOST_WAYS = 1000;
/** How many steps a search for the longest way takes at most, where a tree has loops. */
const PATIENCE = 100_000;

/** Ways from a tree's start to a state that meet no step twice, shortest first; at most a thousand. */
export function waysTo(config: TreeConfig, state: string): Stride[][] {
	return wayFinder(config)(state);
}

/** The same for one state after another of a tree, which is looked through once. */
export function wayFinder(config: TreeConfig): (state: string) => Stride[][] {
	const exits = new Map(Object.keys(config.states).map((state) => [state, exitsFrom(config, state)]));
	const from = Map.groupBy(
		[...exits].flatMap(([source, ways]) => ways.map(({ target }) => ({ source, target }))),
		({ target }) => target,
	);
	return (state) => {
		const leading = leadingTo(state, from);
		const found: Stride[][] = [];
		const walk = (at: string, way: Stride[]) => {
			if (found.length >= MOST_WAYS) return;
			if (at === state) return void found.push(way);
			for (const { id, target } of exits.get(at) ?? []) {
				const met = target === config.initial || way.some((stride) => stride.state === target);
				if (!met && target !== at && leading.has(target)) walk(target, [...way, { state: at, answer: id }]);
			}
		};
		walk(config.initial, []);
		return found.sort((a, b) => a.length - b.length);
	};
}

/** The states that some way leads from to a state, itself among them. */
function leadingTo(state: string, from: ReadonlyMap<string, readonly { source: string }[]>): Set<string> {
	const found = new Set([state]);
	for (const target of found) for (const { source } of from.get(target) ?? []) found.add(source);
	return found;
}

/**
 * The way from a tree's start with the most questions that meets no state twice: what is done on the way is no question. Without loops it
 * is found exactly, each state looked at once; where there are loops, every way is tried until the patience is out, and the longest so far
 * is told.
 */
export function longestWay(config: TreeConfig): Stride[] {
	return longestBySteps(config) ?? longestByTrying(config);
}

/** How many questions a way answers. */
export function asked(config: TreeConfig, way: readonly Stride[]): number {
	return way.filter(({ state }) => isQuestion(metaOf(config, state))).length;
}

/** Undefined where the tree has a loop. */
function longestBySteps(config: TreeConfig): Stride[] | undefined {
	const order = inOrder(config);
	if (!order) return undefined;
	const longest = new Map<string, Stride[]>();
	for (const state of order) {
		const ways = exitsFrom(config, state).map(({ id, target }) => [{ state, answer: id }, ...(longest.get(target) ?? [])]);
		longest.set(
			state,
			ways.reduce((a, b) => (asked(config, b) > asked(config, a) ? b : a), []),
		);
	}
	return longest.get(config.initial) ?? [];
}

/** The states that can be reached, each after all that it leads to; undefined where one leads back to itself. */
function inOrder(config: TreeConfig): string[] | undefined {
	const done = new Set<string>();
	const open: { state: string; left: Way[] }[] = [{ state: config.initial, left: exitsFrom(config, config.initial) }];
	while (open.length > 0) {
		const { state, left } = open.at(-1) ?? { state: '', left: [] };
		const target = left.pop()?.target;
		if (target === undefined) {
			done.add(state);
			open.pop();
		} else if (open.some((one) => one.state === target)) return undefined;
		else if (!done.has(target)) open.push({ state: target, left: exitsFrom(config, target) });
	}
	return [...done];
}

function longestByTrying(config: TreeConfig): Stride[] {
	let [best, most] = [[] as Stride[], -1];
	let left = PATIENCE;
	const met = new Set<string>();
	// A state is come to some thousand times: what leads on from it, and whether it counts, is looked up once.
	const known = new Map(
		Object.keys(config.states).map((state) => [state, { exits: exitsFrom(config, state), counts: asked(config, [{ state, answer: '' }]) }]),
	);
	const walk = (state: string, way: Stride[], count: number) => {
		if (count > most) [best, most] = [way, count];
		met.add(state);
		const { exits = [], counts = 0 } = known.get(state) ?? {};
		for (const { id, target } of exits) {
			if (met.has(target) || left <= 0) continue;
			left -= 1;
			walk(target, [...way, { state, answer: id }], count + counts);
		}
		met.delete(state);
	};
	walk(config.initial, [], 0);
	return best;
}
