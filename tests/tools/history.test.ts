import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { historyOf, type History } from '../../src/diff/history/days.ts';
import { commitBefore } from '../../src/diff/history/commits.ts';
import { OTHERWISE } from '../../src/diff/history/versionAt.ts';
import { MACHINE, MAIL, PAGE, repository, type Repository } from './history.ts';

let made: Repository[] = [];
const begun = () => {
	const repo = repository();
	made.push(repo);
	repo.commit('2026-10-01');
	return repo;
};
afterEach(() => {
	vi.unstubAllEnvs();
	for (const repo of made) repo.remove();
	made = [];
});

const told = (history: History) => {
	if ('why' in history) throw new Error(history.why);
	return history.days.map(({ day, sections }) => {
		const groups = sections.filter(({ kind }) => kind !== 'exercises').flatMap((section) => section.groups);
		return [day, groups.flatMap(({ changes }) => changes.map(({ says }) => says))] as const;
	});
};
const NOW = (was: string, label: string) => `Svaret ”${was}” lyder nu ”${label}”.`;

describe('what the history tells', { timeout: 60_000 }, () => {
	test('is a day at a time, newest first, by the day of the commit where it was made', () => {
		const repo = begun();
		repo.says('Jo', '2026-10-05', '23:30:00-0800');
		repo.says('Jajamän', '2026-10-06', '00:30:00+1300');
		const days = told(historyOf(repo.root, 9));
		expect(days.map(([day]) => day)).toEqual(['2026-10-06', '2026-10-05', '2026-10-01']);
		expect(days[0]![1]).toEqual([NOW('Jo', 'Jajamän')]);
		expect(days[1]![1]).toEqual([NOW('Ja', 'Jo')]);
		expect(days[2]![1]).toContain('Trädet är nytt. Det leder till:');
	});

	test('is what a day came to: nothing is told of what was taken back, and one thing of what was changed twice', () => {
		const repo = begun();
		repo.says('Jo', '2026-10-05');
		repo.says('Ja', '2026-10-05', '13:00:00+0100');
		repo.says('Jo', '2026-10-07');
		repo.says('Jajamän', '2026-10-07', '13:00:00+0100');
		expect(told(historyOf(repo.root, 9)).slice(0, -1)).toEqual([['2026-10-07', [NOW('Ja', 'Jajamän')]]]);
	});

	test('is told of a branch on the day that it was merged, and of nobody by name', () => {
		const repo = begun();
		repo.git(['checkout', '--quiet', '-b', 'branch']);
		repo.says('Jo', '2026-10-03');
		repo.git(['checkout', '--quiet', 'main']);
		repo.change(MAIL, 'Hej', 'Hejsan');
		repo.commit('2026-10-04');
		repo.git(['merge', '--quiet', '--no-ff', '--no-edit', 'branch'], '2026-10-08');
		const history = historyOf(repo.root, 9);
		expect(told(history).slice(0, -1)).toEqual([
			['2026-10-08', [NOW('Ja', 'Jo')]],
			['2026-10-04', ['Brödtexten har ändrats:']],
		]);
		expect(JSON.stringify(history)).not.toMatch(/Person|secret|[0-9a-f]{10}/);
		expect(commitBefore(repo.root, '2026-10-08').commit).toBe(repo.git(['rev-parse', 'main~1']).trim());
	});

	test('begins where a clone was cut off, and says so; what its first day changed is not known', () => {
		const repo = begun();
		repo.says('Jo', '2026-10-05');
		repo.says('Jajamän', '2026-10-06');
		const clone = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
		repo.git(['clone', '--quiet', '--depth=2', `file://${repo.root}`, clone]);
		expect(historyOf(clone, 9)).toMatchObject({ isCut: true, days: [{ day: '2026-10-06' }] });
		rmSync(clone, { recursive: true });
		expect(historyOf(repo.root, 9)).toMatchObject({ isCut: false, begins: '2026-10-01' });
		expect(historyOf(repo.root, 1)).toMatchObject({ isLimited: true, days: [{ day: '2026-10-06' }] });
	});

	test('is none, and says why, without Git, without a repository and without a commit', () => {
		const repo = repository();
		made.push(repo);
		expect(historyOf(repo.root, 9)).toEqual({ why: 'no commits' });
		vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
		const folder = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
		expect(historyOf(folder, 9)).toEqual({ why: 'no repository' });
		vi.stubEnv('PATH', folder);
		expect(historyOf(folder, 9)).toEqual({ why: 'no git' });
		rmSync(folder, { recursive: true });
	});

	test('is not what lies in the folder and is not committed, and lets folder and index be', () => {
		const repo = begun();
		repo.change(MAIL, 'Hej', 'Hejsan');
		const before = repo.git(['status', '--porcelain']);
		expect(told(historyOf(repo.root, 9))).toHaveLength(1);
		expect(repo.git(['status', '--porcelain'])).toBe(before);
	});

	test('says of a file that was written in an older form that it cannot say, and tells of the others', () => {
		const repo = begun();
		repo.change(MACHINE, "kind: 'question', text:", "kind: 'question', asks:");
		repo.change(PAGE, 'owner: bibliotekarien', 'ownedBy: bibliotekarien');
		repo.commit('2026-10-05');
		repo.change(MACHINE, "kind: 'question', asks:", "kind: 'question', text:");
		repo.change(PAGE, 'ownedBy: bibliotekarien', 'owner: bibliotekarien');
		repo.change(MAIL, 'Hej', 'Hejsan');
		repo.commit('2026-10-06');
		const days = told(historyOf(repo.root, 9));
		expect(days[0]).toEqual(['2026-10-06', [OTHERWISE, 'Brödtexten har ändrats:', OTHERWISE]]);
		expect(days[1]).toEqual(['2026-10-05', [OTHERWISE, OTHERWISE]]);
	});

	test('is of the project where it is a folder of a repository, and of files with å in their names', () => {
		const repo = begun();
		writeFileSync(`${repo.root}/content/mallar/biblioteket/på-väg.md`, '---\ntitle: På väg\n---\n\nHej\n');
		repo.commit('2026-10-02');
		expect(told(historyOf(repo.root, 9))[0]).toEqual(['2026-10-02', ['Är ny.']]);
		mkdirSync(`${repo.root}/site`);
		for (const folder of ['content', 'machines']) repo.git(['mv', folder, `site/${folder}`]);
		repo.commit('2026-10-03');
		expect(told(historyOf(`${repo.root}/site`, 9)).map(([day]) => day)).toEqual(['2026-10-03']);
	});
});
