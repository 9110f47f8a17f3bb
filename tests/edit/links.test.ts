import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../src/edit/draft.ts';
import { linksLost } from '../../src/edit/proof/links.ts';
import { playable } from '../../src/edit/proof/playable.ts';
import { fromSearch, toSearch } from '../../src/tree/address.ts';
import { follow, type Trees } from '../../src/tree/follow.ts';
import { landing } from '../../src/tree/landing.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { stateCalled } from '../../src/tree/renamed.ts';
import { waysTo } from '../../src/tree/ways.ts';
import { allTrees } from '../trees.ts';
import { changedTrees } from './drafts.ts';

/** Every link held against the tree as it is now, one by one. */
function lostOneByOne(before: TreeConfig, after: TreeConfig): string[] {
	const trees: Trees = { [after.id]: { id: after.id, config: after } as PublishedTree };
	return Object.keys(before.states).flatMap((state) =>
		waysTo(before, state)
			.filter((way) => way.length > 0)
			.flatMap((strides) => {
				const search = toSearch([{ tree: before.id, strides }], before.id);
				const { sitting, lost } = landing(fromSearch(search, before.id)!, state, trees);
				const isThere = !lost && follow(after, sitting.legs[0]!.answers).state === stateCalled(after, state);
				return isThere ? [] : [`${search}#${state}`];
			}),
	);
}

describe('the links that a draft changes', () => {
	test.each(allTrees)('$id: none where nothing is changed', ({ config }) => {
		expect(linksLost(config, structuredClone(config))).toEqual([]);
	});

	test('are those that end elsewhere, held one by one', () => {
		const pairs = fc.constantFrom(...allTrees).chain(({ config }) => changedTrees(config).map((after) => ({ config, after })));
		fc.assert(
			fc.property(pairs, ({ config, after }) => {
				const walked = playable(after);
				const expected = walked ? lostOneByOne(config, walked).sort() : [];
				expect(
					linksLost(config, after)
						.map(({ from }) => from)
						.sort(),
				).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	test('that lead to a step that has got another name hold', () => {
		const { config } = allTrees[0]!;
		const [state = ''] = Object.keys(config.states).filter((name) => name !== config.initial);
		const text = JSON.stringify(config).replaceAll(`"${state}"`, '"nytt-namn"');
		const after = JSON.parse(text) as TreeConfig;
		after.states['nytt-namn']!.meta.was = [state];
		expect(linksLost(config, after)).toEqual([]);
		after.states['nytt-namn']!.meta.was = undefined;
		expect(linksLost(config, after).map(({ now }) => now)).toContain('stops');
	});
});
