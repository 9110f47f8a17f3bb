import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAudit } from '../../src/tools/packages/audit.ts';
import { isFree, lookedAt, packagesOf, unclear } from '../../src/tools/packages/licences.ts';

test('every installed package has a licence that somebody has said is fine', () => {
	const packages = packagesOf(fileURLToPath(new URL('../..', import.meta.url)));
	expect(packages.length).toBeGreaterThan(100);
	expect(unclear(packages)).toEqual([]);
});

describe('licences', () => {
	test.each([
		['MIT', true],
		['(MIT OR GPL-2.0)', true],
		['MIT AND ISC', true],
		['MIT AND GPL-2.0', false],
		['GPL-3.0-or-later', false],
		['SEE LICENSE IN LICENSE', false],
		['', false],
	])('%s', (licence, free) => {
		expect(isFree(licence)).toBe(free);
	});

	test('a package with another is told, unless it was looked at', () => {
		const [mine, theirs] = ['ett-paket', 'axe-core'].map((name) => ({ name, version: '1.0.0', licence: 'MPL-2.0' }));
		expect(unclear([mine!, theirs!])).toEqual([mine]);
		expect(lookedAt('elkjs-linux-x64-gnu')).toContain('elkjs');
		expect(lookedAt('elkjsx')).toBeUndefined();
	});
});

describe('npm audit', () => {
	test('a registry without a list is said to be one', () => {
		const refused = { message: '405 Method Not Allowed', error: { summary: '', code: 'E405' } };
		expect(readAudit(JSON.stringify(refused))).toEqual({ had: false, why: '405 Method Not Allowed' });
		expect(readAudit('')).toEqual({ had: false, why: 'npm audit gave no answer' });
	});

	test('a fault is told with what mends it', () => {
		const said = {
			metadata: { vulnerabilities: { high: 1, critical: 0, total: 1 } },
			vulnerabilities: { a: { name: 'a', severity: 'high', range: '<2', fixAvailable: true } },
		};
		expect(readAudit(JSON.stringify(said))).toEqual({
			had: true,
			counts: { high: 1, critical: 0 },
			lines: ['high: a <2 (a newer version mends it)'],
		});
	});
});
