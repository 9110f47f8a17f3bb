import { compare } from '../compare.ts';
import type { Section } from '../change.ts';
import { nothing } from '../version.ts';
import { changedDays, isShallow } from './commits.ts';
import { whyNoGit, type NoGit } from './git.ts';
import { asReadToday, versionAt, type GitVersion } from './versionAt.ts';

/** What changed on a day, all in all: what was taken back the same day is not there. */
export type ToldDay = { day: string; sections: Section[] };

/** The latest days with changes, newest first; `begins` is the first day that there is history of. */
export type History = { days: ToldDay[]; begins?: string; isCut: boolean; isLimited: boolean } | { why: NoGit };

/** Tells of the latest days on which something changed, at most so many. What is not committed is no history. */
export function historyOf(root: string, most: number): History {
	const why = whyNoGit(root);
	if (why) return { why };
	const chain = changedDays(root);
	const isCut = isShallow(root);
	const days: ToldDay[] = [];
	let after: GitVersion | undefined;
	for (const [i, { day, commit }] of chain.entries()) {
		if (days.length === most) return { days, isCut, isLimited: true };
		after ??= asReadToday(versionAt(root, commit, day));
		const next = chain[i + 1];
		// What the first day of a cut history changed is not known.
		if (!next && isCut) break;
		const before = next && asReadToday(versionAt(root, next.commit, next.day, after));
		const sections = compare(before ?? nothing(day), after);
		if (sections.length > 0) days.push({ day, sections });
		after = before;
	}
	return { days, isCut, isLimited: false, ...(chain.length > 0 && { begins: chain.at(-1)?.day }) };
}
