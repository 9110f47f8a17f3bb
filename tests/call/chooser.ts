import type { Outcome } from '../../machines/tree.ts';
import type { Act } from '../../src/call/acts.ts';
import type { Call } from '../../src/call/call.ts';
import { chainOf, sittingOf } from '../../src/call/walks.ts';
import { follow } from '../../src/tree/follow.ts';
import { shortcutTo, standing, type Sitting } from '../../src/tree/sitting.ts';
import { answersAt, entryOf, isOutcome, metaOf, nextTreeOf, waysFrom } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';
import { copyOf, NOW, placeOf } from './play.ts';

const time = NOW.getTime();
const ids = Object.keys(trees);

/** One thing an agent does; the number chooses among what can be done of its kind where the agent stands. */
export type Choice = { kind: (typeof KINDS)[number]; n: number };

export const KINDS = [
	...([
		'answer',
		'answer',
		'answer',
		'answer',
		'open',
		'open',
		'hit',
		'hit',
		'link',
		'confirm',
		'review',
		'same',
		'other',
		'lead',
		'reach',
	] as const),
	...(['edit', 'edit', 'edit', 'copy', 'copy', 'tick', 'sent', 'change', 'back', 'rewind', 'restart', 'history', 'words'] as const),
	...(['begin', 'begin', 'deliver', 'deliver', 'remove', 'new', 'new', 'undo', 'settle', 'wipe', 'leave'] as const),
];

/** Where an act is chosen: the call, the ways that were stood at before, and a copy that the clipboard has not answered for yet. */
export type Scene = { call: Call; visited: Sitting[]; late?: Act };

/** The act that a choice comes to; none where there is nothing of its kind to do. */
export function actFor({ call, visited, late }: Scene, { kind, n }: Choice): Act | undefined {
	const pick = <T>(all: readonly T[]): T | undefined => all[n % all.length];
	const here = call.at === undefined ? undefined : standing(sittingOf(call), trees);
	const meta = here && metaOf(here.tree.config, here.state);
	const outcome = isOutcome(meta) ? meta : undefined;
	const tree = trees[ids[n % ids.length]!]!;
	const states = Object.keys(tree.config.states);
	const hit = shortcutTo(tree, states[(n >> 4) % states.length]!)!;
	switch (kind) {
		case 'open':
			return { type: 'open', opening: { legs: [{ tree: tree.id, answers: [] }], entered: 'list' } };
		case 'hit':
			return { type: 'open', opening: { ...hit, entered: 'search' } };
		case 'link':
			return { type: 'arrive', sitting: { legs: hit.legs } };
		case 'history':
			return visited.length > 0 ? { type: 'arrive', sitting: pick(visited)! } : undefined;
		case 'answer': {
			const way = here && pick(waysFrom(here.tree.config, here.state));
			return way && { type: 'answer', answer: way.id };
		}
		case 'change': {
			const legs = chainOf(call).flatMap((walk, leg) =>
				follow(trees[walk.tree]!.config, walk.answers).strides.map(({ state }, stride) => ({ leg, stride, tree: walk.tree, state })),
			);
			const at = pick(legs);
			const ways = at ? waysFrom(trees[at.tree]!.config, at.state) : [];
			const way = ways[(n >> 4) % ways.length];
			return at && way && { type: 'change', leg: at.leg, stride: at.stride, answer: way.id };
		}
		case 'rewind':
			return here && { type: 'rewind', leg: 0, stride: n % (chainOf(call)[0]!.answers.length + 1) };
		case 'reach':
			return here && { type: 'reach', state: pick(Object.keys(here.tree.config.states))! };
		case 'lead':
			return leadFrom(outcome);
		case 'edit':
			return { type: 'value', field: pick(FIELDS)!, value: n % 7 === 0 ? '' : `K${call.customer}x${n}z` };
		case 'words':
			return { type: 'words', words: `K${call.customer}ord${n}z` };
		case 'begin':
		case 'copy': {
			const template = pick(outcome?.templates ?? []);
			return template && !call.asks ? copyOf(call, template, ['all', 'to', 'body'][(n >> 2) % 3]) : undefined;
		}
		case 'deliver':
			return late;
		case 'sent': {
			const template = pick(outcome?.templates ?? []);
			return template && !call.asks ? { type: 'sent', ...placeOf(call), template, on: n % 4 !== 0, time } : undefined;
		}
		case 'tick': {
			const boxes = outcome ? boxesOf(outcome).length : 0;
			return boxes > 0 && !call.asks ? { type: 'tick', ...placeOf(call), box: n % boxes, on: n % 5 !== 0, time } : undefined;
		}
		case 'remove': {
			const walk = pick(call.walks.filter(({ id }) => id !== call.at));
			return walk && { type: 'remove', walk: walk.id };
		}
		default:
			return { type: kind };
	}
}

/** On into the tree that an outcome leads to, as the page does it: with what is known where it is entered at a step. */
function leadFrom(outcome: Outcome | undefined): Act | undefined {
	const tree = nextTreeOf(outcome);
	return tree ? { type: 'lead', tree, answers: answersAt(trees[tree]?.config, entryOf(outcome)) } : undefined;
}

const FIELDS = ['e-post', 'kundnummer', 'problem', 'personnummer', 'incidentnummer', 'konto-e-post'];

/** What each box of an outcome is about: the title of its action, or the line of the case. */
export function boxesOf(meta: Outcome): string[] {
	const actions = (meta.actions ?? []).flatMap((id) => {
		const { title, boxes } = Object.values(trees)[0]!.actions[id]!;
		return Array<string>(boxes).fill(title);
	});
	return [...actions, ...(meta.case ?? [])];
}
