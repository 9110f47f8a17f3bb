import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkAll } from '../../src/check/disk.ts';
import { report } from '../../src/check/check.ts';
import { faultPage } from '../../src/check/faultPage.ts';
import { contentCheck } from '../../src/check/integration.ts';
import { fileFaults } from './fileFaults.ts';
import { faults } from './faults.ts';
import type { Make } from './make.ts';
import { ownerFaults } from './ownerFaults.ts';
import { noSlips, textSlips, treeSlips, yamlSlips } from './slipFaults.ts';
import { textFaults } from './textFaults.ts';
import { valueFaults } from './valueFaults.ts';

/*
 * What the check says, a build stops at and says in the same words, and the dev server's page shows; run by the hook that Astro calls. All
 * seeded faults in the long run, every tenth in the short one. (A whole server, with a browser: tests/browser/delivery/dev.spec.ts.)
 */
const EACH = process.env.ALL === undefined ? 10 : 1;
const all: [string, Make][] = [
	...faults,
	...ownerFaults,
	...valueFaults,
	...textFaults,
	...yamlSlips,
	...textSlips,
	...treeSlips,
	...fileFaults,
].map(([name, make]) => [name, make]);
let root = '';

beforeEach(() => {
	root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	for (const folder of ['content', 'machines']) cpSync(`tests/area/${folder}`, `${root}/${folder}`, { recursive: true });
	cpSync('machines/tree.ts', `${root}/machines/tree.ts`);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(root, { recursive: true });
});

/** What a build says before it begins, and whether it stops there. */
async function begun(): Promise<{ said: string; stopped: boolean }> {
	const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
	const said: string[] = [];
	const setup = contentCheck().hooks['astro:config:setup'] as (given: object) => Promise<void>;
	const logger = { error: (text: string) => said.push(text) };
	await setup({ command: 'build', config: { root: pathToFileURL(`${root}/`) }, logger });
	return { said: said.join('\n').trim(), stopped: exit.mock.calls.length > 0 };
}

describe('A build and the dev server', () => {
	test.each(all.filter((_, i) => i % EACH === 0))('tell %s as the check does', async (_, make) => {
		make(root);
		const problems = await checkAll(root);
		const { said, stopped } = await begun();
		expect(said).toBe(report(problems).trim());
		expect(stopped).toBe(problems.some(({ warning }) => !warning));
		const page = faultPage(problems, '/')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
		for (const { file, line, message } of problems) expect(page).toContain(`${file}${line ? `, rad ${line}` : ''}</h2><p>${message}</p>`);
	});

	test.each(noSlips)('let %s be', async (_, make) => {
		make(root);
		expect(await begun()).toEqual({ said: '', stopped: false });
	});
});
