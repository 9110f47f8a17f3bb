import type { Outcome, Part, StepMeta, TreeConfig } from '../../machines/tree.ts';
import { givenIn, isOutcome, metaOf, type Stride } from './walk.ts';

/** A step as it is on a way: an outcome with the parts that hold there, and without those that do not. */
export function metaOn(config: TreeConfig, state: string, strides: readonly Stride[]): StepMeta | undefined {
	const meta = metaOf(config, state);
	if (!isOutcome(meta) || !meta.parts) return meta;
	return joined(
		meta,
		meta.parts.filter(({ when }) => holds(config, when, strides)),
	);
}

/** An outcome with all that it holds on any of its ways. */
export function whole(meta: Outcome): Outcome {
	return meta.parts ? joined(meta, meta.parts) : meta;
}

/** The actions that a step is done by, an outcome's on any of its ways. */
export function actionsOf(meta: StepMeta | undefined): string[] {
	return (isOutcome(meta) ? whole(meta).actions : meta?.kind === 'step' ? meta.actions : undefined) ?? [];
}

/** Whether every question of a condition was answered so, the last time it was asked. */
export function holds(config: TreeConfig, when: Part['when'], strides: readonly Stride[]): boolean {
	return Object.entries(when).every(([state, answers]) => {
		const given = strides.findLast((stride) => stride.state === state);
		return given !== undefined && [answers].flat().includes(givenIn(config, given));
	});
}

const LISTS = ['actions', 'templates', 'case', 'open'] as const;

function joined(base: Outcome, parts: readonly Part[]): Outcome {
	const all = [base, ...parts];
	const lists = LISTS.flatMap((key) => {
		const found = all.flatMap((one) => one[key] ?? []);
		return all.some((one) => one[key]) ? [[key, [...new Set(found)]] as const] : [];
	});
	const text = all.flatMap((one) => one.text ?? []).join(' ');
	const [followUp, next] = [all.findLast((one) => one.followUp)?.followUp, all.findLast((one) => one.next)?.next];
	return {
		...base,
		parts: undefined,
		...Object.fromEntries(lists),
		...(text && { text }),
		...(followUp && { followUp }),
		...(next && { next }),
	};
}
