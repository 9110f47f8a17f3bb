import { assignmentOf } from '../progress/assignment.ts';
import { load } from '../progress/store.ts';

/**
 * The address of the assignment that a call belongs to: of those that were opened on this device and are not done, the latest; none where
 * it belongs to none. `page` is the address of the page for assignments.
 */
export function assignedTo(id: string, page = ''): string | undefined {
	const key = Object.entries(load().progress.assignments ?? {}).findLast(([one, results]) => {
		const { calls = [] } = assignmentOf(one) ?? {};
		return calls.includes(id) && calls.some((call) => !results[call]);
	})?.[0];
	return key && `${page}#${key}`;
}
