import { treesOfCall, wayOfCall } from '../../check/callWay.ts';
import type { Reading } from '../../check/check.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { RightWay } from '../../tree/rightWay.ts';
import { nameOf } from '../../tree/walk.ts';
import type { TreeConfig } from '../draft.ts';
import { mendedCall } from './exerciseMend.ts';
import { playable } from './playable.ts';

/** A practice call that a draft concerns: where it ended, and whether it goes the same way still. `mend` is its file made right. */
export type ExerciseEffect = {
	id: string;
	title: string;
	file: string;
	was: string;
	now: 'same way' | 'other way' | 'no longer fits';
	mend?: string;
};

/** The practice calls that went through a tree where it has changed. */
export function exercisesMet(before: Reading, after: Reading, tree: TreeConfig, touched: ReadonlySet<string>): ExerciseEffect[] {
	const old = before.trees.get(tree.id)?.config;
	if (!old || !playable(tree)) return [];
	const walked = playable(after.trees.get(tree.id)?.config ?? tree);
	const [was, is] = [configsOf(before), { ...configsOf(after), ...(walked && { [tree.id]: walked }) }];
	return [...after.content.exercises].flatMap(([id, held]): ExerciseEffect[] => {
		const { file, data, broken } = held;
		const call = data as Exercise;
		if (broken || !treesOfCall(call).includes(tree.id)) return [];
		const [first, now] = [wayOfCall(held, was), wayOfCall(held, is)];
		if (first.misfit) return [];
		const end = first.outcomes.at(-1);
		const told = { id, title: call.title, file, was: nameOf(was[end?.tree ?? '']?.states[end?.state ?? '']?.meta) };
		if (now.misfit) {
			const mend = mendedCall(held, call, first.steps, is);
			return [{ ...told, now: 'no longer fits', ...(mend && { mend }) }];
		}
		if (wayOf(first) !== wayOf(now)) return [{ ...told, now: 'other way' }];
		const isTouched = [...now.steps, ...now.outcomes].some((step) => step.tree === tree.id && touched.has(step.state));
		return isTouched ? [{ ...told, now: 'same way' }] : [];
	});
}

function configsOf({ trees }: Reading): Record<string, TreeConfig> {
	return Object.fromEntries([...trees].map(([id, { config }]) => [id, config]));
}

function wayOf({ steps, outcomes }: RightWay): string {
	return JSON.stringify([steps.map(({ tree, state, answer }) => [tree, state, answer]), outcomes]);
}
