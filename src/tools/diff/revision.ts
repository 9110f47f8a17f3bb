import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { didYouMean } from '../../../machines/closest.ts';
import type { Version } from '../../diff/version.ts';
import { versionIn } from './onDisk.ts';

const MAIN = ['origin/main', 'main'];

/** The content as it was in a revision, read from a copy of its own: the working folder and Git's index are left alone. */
export function revision(root: string, name: string, called = name): Version {
	const commit = commitOf(root, name);
	const copy = mkdtempSync(join(tmpdir(), 'rutinlotsen-'));
	try {
		const folder = join(copy, git(root, ['rev-parse', '--show-prefix']));
		const env = { GIT_INDEX_FILE: join(copy, '.index') };
		const top = git(root, ['rev-parse', '--show-toplevel']);
		git(top, ['read-tree', commit], env);
		git(top, ['checkout-index', '--all', `--prefix=${copy}/`], env);
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		return versionIn(folder, called);
	} finally {
		rmSync(copy, { recursive: true });
	}
}

/** What a change is held against when nobody says: where it left the main branch, or the latest commit. */
export function defaultBase(root: string): string {
	const main = MAIN.find((name) => exists(root, name));
	if (!main) return 'HEAD';
	try {
		return git(root, ['merge-base', main, 'HEAD']).slice(0, 10);
	} catch {
		return main;
	}
}

/**
 * The last commit before a day began here, by the day that each was made and never by when it came to this folder; where the history begins
 * later, its first.
 */
export function commitBefore(root: string, day: string): { commit: string; isFirst: boolean } {
	const before = git(root, ['rev-list', '--max-count=1', `--before=${day}T00:00:00`, 'HEAD']);
	if (before) return { commit: before, isFirst: false };
	const [first = 'HEAD'] = git(root, ['rev-list', '--max-parents=0', 'HEAD']).split('\n');
	return { commit: first, isFirst: true };
}

/** The day that a commit was made, ÅÅÅÅ-MM-DD. */
export function dayOfCommit(root: string, commit: string): string {
	return git(root, ['log', '-1', '--format=%cs', commit]);
}

/** Throws, in Swedish, where the folder is not under Git. */
export function requireGit(root: string): void {
	if (exists(root, 'HEAD')) return;
	throw new Error(
		'Mappen ligger inte i något Git-arkiv, så det finns inget att jämföra med. Kör kommandot i en klonad kopia av projektet.',
	);
}

function commitOf(root: string, name: string): string {
	if (exists(root, name)) return git(root, ['rev-parse', '--verify', `${name}^{commit}`]);
	const branches = git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/tags', 'refs/remotes']).split('\n');
	throw new Error(
		`Versionen "${name}" finns inte i Git. Skriv en gren, en tagg eller ett commit-id. ${didYouMean(name, ['HEAD', ...branches.filter(Boolean)])}`,
	);
}

function exists(root: string, name: string): boolean {
	try {
		return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]) !== '';
	} catch {
		return false;
	}
}

function git(cwd: string, args: string[], env = {}): string {
	return execFileSync('git', args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
