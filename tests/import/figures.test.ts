import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { readDocument } from '../../src/import/read/read.ts';
import { figuresOf, together } from '../bench/import/figures.ts';
import { ORGANISATIONS } from '../copy.ts';

/* What is read of the documents of our own routines, against what was made of them by hand. */
test('the rules find as much as they should, and little else', () => {
	const { content } = readContent(ORGANISATIONS);
	const { trees } = readTrees(ORGANISATIONS);
	const read = (area: string) => readDocument({ name: `${area}.docx`, bytes: readFileSync(`tests/import/documents/${area}.docx`) });
	const { questions, statements, addresses, references, places } = together(
		['elweb', 'omdirekt'].map((area) => figuresOf(area, read(area), content, trees)),
	);
	expect(statements.missed).toEqual([]);
	expect(addresses.missed).toEqual([]);
	expect(references.missed).toEqual([]);
	expect(questions.found).toBeGreaterThanOrEqual(38);
	expect(places.right / places.all).toBeGreaterThanOrEqual(0.89);
});
