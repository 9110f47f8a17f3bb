import { cpSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { checkAll, readTrees } from '../../src/check/disk.ts';
import { report } from '../../src/check/check.ts';
import { STEP_KINDS } from '../../src/tree/schema.ts';
import { projectCopy } from '../copy.ts';

const copy = projectCopy();
afterAll(() => rmSync(copy, { recursive: true }));

test('an area with every kind of step holds together', async () => {
	cpSync('tests/kinds/content', `${copy}/content`, { recursive: true });
	cpSync('tests/kinds/machines/stod', `${copy}/machines/stod`, { recursive: true });
	expect(report(await checkAll(copy))).toBe('\n0 fel i innehållet.');
});

test('it has every kind', () => {
	const metas = [...readTrees('tests/kinds').trees.values()].flatMap(({ config }) => Object.values(config.states).map(({ meta }) => meta));
	expect([...new Set(metas.map(({ kind }) => kind))].sort()).toEqual([...STEP_KINDS].sort());
	for (const key of ['known', 'demands', 'parts', 'from', 'beyond', 'counts', 'aids'])
		expect(
			metas.some((meta) => key in meta),
			key,
		).toBe(true);
});
