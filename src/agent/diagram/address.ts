import { toSearch } from '../../tree/address.ts';
import type { Stride } from '../../tree/walk.ts';

/**
 * The address of a tree's drawing, with a state and the way to it: `/elweb/inloggning/trad/?svar=ja,inget#ta-bort`. `page` is the tree's
 * own.
 */
export function wholeTreeAt(page: string, state = '', strides: readonly Stride[] = []): string {
	const leg = { tree: page, answers: strides.map(({ answer }) => answer) };
	return `${page}trad/${toSearch({ legs: [leg] }, page)}${state && `#${state}`}`;
}
