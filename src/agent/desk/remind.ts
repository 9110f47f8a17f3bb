import { late } from '../../delivery/late.ts';
import type { FollowUp } from '../../call/followUp.ts';

/** Hands the reader a calendar file for a follow-up. What writes it is fetched when it is wanted; `fail` says that it could not be. */
export function remind(followUp: FollowUp, fail: () => void): Promise<void> {
	return late(
		() => import('../../call/followUp.ts'),
		({ calendarFile }) => save(calendarFile(followUp)),
		fail,
	);
}

function save(calendar: string) {
	const file = new Blob([calendar], { type: 'text/calendar' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = 'uppfoljning.ics';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
