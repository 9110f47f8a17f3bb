import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A small repository with the fixture's area in it, in a folder of its own, whose commits are dated as a test says. */
export type Repository = ReturnType<typeof repository>;

export const PAGE = 'content/rutiner/biblioteket/borttappat-kort.mdx';
export const MAIL = 'content/mallar/biblioteket/hamta-kortet.md';
export const MACHINE = 'machines/biblioteket/borttappat-kort.ts';

export function repository() {
	const root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
	for (const folder of ['content', 'machines']) cpSync(`tests/area/${folder}`, `${root}/${folder}`, { recursive: true });
	const git = (args: string[], day = '2026-01-01', time = '12:00:00+0100') =>
		execFileSync('git', ['-c', 'user.name=Per Person', '-c', 'user.email=per@example.se', '-c', 'core.autocrlf=false', ...args], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			// Who wrote a change wrote it on a day that tells nothing of when it began to hold.
			env: { ...process.env, GIT_COMMITTER_DATE: `${day}T${time}`, GIT_AUTHOR_DATE: '2020-01-01T12:00:00Z' },
		});
	const commit = (day: string, time?: string) => {
		git(['add', '.'], day, time);
		git(['commit', '--quiet', '--allow-empty', '--message=secret'], day, time);
	};
	const change = (file: string, from: string, to: string) => {
		const text = readFileSync(`${root}/${file}`, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
		writeFileSync(`${root}/${file}`, text.replace(from, to));
	};
	/** The words of the tree's first answer, committed on a day. */
	const says = (label: string, day: string, time?: string) => {
		const text = readFileSync(`${root}/${MACHINE}`, 'utf8');
		writeFileSync(`${root}/${MACHINE}`, text.replace(/label: '[^']*'/, `label: '${label}'`));
		commit(day, time);
	};
	git(['init', '--quiet', '--initial-branch=main']);
	return { root, git, commit, change, says, remove: () => rmSync(root, { recursive: true }) };
}
