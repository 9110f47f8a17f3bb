import type { Trees } from '../../tree/follow.ts';
import type { PublishedExercise } from './published.ts';

/** Something that can be found out in a call as it is: what one asks or where one looks, what it tells, and how long it takes. */
export type Clue = { what: string; finds: string; minutes: number; misleads?: string };

/** What can be found out: the findings of the exercise, and the facts that its texts ask for, each by asking for it. */
export function cluesOf(
	{ findings, facts = [], outcomes }: Pick<PublishedExercise, 'findings' | 'facts' | 'outcomes'>,
	trees: Trees,
): Clue[] {
	const fields = trees[outcomes.at(-1)?.tree ?? '']?.fields ?? {};
	const found = findings.map(({ finds, minutes = 1, misleads, ...finding }) => ({
		what: 'ask' in finding ? finding.ask : finding.look,
		finds,
		minutes,
		misleads,
	}));
	const told = facts.map(({ field, is }) => ({ what: `Fråga efter: ${fields[field]?.label ?? field}`, finds: `”${is}”`, minutes: 1 }));
	return [...found, ...told];
}
