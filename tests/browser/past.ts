import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The days on which the site that browsers are shown was changed, newest first. */
export const DAYS = ['2026-11-26', '2026-11-12', '2026-10-02', '2026-09-30'] as const;

/** What each day but the first changed: what a file says in the end, and said before. */
const CHANGED = [
	['2026-10-02', 'content/kontakter/mirakel.yml', /^role: .*$/m, 'role: Tar emot anmälningar.'],
	['2026-11-12', 'content/mallar/omdirekt/driftstopp-teams.md', /^title: .*$/m, 'title: Det som var'],
	['2026-11-26', 'machines/elweb/inloggning.ts', /label: '/g, "label: 'Förr: "],
] as const;

/** Gives a folder a past of its own in Git: it began with all that it holds, and came to be what it is on three days. */
export function givePast(root: string): void {
	const now = CHANGED.map(([, file]) => readFileSync(`${root}/${file}`, 'utf8'));
	for (const [i, [, file, was, before]] of CHANGED.entries()) writeFileSync(`${root}/${file}`, now[i]?.replace(was, before) ?? '');
	git(root, DAYS[3], 'init', '--quiet');
	commit(root, DAYS[3]);
	for (const [i, [day, file]] of CHANGED.entries()) {
		writeFileSync(`${root}/${file}`, now[i] ?? '');
		commit(root, day);
	}
}

function commit(root: string, day: string): void {
	git(root, day, 'add', 'content', 'machines');
	git(root, day, 'commit', '--quiet', '--message=x');
}

function git(root: string, day: string, ...args: string[]): void {
	const date = `${day}T12:00:00Z`;
	execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', '-c', 'core.autocrlf=false', ...args], {
		cwd: root,
		env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
	});
}
