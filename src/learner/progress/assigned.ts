import { assignmentOf, type Assignment } from './assignment.ts';
import type { Progress, Result } from './progress.ts';

/** The progress with an assignment opened: from now on the first result of each of its calls is kept for it. */
export function withAssignment(progress: Progress, key: string): Progress {
	const { assignments = {} } = progress;
	return key in assignments ? progress : { ...progress, assignments: { ...assignments, [key]: {} } };
}

/** The progress with a call's result in every opened assignment that it counts for and that has none of it yet. */
export function withAssigned(progress: Progress, id: string, right: boolean, counts: (assignment: Assignment) => boolean): Progress {
	const { assignments } = progress;
	if (!assignments) return progress;
	const result: Result = right ? 'right' : 'wrong';
	const waits = (key: string, results: Record<string, Result>) => {
		const assignment = assignmentOf(key);
		return assignment?.calls.includes(id) && !results[id] && counts(assignment);
	};
	const held = Object.entries(assignments).map(([key, results]) => [key, waits(key, results) ? { ...results, [id]: result } : results]);
	return { ...progress, assignments: Object.fromEntries(held) };
}
