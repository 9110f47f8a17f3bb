import { late } from '../../delivery/late.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type { Standing } from '../../tree/follow.ts';
import { wholeTreeAt } from './address.ts';

/**
 * The way from a step to the whole tree: a link to its page, opened in place by the player, in whichever window `frame` lies in. The
 * code for it is fetched with the drawing. `go` is told the step that the reader picks, `fail` that the drawing could not be fetched.
 */
export function openWhole(
	{ tree, state, strides }: Standing & { tree: PublishedTree },
	frame: { current: HTMLElement | null },
	go: (state: string) => void,
	fail: () => void,
) {
	const show = () =>
		late(
			() => import('./open.ts'),
			({ openDiagram }) => openDiagram(tree.page, { state, strides }, frame.current?.ownerDocument ?? document, go),
			fail,
		);
	return { href: wholeTreeAt(tree.page, state, strides), go: () => void show() };
}
