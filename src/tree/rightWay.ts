import type { TreeConfig } from '../../machines/tree.ts';
import type { Leg } from './sitting.ts';
import { answersAt, entryOf, isOutcome, leadsOnly, metaOf, nextTreeOf, waysFrom } from './walk.ts';
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

/** Walks a call's path in the trees it names. */
export function rightWay(call: Pick<Exercise, 'tree' | 'path' | 'outcome'>, configs: Configs): RightWay {
	const legs: Leg[] = [{ tree: call.tree, answers: [] }];
	const begin: RightWalk = { legs, steps: [], outcomes: [], at: { tree: call.tree, state: configs[call.tree]?.initial ?? '' } };
	const { at, ...way } = call.path.reduce((walk, part) => (walk.misfit ? walk : take(walk, part, configs)), begin);
	if (way.misfit) return way;
	if (!isOutcome(metaAt(at, configs))) return { ...way, misfit: { ...at, kind: 'unfinished', asked: '' } };
	if (at.state !== call.outcome) return { ...way, misfit: { ...at, kind: 'outcome', asked: call.outcome } };
	if (leadsOnly(metaAt(at, configs))) return { ...way, misfit: { ...at, kind: 'onward', asked: '' } };
	return { ...way, outcomes: [...way.outcomes, at] };
}

function take(walk: RightWalk, part: Exercise['path'][number], configs: Configs): RightWalk {
	const { at } = walk;
	if ('tree' in part) {
		const meta = metaAt(at, configs);
		const next = configs[part.tree];
		if (nextTreeOf(meta) !== part.tree || !next) return { ...walk, misfit: { ...at, kind: 'lead', asked: part.tree } };
		const entry = entryOf(meta);
		const legs = [...walk.legs, { tree: part.tree, answers: answersAt(next, entry) }];
		return { ...walk, legs, outcomes: [...walk.outcomes, at], at: { tree: part.tree, state: entry ?? next.initial } };
	}
	const config = configs[at.tree];
	const way = config && waysFrom(config, at.state).find(({ id }) => id === part.answer);
	if (!way) return { ...walk, misfit: { ...at, kind: 'answer', asked: part.answer } };
	const legs = walk.legs.map((leg, i) => (i === walk.legs.length - 1 ? { ...leg, answers: [...leg.answers, part.answer] } : leg));
	return { ...walk, legs, steps: [...walk.steps, { ...at, ...part }], at: { tree: at.tree, state: way.target } };
}

function metaAt({ tree, state }: StepId, configs: Configs) {
	const config = configs[tree];
	return config && metaOf(config, state);
}
