import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromFile, toFile } from '../src/admin/format.ts';
import { shapeOf } from '../src/admin/schema.ts';
import { KINDS, type Kind } from '../src/check/kinds.ts';

const files = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
	globSync(KINDS[kind].pattern, { cwd: `content/${KINDS[kind].folder}` }).map((path) => ({
		kind,
		file: `content/${KINDS[kind].folder}/${path}`,
	})),
);

describe('What the editor writes', () => {
	test.each(files)('$file is written back as it was', ({ kind, file }) => {
		const text = readFileSync(file, 'utf8');
		expect(toFile(fromFile(text, shapeOf(kind)), shapeOf(kind))).toBe(text);
	});
});
