import { spawnSync } from 'node:child_process';

/** Why Git tells nothing of a folder. */
export type NoGit = 'no git' | 'no repository' | 'no commits' | 'refused';

/** What Git answers. Throws where it does not. */
export function git(root: string, args: string[], input = ''): string {
	return gitBytes(root, args, input).toString('utf8').trim();
}

/** The same as it came. */
export function gitBytes(root: string, args: string[], input = ''): Buffer {
	const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 30 });
	if (error) throw error;
	if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString('utf8').trim()}`);
	return stdout;
}

/** Whether Git can tell of a folder, and if not, why. */
export function whyNoGit(root: string): NoGit | undefined {
	const { status, stderr, error } = spawnSync('git', ['rev-parse', '--show-toplevel'], { cwd: root, env: { ...process.env, LC_ALL: 'C' } });
	if (error) return 'no git';
	// Git also stops before a folder that belongs to somebody else (safe.directory), and says so.
	if (status !== 0) return stderr.includes('not a git repository') ? 'no repository' : 'refused';
	return exists(root, 'HEAD') ? undefined : 'no commits';
}

/** Whether a name stands for a commit. */
export function exists(root: string, name: string): boolean {
	try {
		return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]) !== '';
	} catch {
		return false;
	}
}
