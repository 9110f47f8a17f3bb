import { createEvent, type EventAttributes } from 'ics';
import { addTo, isInHours } from '../model/duration.ts';

/** What to remember: a duration from `now` (ISO 8601, one unit), what for, and the address of the step. Nothing about the customer. */
export type FollowUp = { after: string; what: string; routine: string; address: string; now: Date };

/** A calendar file (text/calendar) that Outlook opens: a time where the duration is in hours, else the whole day. Rejects where it cannot be made. */
export function calendarFile({ after, what, routine, address, now }: FollowUp): Promise<string> {
	const at = addTo(now, after);
	const day: [number, number, number] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
	const inHours = isInHours(after);
	const event: EventAttributes = {
		start: inHours ? [...day, at.getHours(), at.getMinutes()] : day,
		duration: inHours ? { minutes: 15 } : { days: 1 },
		title: what,
		description: `Rutin: ${routine}`,
		url: address,
		productId: 'rutinlotsen',
		method: 'PUBLISH',
		busyStatus: 'FREE',
		alarms: [{ action: 'display', description: what, trigger: inHours ? { before: true, minutes: 5 } : { before: false, hours: 8 } }],
	};
	return new Promise((resolve, reject) => createEvent(event, (error, file) => (file ? resolve(file) : reject(error))));
}
