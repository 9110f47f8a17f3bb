import type { Call } from '../../src/call/call.ts';
import { realWalks } from '../../src/call/walks.ts';
import { follow } from '../../src/tree/sitting.ts';
import { isOutcome, metaOf, shortestWays } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';

/** Whether a walk of the call asks for a field on its way, where it stands or ahead; what a way asked for that was left, it does not. */
export function asksFor(call: Call, field: string): boolean {
	return realWalks(call).some(({ tree: id, answers }) => {
		const tree = trees[id]!;
		const { state, strides } = follow(tree.config, answers);
		const ahead = [...shortestWays({ ...tree.config, initial: state }).keys()];
		return [...strides.map((stride) => stride.state), ...ahead].some((at) => {
			const meta = metaOf(tree.config, at);
			const texts = (isOutcome(meta) ? (meta.templates ?? []) : []).map((template) => tree.templates[template]);
			return texts.some((text) => text?.required.includes(field) || text?.optional.includes(field));
		});
	});
}
