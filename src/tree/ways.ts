import type { TreeConfig } from '../../machines/tree.ts';
import { waysFrom, type Stride, type Way } from './walk.ts';

/** More ways than this to one step are not listed: nobody reads them, and a chain of diamonds has a thousand after ten. */
const MOST_WAYS = 1000;
/** How many steps a search for the longest way takes at most, where a tree has loops. */
const PATIENCE = 100_000;

/** Ways from a tree's start to a state that meet no step twice, shortest first; at most a thousand. */
export function waysTo(config: TreeConfig, state: string): Stride[][] {
	const leading = leadingTo(config, state);
	const found: Stride[][] = [];
	const walk = (at: string, way: Stride[]) => {
		if (found.length >= MOST_WAYS) return;
		if (at === state) return void found.push(way);
		for (const { id, target } of waysFrom(config, at)) {
			const met = target === config.initial || way.some((stride) => stride.state === target);
			if (!met && target !== at && leading.has(target)) walk(target, [...way, { state: at, answer: id }]);
		}
	};
	walk(config.initial, []);
	return found.sort((a, b) => a.length - b.length);
}

/** The states that some way leads from to a state, itself among them. */
function leadingTo(config: TreeConfig, state: string): Set<string> {
	const from = Map.groupBy(
		Object.keys(config.states).flatMap((source) => waysFrom(config, source).map(({ target }) => ({ source, target }))),
		({ target }) => target,
	);
	const found = new Set([state]);
	for (const target of found) for (const { source } of from.get(target) ?? []) found.add(source);
	return found;
}

/**
 * The longest way from a tree's start that meets no state twice. Without loops it is found exactly, each state looked at once; where there
 * are loops, every way is tried until the patience is out, and the longest so far is told.
 */
export function longestWay(config: TreeConfig): Stride[] {
	return longestBySteps(config) ?? longestByTrying(config);
}

/** Undefined where the tree has a loop. */
function longestBySteps(config: TreeConfig): Stride[] | undefined {
	const order = inOrder(config);
	if (!order) return undefined;
	const longest = new Map<string, Stride[]>();
	for (const state of order) {
		const ways = waysFrom(config, state).map(({ id, target }) => [{ state, answer: id }, ...(longest.get(target) ?? [])]);
		longest.set(
			state,
			ways.reduce((a, b) => (b.length > a.length ? b : a), []),
		);
	}
	return longest.get(config.initial) ?? [];
}

/** The states that can be reached, each after all that it leads to; undefined where one leads back to itself. */
function inOrder(config: TreeConfig): string[] | undefined {
	const done = new Set<string>();
	const open: { state: string; left: Way[] }[] = [{ state: config.initial, left: waysFrom(config, config.initial) }];
	while (open.length > 0) {
		const { state, left } = open.at(-1) ?? { state: '', left: [] };
		const target = left.pop()?.target;
		if (target === undefined) {
			done.add(state);
			open.pop();
		} else if (open.some((one) => one.state === target)) return undefined;
		else if (!done.has(target)) open.push({ state: target, left: waysFrom(config, target) });
	}
	return [...done];
}

function longestByTrying(config: TreeConfig): Stride[] {
	let best: Stride[] = [];
	let left = PATIENCE;
	const met = new Set<string>();
	const walk = (state: string, way: Stride[]) => {
		if (way.length > best.length) best = way;
		met.add(state);
		for (const { id, target } of waysFrom(config, state)) {
			if (met.has(target) || left <= 0) continue;
			left -= 1;
			walk(target, [...way, { state, answer: id }]);
		}
		met.delete(state);
	};
	walk(config.initial, []);
	return best;
}
