import type { TreeConfig } from '../../machines/tree.ts';
import { follow, type Leg, type Maps } from './follow.ts';
import { onwardFrom } from './onward.ts';
import { answered, settled } from './sitting.ts';
import { isOutcome, leadsOnly, metaOf, wayOf } from './walk.ts';
import type { Exercise } from '../model/exercise.ts';

/** One answer of the right way: the question it answers, and what told it. */
export type RightStep = { tree: string; state: string; answer: string; why: string };

/** A state of a tree, by the ids of both. */
export type StepId = { tree: string; state: string };

/** Where a call's path stops fitting the trees, and how. */
export type Misfit = StepId & { kind: 'answer' | 'lead' | 'unfinished' | 'outcome' | 'onward'; asked: string };

/**
 * The right way of a call through the trees as they are: its answers, the outcomes on it, and where it stops fitting, if it does. The legs
 * are the same way as a sitting has it, with what is taken as answered where a tree is entered at a step.
 */
export type RightWay = { legs: Leg[]; steps: RightStep[]; outcomes: StepId[]; misfit?: Misfit };

type Configs = Readonly<Record<string, TreeConfig | undefined>>;
type RightWalk = RightWay & { at: StepId };

/** Walks a call's path in the trees it names. What is known on the way is no part of the path. */
export function rightWay(call: Pick<Exercise, 'tree' | 'path' | 'outcome'>, configs: Configs): RightWay {
	const trees: Maps = Object.fromEntries(Object.entries(configs).map(([id, config]) => [id, config && { config }]));
	const legs: Leg[] = [{ tree: call.tree, answers: [] }];
	const begin: RightWalk = { legs, steps: [], outcomes: [], at: standOf(legs, trees) };
	const { at, ...way } = call.path.reduce((walk, part) => (walk.misfit ? walk : take(walk, part, trees)), begin);
	if (way.misfit) return way;
	if (!isOutcome(metaAt(at, trees))) return { ...way, misfit: { ...at, kind: 'unfinished', asked: '' } };
	if (at.state !== call.outcome) return { ...way, misfit: { ...at, kind: 'outcome', asked: call.outcome } };
	if (leadsOnly(metaAt(at, trees))) return { ...way, misfit: { ...at, kind: 'onward', asked: '' } };
	return { ...way, outcomes: [...way.outcomes, at] };
}

function take(walk: RightWalk, part: Exercise['path'][number], trees: Maps): RightWalk {
	const { at } = walk;
	if ('tree' in part) {
		const onward = onwardFrom(walk.legs, trees);
		if (onward?.tree !== part.tree || !trees[part.tree]) return { ...walk, misfit: { ...at, kind: 'lead', asked: part.tree } };
		const { legs } = settled({ legs: [...walk.legs, { tree: part.tree, answers: onward.answers }] }, trees);
		const outcomes = isOutcome(metaAt(at, trees)) ? [...walk.outcomes, at] : walk.outcomes;
		return { ...walk, legs, outcomes, at: standOf(legs, trees) };
	}
	const config = trees[at.tree]?.config;
	if (!config || !wayOf(config, at.state, part.answer)) return { ...walk, misfit: { ...at, kind: 'answer', asked: part.answer } };
	const { legs } = settled(answered({ legs: walk.legs }, part.answer), trees);
	return { ...walk, legs, steps: [...walk.steps, { ...at, ...part }], at: standOf(legs, trees) };
}

function standOf(legs: readonly Leg[], trees: Maps): StepId {
	const { tree = '', answers = [] } = legs.at(-1) ?? {};
	const config = trees[tree]?.config;
	return { tree, state: config ? follow(config, answers).state : '' };
}

function metaAt({ tree, state }: StepId, trees: Maps) {
	const config = trees[tree]?.config;
	return config && metaOf(config, state);
}
