import { didYouMean } from '../../../machines/closest.ts';
import { exists, git, whyNoGit } from '../../diff/history/git.ts';
import { versionAt } from '../../diff/history/versionAt.ts';
import type { Version } from '../../diff/version.ts';

const MAIN = ['origin/main', 'main'];

/** The content as it was in a revision. */
export function revision(root: string, name: string, called = name): Version {
	return versionAt(root, commitOf(root, name), called);
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

/** Throws, in Swedish, where the folder is not under Git. */
export function requireGit(root: string): void {
	if (!whyNoGit(root)) return;
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
