import { fc } from '../random.ts';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/agent/keys/codes.ts';

test.each([
	[0, '1'],
	[8, '9'],
	[9, '01'],
	[17, '09'],
	[18, '001'],
])('the tree at place %i has the key %s', (nth, code) => {
	expect(codeOf(nth)).toBe(code);
});

test('no key begins another, so that none has to wait', () => {
	fc.assert(
		fc.property(fc.nat(200), fc.nat(200), (a, b) => {
			fc.pre(a !== b);
			expect(codeOf(b).startsWith(codeOf(a))).toBe(false);
		}),
	);
});
