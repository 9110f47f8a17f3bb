import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TREE } from './diff/mutants.ts';

describe('npm run tree:diff', { timeout: 180_000 }, () => {
	const copy = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', ...args], { cwd: copy, encoding: 'utf8' });
	const diff = (...args: string[]) => {
		const { stdout, stderr, status } = spawnSync(process.execPath, [`${process.cwd()}/src/tools/diff/main.ts`, ...args], {
			cwd: copy,
			encoding: 'utf8',
		});
		return { said: stdout + stderr, status };
	};
	const edit = (file: string, from: string, to: string) => {
		const text = readFileSync(`${copy}/${file}`, 'utf8');
		expect(text).toContain(from);
		writeFileSync(`${copy}/${file}`, text.replace(from, to));
	};
	const MACHINE = `machines/${TREE}.ts`;

	beforeAll(() => {
		cpSync('tests/area', copy, { recursive: true });
		for (const path of ['machines/closest.ts', 'machines/tree.ts', 'package.json']) cpSync(path, `${copy}/${path}`);
		symlinkSync(`${process.cwd()}/node_modules`, `${copy}/node_modules`);
		writeFileSync(`${copy}/.gitignore`, 'node_modules\n');
	});
	afterAll(() => rmSync(copy, { recursive: true }));

	test('says plainly that there is no Git, no such version, no such option', () => {
		expect(diff()).toEqual({ said: expect.stringMatching(/^Mappen ligger inte i något Git-arkiv.*\n$/), status: 1 });
		git('init', '--quiet', '--initial-branch=main');
		git('add', '.');
		git('commit', '--quiet', '--message=Before');
		expect(diff('main2')).toEqual({
			said: expect.stringMatching(/^Versionen "main2" finns inte i Git\..*Menade du "main"\?\n$/),
			status: 1,
		});
		expect(diff('--html')).toEqual({ said: expect.stringMatching(/^"--html" känns inte igen\. Skriv så här: .*\n$/), status: 1 });
	});

	test('holds what lies in the folder against the main branch, and one version against another', () => {
		edit(MACHINE, "label: 'Ja'", "label: 'Jajamän'");
		const before = git('status', '--porcelain');
		expect(diff().said).toContain('Svaret ”Ja” lyder nu ”Jajamän”.');
		expect(git('status', '--porcelain')).toBe(before);
		expect(diff('HEAD', 'HEAD').said).toContain('Inget har ändrats');
		git('commit', '--quiet', '--all', '--message=After');
		expect(diff('--markdown', 'HEAD~1', 'HEAD').said).toContain('- Svaret ”Ja” lyder nu ”Jajamän”.');
		expect(diff('HEAD').said).toContain('Inget har ändrats');
	});

	test('is asked in days, and goes by the day that a commit was made', () => {
		edit('content/mallar/biblioteket/hamta-kortet.md', 'Hej', 'Hej du');
		const at = (day: string) => ({ ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00`, GIT_AUTHOR_DATE: '2020-01-01T12:00:00' });
		const commit = (day: string) =>
			execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', 'commit', '--quiet', '--amend', '--all', '--no-edit'], {
				cwd: copy,
				env: at(day),
			});
		git('checkout', '--quiet', '-b', 'days');
		git('checkout', '--quiet', 'main', '--', '.');
		git('checkout', '--quiet', '--orphan', 'history');
		git('commit', '--quiet', '--all', '--message=First');
		commit('2026-10-01');
		edit(MACHINE, "label: 'Jajamän'", "label: 'Jo'");
		git('commit', '--quiet', '--all', '--message=Second');
		commit('2026-10-20');
		expect(diff('--sedan', '2026-10-10').said).toMatch(/mellan läget före 2026-10-10 och[\s\S]*Svaret ”Jajamän” lyder nu ”Jo”\./);
		expect(diff('--sedan', '2026-10-25').said).toContain('Inget har ändrats');
		expect(diff('--sedan', '2026-09-01').said).toContain('mellan historikens början 2026-10-01 och');
		expect(diff('--sedan', 'häromdagen')).toMatchObject({
			status: 1,
			said: expect.stringContaining('"häromdagen" är ingen dag. Skriv en dag'),
		});
		git('checkout', '--quiet', '--force', 'main');
	});

	test('says which tree cannot be read, and goes on', () => {
		edit(MACHINE, 'states: {', 'states: {{');
		edit('content/mallar/biblioteket/hamta-kortet.md', 'title: ', 'title: Nu: ');
		const { said, status } = diff('HEAD');
		expect(said).toContain('Går inte att läsa i mappen som den är nu');
		expect(said).not.toMatch(/\n\s+at /);
		expect(status).toBe(0);
	});
});
