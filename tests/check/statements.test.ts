import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/check/areas.ts';
import { readContent } from '../../src/check/read.ts';

const { content } = readContent(process.cwd());
const areas = globSync('tests/check/statements/*.ts').map((path) => basename(path, '.ts'));

describe.each(areas)('the source of %s', (area) => {
	test('has each of its statements in the traceability file, once, in order, with a place', async () => {
		const { default: ids }: { default: string[] } = await import(`./statements/${area}.ts`);
		const statements = statementsOf(content.statements.get(area)!);
		expect(statements.map(({ id }) => id)).toEqual(ids);
		expect(statements.filter(({ places }) => places.length === 0)).toEqual([]);
	});
});
