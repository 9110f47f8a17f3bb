import { ESLint } from 'eslint';
import { describe, expect, test, vi } from 'vitest';
import { late, notFetched } from '../../src/delivery/late.ts';
import { retryable, lateImports } from '../../src/delivery/preload.ts';

/** The helper that the build puts around each late import, run as it stands. */
function helper(): (load: (again: string) => Promise<unknown>) => Promise<unknown> {
	const { load } = lateImports() as unknown as { load: { handler: () => string } };
	return new Function(load.handler().replace('export const __vitePreload =', 'return'))();
}

describe('what is fetched late', () => {
	test('is used, and is told of once where it is gone or cannot be used', async () => {
		const fail = vi.fn();
		expect(
			await late(
				() => Promise.resolve(2),
				(n) => n + 1,
				fail,
			),
		).toBe(3);
		expect(fail).not.toHaveBeenCalled();
		await late(
			() => Promise.reject(new Error('404')),
			() => 1,
			fail,
		);
		await late(
			() => Promise.resolve(2),
			() => Promise.reject(new Error('no style')),
			fail,
		);
		expect(fail.mock.calls.map(([error]) => error.message)).toEqual(['404', 'no style']);
	});

	test('says what a reload would take', () => {
		expect(notFetched('Sökningen')).toBe('Sökningen gick inte att hämta. Försök igen. Hjälper inte det: ladda om sidan.');
		expect(notFetched('Sökningen', 'kopiera anteckningen')).toContain('kopiera anteckningen, och sedan ladda om sidan.');
	});

	test('is asked for once more, each time at an address that nothing has failed at', async () => {
		const fetch = helper();
		const asked: string[] = [];
		const load = (again: string) => {
			asked.push(again);
			return again === '?3' ? Promise.resolve('part') : Promise.reject(new Error('404'));
		};
		await expect(fetch(load)).rejects.toThrow('404');
		await expect(fetch(load)).rejects.toThrow('404');
		await expect(fetch(load)).resolves.toBe('part');
		expect(asked).toEqual(['', '?1', '', '?2', '', '?3']);
	});

	test.each([
		['() => import("./box.abc.js")', '(q = "") => import("./box.abc.js" + q)'],
		["()=>import('./a.js').then((n) => n.t)", '(q = "") => import(\'./a.js\' + q).then((n) => n.t)'],
		['() => import("../a.js"), () => import("./b.js")', '(q = "") => import("../a.js" + q), (q = "") => import("./b.js" + q)'],
		['import("./a.js")', 'import("./a.js")'],
		['() => import(address)', '() => import(address)'],
	])('can be given something after its address: %s', (code, made) => {
		expect(retryable(code)).toBe(made);
	});

	test.each([
		['late(\n\t() => import("./a.ts"),\n\t(a) => a,\n\t() => {},\n);', 0],
		['void import("./a.ts");', 1],
		['export const a = () => import("./a.ts").catch(() => undefined);', 1],
		['export const a = await import("./a.ts");', 1],
	])('goes through late() by lint: %s', async (code, faults) => {
		const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
		const [result] = await eslint.lintText(code, { filePath: 'src/delivery/prov.ts' });
		expect(result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax')).toHaveLength(faults);
	});
});
