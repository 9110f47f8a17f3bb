import type { Miss } from '../practice/missNames.ts';
import { MISSES } from '../practice/missNames.ts';
import { assignmentOf } from '../progress/assignment.ts';
import type { Progress } from '../progress/progress.ts';

/** One who has practised: what the file is called, and what it holds. */
export type Learner = { name: string; progress: Progress };

/** How one call has gone in the group, by each learner's latest result. */
export type CallTally = { id: string; right: number; wrong: number };

/** How often something went wrong, and for how many learners. */
export type Count<Of> = { of: Of; count: number; learners: number };

/** How far each learner has come with an assignment; `opened` tells one who has it from one who has not. */
export type AssignmentTally = { key: string; calls: string[]; live: boolean; rows: AssignmentRow[] };
export type AssignmentRow = { name: string; opened: boolean; right: number; wrong: number };

/** What a group has done. */
export type Tally = { calls: CallTally[]; misses: Count<Miss>[]; steps: Count<string>[]; assignments: AssignmentTally[] };

/** Counts a group: each list has what went worst first. Calls that the site no longer has are left out. */
export function tally(group: readonly Learner[], known: ReadonlySet<string>): Tally {
	const taken = new Set(group.flatMap(({ progress }) => Object.keys(progress.calls)).filter((id) => known.has(id)));
	const calls = [...taken].map((id) => ({ id, right: lastWas('right', group, id), wrong: lastWas('wrong', group, id) }));
	const kinds = Object.keys(MISSES) as Miss[];
	return {
		calls: calls.sort((a, b) => b.wrong - a.wrong || b.right - a.right || a.id.localeCompare(b.id, 'sv')),
		misses: worst(kinds.map((kind) => counted(kind, group, ({ misses = {} }) => misses[kind] ?? 0))),
		steps: worst(stepsMissed(group)),
		assignments: assignmentsOf(group, known),
	};
}

function lastWas(result: 'right' | 'wrong', group: readonly Learner[], id: string): number {
	return group.filter(({ progress }) => progress.calls[id]?.last === result).length;
}

function stepsMissed(group: readonly Learner[]): Count<string>[] {
	const steps = new Set(group.flatMap(({ progress }) => Object.keys(missedSteps(progress))));
	return [...steps].map((step) => counted(step, group, (progress) => missedSteps(progress)[step] ?? 0));
}

/** How often each step was missed; in a file from before they were counted, where each call was left last. */
function missedSteps({ steps, calls }: Progress): Record<string, number> {
	if (steps) return steps;
	const left = Map.groupBy(
		Object.values(calls).flatMap((record) => record.left ?? []),
		(step) => step,
	);
	return Object.fromEntries([...left].map(([step, times]) => [step, times.length]));
}

function assignmentsOf(group: readonly Learner[], known: ReadonlySet<string>): AssignmentTally[] {
	const keys = [...new Set(group.flatMap(({ progress }) => Object.keys(progress.assignments ?? {})))];
	return keys.flatMap((key) => {
		const { calls: named = [], live = false } = assignmentOf(key) ?? {};
		const calls = named.filter((id) => known.has(id));
		const rows = group.map(({ name, progress }) => {
			const results = progress.assignments?.[key];
			const count = (result: string) => calls.filter((id) => results?.[id] === result).length;
			return { name, opened: results !== undefined, right: count('right'), wrong: count('wrong') };
		});
		return calls.length > 0 ? [{ key, calls, live, rows }] : [];
	});
}

function counted<Of>(of: Of, group: readonly Learner[], count: (progress: Progress) => number): Count<Of> {
	const counts = group.map(({ progress }) => count(progress));
	return { of, count: counts.reduce((sum, one) => sum + one, 0), learners: counts.filter(Boolean).length };
}

function worst<Of>(list: Count<Of>[]): Count<Of>[] {
	return list.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || b.learners - a.learners);
}
