import { git } from './git.ts';

/** A day on which content or trees changed, ÅÅÅÅ-MM-DD, and the commit that the day ended with. */
export type ChangedDay = { day: string; commit: string };

/** Where the content and the trees lie that are told of. */
export const TOLD = ['content', 'machines'];

/**
 * The days on which content or trees changed on the branch that is checked out, newest first, by the day of each commit where it was made.
 * What was merged changed on the day of the merge. Where a clone was given only the latest commits, its first day is told by none of them.
 */
export function changedDays(root: string): ChangedDay[] {
	const lines = git(root, ['log', '--first-parent', '--format=%H %cs', 'HEAD', '--', ...TOLD])
		.split('\n')
		.filter(Boolean);
	const days: ChangedDay[] = [];
	for (const line of lines) {
		const [commit = '', day = ''] = line.split(' ');
		// A clock that was wrong may date a commit after the next one; it belongs to that day.
		if (day < (days.at(-1)?.day ?? '9')) days.push({ day, commit });
	}
	return days;
}

/** Whether the history was cut off when the project was fetched, as a build server often does. */
export function isShallow(root: string): boolean {
	return git(root, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** The last commit before a day, by the same days; where the history begins later, its first. */
export function commitBefore(root: string, day: string): { commit: string; isFirst: boolean } {
	const before = changedDays(root).find((one) => one.day < day);
	if (before) return { commit: before.commit, isFirst: false };
	const [first = 'HEAD'] = git(root, ['rev-list', '--first-parent', '--reverse', 'HEAD']).split('\n');
	return { commit: first, isFirst: true };
}

/** The day that a commit was made, ÅÅÅÅ-MM-DD. */
export function dayOfCommit(root: string, commit: string): string {
	return git(root, ['log', '-1', '--format=%cs', commit]);
}
