import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/disk.ts';
import type { TreeConfig } from '../../machines/tree.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { rightWay } from '../../src/tree/rightWay.ts';
import { isOpen, isOutcome, metaOf, waysFrom } from '../../src/tree/walk.ts';
import { organisationTrees } from '../trees.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const configs = Object.fromEntries(organisationTrees.map(({ id, config }) => [id, config]));
const calls = [...content.exercises].map(([id, file]) => ({ id, ...rightWay(file.data as Exercise, configs) }));
const lessons = [...content.lessons].map(([id, { data }]) => ({ id, lesson: data as Lesson }));

/** Words by which an explanation says who decided, or that nobody has: the routine itself leaves it open. */
const DECIDED = /ägare|kollega|öppen fråga|säger (rutinen )?inte|rutinen (säger|ger|nämner)|kunden (vill|väljer|har fått frågan|uppger)/i;

/** Whether one of the answers to a question is that nobody can say: the routine leaves open what decides there. */
function canBeOpen(config: TreeConfig, state: string): boolean {
	const open = metaOf(config, state)?.open ?? [];
	const ends = waysFrom(config, state).map(({ target }) => metaOf(config, target));
	return ends.some((end) => isOutcome(end) && isOpen(end) && end.open?.some((id) => open.includes(id)));
}

/* What the routine leaves open is never explained as if it had said it. */
describe('an explanation', () => {
	test.each(calls)('in $id says who decided where the routine leaves it open', ({ steps }) => {
		const open = steps.filter(({ tree, state }) => canBeOpen(configs[tree]!, state));
		expect(open.map(({ why }) => why).filter((why) => !DECIDED.test(why))).toEqual([]);
	});

	test.each(lessons)('on $id says that it is open, where its question stands on what the routine leaves open', ({ lesson }) => {
		const open = lesson.questions.filter(({ source }) => source.some((id) => content.questions.has(id)));
		const told = open.flatMap(({ answers }) => answers.filter(({ right }) => right)).map(({ text, because }) => `${text} ${because}`);
		expect(told.filter((text) => !/öppen fråga|säger (rutinen )?(inte|inget)|ingenting/i.test(text))).toEqual([]);
	});
});
