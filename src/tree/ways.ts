import type { TreeConfig } from '../../machines/tree.ts';
import { waysFrom, type Stride } from './walk.ts';

/** Every way from a tree's start to a state that meets no step twice, shortest first. */
export function waysTo(config: TreeConfig, state: string): Stride[][] {
	const found: Stride[][] = [];
	const walk = (at: string, way: Stride[]) => {
		if (at === state) return void found.push(way);
		for (const { id, target } of waysFrom(config, at)) {
			const met = target === config.initial || way.some((stride) => stride.state === target);
			if (!met && target !== at) walk(target, [...way, { state: at, answer: id }]);
		}
	};
	walk(config.initial, []);
	return found.sort((a, b) => a.length - b.length);
}
