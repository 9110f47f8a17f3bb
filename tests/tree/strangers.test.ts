import { describe, expect, test } from 'vitest';
import type { DateQuestion, TreeConfig } from '../../machines/tree.ts';
import { answerTo } from '../../src/call/days.ts';
import { checkTree } from '../../src/check/trees.ts';
import { follow } from '../../src/tree/follow.ts';
import { treeText } from '../../src/tree/layout.ts';
import { readLiteral } from '../../src/tree/literal.ts';
import { isOutcome, metaOf, shortestWays } from '../../src/tree/walk.ts';
import { government, money, alarms, support } from './strangers/index.ts';

/*
 * Trees that others wrote (support, on-call, refunds, authorities), in our own words: what the format must be able to say. A way that is
 * long is a warning, and theirs are.
 */
const all = [support, alarms, money, government].flatMap((trees) => Object.values<TreeConfig>(trees));

describe.each(all.map((config) => [config.id, config] as const))('%s', (id, config) => {
	test('is a tree without a fault, also as it is written', () => {
		expect(checkTree(id, config).filter(({ warning, message }) => !warning || !/ frågor\. Över 5/.test(message))).toEqual([]);
		expect(readLiteral(treeText(config))).toMatchObject({ value: config, faults: [] });
	});

	test('can be walked to each of its ends', () => {
		for (const [state, way] of shortestWays(config)) {
			if (!isOutcome(metaOf(config, state)) || way.some(({ answer }) => answer.endsWith('~'))) continue;
			expect(
				follow(
					config,
					way.map(({ answer }) => answer),
				).state,
				state,
			).toBe(state);
		}
	});
});

describe('what they need', () => {
	const { modem } = support;
	const { nere } = alarms;

	test('the same answer leads to something else the second time, so that nothing is done twice', () => {
		expect(follow(modem, ['slackt']).state).toBe('byt-uttag');
		expect(follow(modem, ['slackt', 'klar', 'slackt']).state).toBe('ar-det-aterstallt');
	});

	test('what is done leads back as often as it may, and then on', () => {
		const round = ['nej', 'ja', 'klar'];
		expect(follow(nere, ['ja', ...round, ...round]).state).toBe('svarar-de');
		expect(follow(nere, ['ja', ...round, ...round, ...round]).state).toBe('ring-jouren');
	});

	test('an age is a date of birth', () => {
		const meta = metaOf(government.stod, 'nar-ar-du-fodd') as DateQuestion;
		const born = (day: string) => answerTo(meta, day, new Date(2026, 10, 27)).answer;
		expect(['2010-11-28', '2010-11-27', '1961-11-28', '1961-11-27'].map(born)).toEqual(['barn', 'vuxen', 'vuxen', 'aldre']);
	});
});
