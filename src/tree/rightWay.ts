import type { TreeConfig } from '../../machines/tree.ts';
import type { Leg } from './sitting.ts';
import { isOutcome, metaOf, waysFrom } from './walk.ts';
import type { Exercise } from '../model/exercise.ts';

/** One answer of the right way: the question it answers, and what told it. */
export type RightStep = { tree: string; state: string; answer: string; why: string };

/** A state of a tree, by the ids of both. */
export type StepId = { tree: string; state: string };

/** Where a call's path stops fitting the trees, and how. */
export type Misfit = StepId & { kind: 'answer' | 'lead' | 'unfinished' | 'outcome'; asked: string };

/** The right way of a call through the trees as they are: its answers, the outcomes on it, and where it stops fitting, if it does. */
export type RightWay = { steps: RightStep[]; outcomes: StepId[]; misfit?: Misfit };

type Configs = Readonly<Record<string, TreeConfig | undefined>>;
type RightWalk = RightWay & { at: StepId };

/** Walks a call's path in the trees it names. */
export function rightWay(call: Pick<Exercise, 'tree' | 'path' | 'outcome'>, configs: Configs): RightWay {
	const begin: RightWalk = { steps: [], outcomes: [], at: { tree: call.tree, state: configs[call.tree]?.initial ?? '' } };
	const { at, steps, outcomes, misfit } = call.path.reduce((walk, part) => (walk.misfit ? walk : take(walk, part, configs)), begin);
	if (misfit) return { steps, outcomes, misfit };
	if (!isOutcome(metaAt(at, configs))) return { steps, outcomes, misfit: { ...at, kind: 'unfinished', asked: '' } };
	if (at.state !== call.outcome) return { steps, outcomes, misfit: { ...at, kind: 'outcome', asked: call.outcome } };
	return { steps, outcomes: [...outcomes, at] };
}

/** The right way as a sitting has it: the answers by id, tree by tree. */
export function legsOf({ tree, path }: Pick<Exercise, 'tree' | 'path'>): Leg[] {
	const legs: Leg[] = [{ tree, answers: [] }];
	for (const part of path) {
		if ('tree' in part) legs.push({ tree: part.tree, answers: [] });
		else legs.at(-1)?.answers.push(part.answer);
	}
	return legs;
}

function take(walk: RightWalk, part: Exercise['path'][number], configs: Configs): RightWalk {
	const { at } = walk;
	if ('tree' in part) {
		const meta = metaAt(at, configs);
		const next = configs[part.tree];
		if (!isOutcome(meta) || meta.next !== part.tree || !next) return { ...walk, misfit: { ...at, kind: 'lead', asked: part.tree } };
		return { ...walk, outcomes: [...walk.outcomes, at], at: { tree: part.tree, state: next.initial } };
	}
	const config = configs[at.tree];
	const way = config && waysFrom(config, at.state).find(({ id }) => id === part.answer);
	if (!way) return { ...walk, misfit: { ...at, kind: 'answer', asked: part.answer } };
	return { ...walk, steps: [...walk.steps, { ...at, ...part }], at: { tree: at.tree, state: way.target } };
}

function metaAt({ tree, state }: StepId, configs: Configs) {
	const config = configs[tree];
	return config && metaOf(config, state);
}
