import { toSearch } from '../../tree/address.ts';
import type { Stride } from '../../tree/walk.ts';

/**
 * The address of a tree's drawing, with a state and the way to it: `/elweb/inloggning/trad/?svar=finns-konto:ja#ta-bort`. `page` is the
 * tree's own.
 */
export function wholeTreeAt(page: string, state = '', strides: readonly Stride[] = []): string {
	return `${page}trad/${toSearch([{ tree: page, strides }], page)}${state && `#${state}`}`;
}
