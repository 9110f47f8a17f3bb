import { historyOf, type History } from '../../diff/history/days.ts';
import { git, whyNoGit } from '../../diff/history/git.ts';

/** How many days with changes the page tells of. */
export const DAYS = 30;

/** The project's history; while content is written it is told anew when something is committed. */
export function readHistory(): History {
	const root = process.cwd();
	const head = whyNoGit(root) ? '' : git(root, ['rev-parse', 'HEAD']);
	if (known?.head !== head) known = { head, history: historyOf(root, DAYS) };
	return known.history;
}

let known: { head: string; history: History } | undefined;
