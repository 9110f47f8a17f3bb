import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { publishedList, publishedTree } from '../../../src/tree/published.ts';
import { allTrees } from '../tree-page.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/${path}`, 'utf8'));

for (const tree of allTrees) {
	test(`${tree.id} is published in the form that is written down`, () => {
		expect(publishedTree.safeParse(tree).error?.issues).toBeUndefined();
		expect(publishedTree.safeParse({ ...tree, format: 1 }).success).toBe(false);
		const { templates, actions, config } = tree;
		for (const { meta } of Object.values(config.states)) {
			if (meta.kind !== 'outcome') continue;
			expect(Object.keys(templates)).toEqual(expect.arrayContaining(meta.templates ?? []));
			expect(Object.keys(actions)).toEqual(expect.arrayContaining(meta.actions ?? []));
		}
	});
}

test('the list names every tree and its version', () => {
	const { trees } = publishedList.parse(read('trees.json'));
	expect(trees.map(({ id, version }) => [id, version]).sort()).toEqual(allTrees.map(({ id, version }) => [id, version]).sort());
});

test('the schema that others read says what the trees are', () => {
	expect(read('format-4.json')).toMatchObject({
		properties: { format: { const: 4 }, config: { type: 'object' }, version: { pattern: expect.any(String) } },
	});
});
