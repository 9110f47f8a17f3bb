import { describe, expect, test } from 'vitest';
import { called } from '../../src/model/called.ts';
import { jsonOf } from '../../src/model/json.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { stepState } from '../../src/tree/schema.ts';

describe('a key is called what it is called where it is filled in', () => {
	test.each([
		['templates', ['required', 0], '"Fält som måste fyllas i nr 1" (required)'],
		['contacts', ['emails'], '"E-postadresser" (emails)'],
		['exercises', ['findings', 1, 'look'], '"Vad man kan ta reda på nr 2 › Titta" (look)'],
		['statements', [2, 'id'], '"Punkter nr 3 › Punkt" (id)'],
		['docs', ['finns-inte'], '"finns-inte"'],
	] as const)('in %s: %j', (kind, path, words) => {
		expect(called(path, jsonOf(KINDS[kind].schema))).toBe(words);
	});

	test.each([
		[['on', 'ja', 'meta', 'label'], '"Svaret ja › Svarets ord" (label)'],
		[['meta', 'title'], '"Rubriken" (title)'],
		[['meta', 'source', 0], '"Källans punkter nr 1" (source)'],
		[['meta'], '"meta"'],
	])('in a tree: %j', (path, words) => {
		expect(called(path, jsonOf(stepState))).toBe(words);
	});
});
