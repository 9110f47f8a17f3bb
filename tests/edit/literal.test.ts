import { describe, expect, test } from 'vitest';
import { printTree, readTree } from '../../src/edit/print.ts';
import { filed } from './trees.ts';

describe('a file that is no pure literal', () => {
	test.each([
		['const a = 1;\n', /Rad 1: .*kod/],
		["import { tree } from '../tree.ts';\n\nexport default tree.createMachine({ id: x });", /Rad 3: Ordet x/],
		['', /exporterar inget träd/],
		[
			"import { tree } from '../tree.ts';\n\nexport default tree.createMachine({ id: 'a/b', initial: 'c', states: { c: {} } });",
			/inget helt träd/,
		],
	])('is told: %s', (text, fault) => {
		expect(readTree(text)).toEqual({ fault: expect.stringMatching(fault) as string });
		expect(() => printTree(text, filed[0]!.tree)).toThrow(fault);
	});
});
