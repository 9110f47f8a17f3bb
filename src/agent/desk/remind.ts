import type { FollowUp } from '../../call/followUp.ts';

/** Hands the reader a calendar file for a follow-up. What writes it is fetched when it is wanted; rejects where that fails. */
export async function remind(followUp: FollowUp): Promise<void> {
	const { calendarFile } = await import('../../call/followUp.ts');
	const file = new Blob([calendarFile(followUp)], { type: 'text/calendar' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = 'uppfoljning.ics';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
