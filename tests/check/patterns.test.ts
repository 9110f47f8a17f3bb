import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { patternFault } from '../../src/check/patterns.ts';
import { fits, LONGEST_VALUE } from '../../src/model/pattern.ts';

const own = globSync('content/format/*.yml').flatMap((path) =>
	(parse(readFileSync(path, 'utf8')) as { rules: { pattern: string }[] }).rules.map(({ pattern }) => pattern),
);
const slow = ['(a+)+', '(a|a)*', '(a|aa)+b', '(a*)*', 'a*a*a*a*b', '(?:a{1,60}){1,60}', 'a?'.repeat(30), '(a|a)'.repeat(30)];
const never = ['(?=a)a', '(?<!b)a', '(a)\\1', '(((a{9}){9}){9})', 'a{1000}', '(', '[', 'a)|(?:b', '\\', 'a{2,1}', '\\q'];

describe('a pattern of a format', () => {
	test.each([...slow, ...never])('%s is told', (pattern) => {
		expect(patternFault(pattern)).toBeDefined();
	});

	test.each(['[0-9]{5}', '(-\\d{3}){2}', '[A-ZÅÄÖ]{1,3}-?\\d{4,8}', 'a|b|c', '\\p{L}+ \\d+', '(?:\\d{4} ){3}\\d{4}', ...own])(
		'%s is let be, and takes no time even of the worst value',
		(pattern) => {
			expect(patternFault(pattern)).toBeUndefined();
			for (const char of ['a', '1', ' ', '-', 'Å', '1-', 'a1', '1 ']) {
				const worst = `${char.repeat(LONGEST_VALUE)}`.slice(0, LONGEST_VALUE - 1);
				const start = performance.now();
				fits(pattern, `${worst}!`);
				expect(performance.now() - start).toBeLessThan(100);
			}
		},
	);

	test('is held against the whole of a value, and no longer one', () => {
		expect(fits('\\d+', '12')).toBe(true);
		expect(fits('\\d+', '12a')).toBe(false);
		expect(fits('a|b', 'ax')).toBe(false);
		expect(fits('\\d+', '1'.repeat(LONGEST_VALUE + 1))).toBe(false);
	});
});
