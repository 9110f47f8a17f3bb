import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import { checkProject, type Check, type Known } from '../../src/check/check.ts';
import { projectAt } from '../../src/check/disk.ts';
import { judge } from '../../src/edit/judge.ts';
import type { Draft, TreeConfig } from '../../src/edit/draft.ts';
import { remembering } from '../../src/edit/proof/remember.ts';
import { allTrees } from '../trees.ts';
import { changedFiles, changedTrees } from './drafts.ts';
import { projectWith } from './printed.ts';

const TODAY = '2026-11-26';
const project = projectAt(process.cwd());
const draftOf = (tree: TreeConfig) => ({ tree, shelf: {}, files: {} });
const told = (problems: readonly { file: string; message: string; warning?: true }[]) =>
	problems.map(({ file, message, warning }) => `${warning ? 'Se över ' : ''}${file}: ${message}`).sort();
const before = new Set(told(checkProject(project, TODAY).problems));

const here = (id: string, all: readonly string[]) => all.filter((one) => one.includes(`machines/${id}.ts: `) || !before.has(one));

describe('a draft is judged as the build judges the file', () => {
	test.each(allTrees)('$id as it is', ({ id, config }) => {
		expect(told(judge(project, draftOf(config), TODAY).faults)).toEqual(here(id, [...before]));
	});

	test('changed at random, any tree', () => {
		const trees = fc.constantFrom(...allTrees).chain(({ config }) => changedTrees(config));
		const check = (tree: TreeConfig, files: Draft['files']) => {
			const draft = { ...draftOf(tree), files };
			const now = told(checkProject(projectWith(project, draft), TODAY).problems);
			expect(told(judge(project, draft, TODAY).faults)).toEqual(here(tree.id, now));
		};
		fc.assert(fc.property(trees, changedFiles, check), { numRuns: Number(process.env.RUNS ?? 30) });
	});

	test('and a check that looked at what has changed is run again', () => {
		const { config } = allTrees[0]!;
		const seen: string[] = [];
		const run = remembering();
		const check: Check = ({ content, trees }) => {
			seen.push(`${content.templates.size} ${trees.size}`);
			return [];
		};
		const known = { content: { templates: new Map(), actions: new Map() }, trees: new Map(), today: TODAY } as unknown as Known;
		run(check, known);
		run(check, { ...known, today: '2027-01-01', content: { ...known.content, actions: new Map() } });
		expect(seen).toHaveLength(1);
		run(check, { ...known, trees: new Map([[config.id, {}]]) as unknown as Known['trees'] });
		run(check, { ...known, content: { ...known.content, templates: new Map() } });
		expect(seen).toEqual(['0 0', '0 1', '0 0']);
	});
});
