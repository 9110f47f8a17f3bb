import type { Library } from '../tree/library.ts';
import type { Turn } from '../tree/reader.ts';
import { follow, type Sitting } from '../tree/sitting.ts';
import type { Go } from '../tree/Step.tsx';
import { said } from '../tree/Steps.tsx';
import type { TrailItem } from '../tree/Trail.tsx';

/** The answers given so far, across trees, each leading back to its question. */
export function trailOf(sitting: Sitting, { all }: Library, act: (event: Turn) => Go): TrailItem[] {
	return sitting.legs.flatMap((leg, i) => {
		const tree = all[leg.tree];
		if (!tree) return [];
		return follow(tree.config, leg.answers).strides.map((stride, j) => {
			const to = act({ type: 'rewind', leg: i, stride: j });
			return { ...said(tree, stride.state, stride.answer), ...to, href: `#${i}-${j}` };
		});
	});
}
