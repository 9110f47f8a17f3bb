import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectAt } from '../../src/check/disk.ts';
import { publishDraft } from '../../src/edit/publish.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { allTrees } from '../trees.ts';

const project = projectAt(process.cwd());
const builtOf = (id: string) => JSON.parse(readFileSync(`dist/api/trees/${id}.json`, 'utf8')) as PublishedTree;
const asJson = (tree: PublishedTree) => JSON.parse(JSON.stringify(tree)) as unknown;

/* What the player is shown of a draft is what the site would publish of it. The site is built first: npm run build. */
describe.skipIf(!existsSync('dist/api/trees'))('a tree that is not changed', () => {
	test.each(allTrees)('$id is published as the site has it', ({ id, config }) => {
		const built = builtOf(id);
		const { redDays, pictures, ...rest } = built;
		expect(asJson(publishDraft(project, { tree: config, shelf: {}, files: {} }, built))).toEqual({
			...rest,
			...(redDays && { redDays }),
			...(pictures && { pictures }),
		});
	});
});
