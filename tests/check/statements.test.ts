import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/check/areas.ts';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { standsAt, stepsCiting } from '../../src/tree/standsAt.ts';

const { content } = readContent(process.cwd());
const steps = stepsCiting([...readTrees(process.cwd()).trees.values()].map(({ config }) => config));
const areas = globSync('tests/check/statements/*.ts').map((path) => basename(path, '.ts'));

describe.each(areas)('the source of %s', (area) => {
	test.runIf(content.statements.has(area))('has each of its statements in the traceability file, in order, with a place', async () => {
		const { default: ids }: { default: string[] } = await import(`./statements/${area}.ts`);
		const statements = statementsOf(content.statements.get(area)!);
		expect(statements.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
		const stands = (statement: (typeof statements)[number]) => standsAt(statement, steps).length > 0;
		expect(statements.filter((one) => !stands(one) && !one.unplaced && !one.ignored && !one.gone)).toEqual([]);
	});
});
