import type { TreeConfig } from '../../machines/tree.ts';
import type { Asked, Word } from './address.ts';
import { follow, type Trees } from './follow.ts';
import { stateCalled, wayCalled } from './renamed.ts';
import { cut, shortcutTo, type Sitting } from './sitting.ts';
import { waysFrom } from './walk.ts';

/**
 * Where an address leads in the trees as they are now. It may be lost: `gone`, where it asks for something else than they hold, or `old`,
 * where it was written before addresses said enough to know.
 */
export type Landing = { sitting: Sitting; lost?: 'gone' | 'old' };

/**
 * Holds what an address asks for against the trees. It is followed as far as each answer is one to the question it was given to, and
 * never by another question that happens to have an answer of that name; `anchor` is the step of the first tree that it leads
 * to, where it is one.
 */
export function landing(asked: Asked, anchor: string, trees: Trees): Landing {
	const last = asked.at(-1);
	const map = trees[last?.tree ?? '']?.config;
	const end = last?.end ?? (asked.length === 1 ? anchor : '');
	const target = map && stateCalled(map, end);
	const sitting = heldIn(asked, trees, target !== undefined);
	const isOld = asked.every(({ words }) => words.every(({ state }) => state === undefined)) && asked.some(({ words }) => words.length > 0);
	if (countAsked(asked) > count(sitting)) return byEnd(sitting, asked, target, isOld, trees);
	if (target === undefined) return { sitting, ...(end ? { lost: 'gone' } : isOld && { lost: 'old' }) };
	const isThere = follow(map as TreeConfig, sitting.legs.at(-1)?.answers ?? []).state === target;
	return isThere ? { sitting } : byEnd(sitting, asked, target, isOld, trees);
}

/** Of an old way that does not hold only its end is known; another stops where it does not hold any more. */
function byEnd(sitting: Sitting, asked: Asked, target: string | undefined, isOld: boolean, trees: Trees): Landing {
	const page = trees[asked[0]?.tree ?? ''];
	const shortcut = isOld && page && target !== undefined && asked.length === 1 ? shortcutTo(page, target) : undefined;
	return { sitting: shortcut ?? sitting, lost: 'gone' };
}

/**
 * The way that is asked for, as far as it holds. An answer without its question is taken only where the end of the way is known, or where
 * one question alone has it.
 */
export function heldIn(asked: Asked, trees: Trees, isEndKnown: boolean): Sitting {
	const legs = asked.map(({ tree, words }) => ({ tree, answers: answersIn(trees[tree]?.config, words, isEndKnown) }));
	const broken = asked.findIndex(({ words }, i) => words.length > (legs[i]?.answers.length ?? 0));
	return cut({ legs: broken < 0 ? legs : legs.slice(0, broken + 1) }, trees);
}

function answersIn(config: TreeConfig | undefined, words: readonly Word[], isEndKnown: boolean): string[] {
	const answers: string[] = [];
	for (const word of config ? words : []) {
		const answer = config && answerIn(config, follow(config, answers).state, word, isEndKnown);
		if (answer === undefined) break;
		answers.push(answer);
	}
	return answers;
}

function answerIn(config: TreeConfig, state: string, { state: asked, answer }: Word, isEndKnown: boolean): string | undefined {
	if (asked === undefined) return isEndKnown || isUnique(config, answer) ? wayCalled(config, state, answer) : undefined;
	return stateCalled(config, asked) === state ? wayCalled(config, state, answer) : undefined;
}

/** Whether one question alone has an answer of that name. */
function isUnique(config: TreeConfig, answer: string): boolean {
	return Object.keys(config.states).filter((state) => waysFrom(config, state).some(({ id }) => id === answer)).length === 1;
}

function count({ legs }: Sitting): number {
	return legs.reduce((sum, { answers }) => sum + 1 + answers.length, 0);
}

function countAsked(asked: Asked): number {
	return asked.reduce((sum, { words }) => sum + 1 + words.length, 0);
}
