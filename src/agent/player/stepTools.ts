import { chainOf, looksUp } from '../../call/walks.ts';
import type { Standing } from '../../tree/follow.ts';
import { onwardFrom } from '../../tree/onward.ts';
import { answersAt } from '../../tree/walk.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { toolsIn } from '../desk/useCall.ts';
import type { Go } from '../step/go.ts';
import type { Tools } from '../step/tools.ts';
import type { Library } from './library.ts';
import type { Played } from './usePlayed.ts';

/** What can be done in the step where the agent stands. */
export function stepTools(
	{ line, go, sitting, urlOf }: Played,
	{ tree, state }: Standing & { tree: PublishedTree },
	trees: Library,
): Omit<Tools, 'fieldsBeside' | 'painted'> {
	const { call, say } = line;
	const now = () => new Date();
	const next = (id: string, at?: string): Go => {
		// What is taken as answered on the way to a step is known once the tree is there.
		const lead = () => go({ type: 'lead', tree: id, answers: answersAt(trees.all[id]?.config, at) });
		const fail = () => say(`Det gick inte att hämta ”${tree.next[id]?.title ?? id}”. Försök igen.`);
		return { ...lead(), go: () => void trees.load(id).then(() => lead().go?.(), fail) };
	};
	const on = onwardFrom(sitting.legs, trees.all);
	const returns = on?.returns && {
		id: on.tree,
		title: trees.all[on.tree]?.title ?? on.tree,
		...go({ type: 'lead', tree: on.tree, answers: on.answers }),
	};
	return {
		...toolsIn(line, tree, { walk: chainOf(call).at(-1)?.id ?? 0, state }, looksUp(call)),
		remind: (followUp) => line.remind(followUp, tree, urlOf(sitting)),
		next,
		...(returns && { returns }),
		now,
	};
}
