import { addTo, isInHours, type RedDays } from '../model/duration.ts';

/**
 * What to remember: a duration from `now` (ISO 8601, one unit), what for, the number to look for as "Incidentnummer INC0012345", and the
 * address of the step. Nothing about the customer.
 */
export type FollowUp = { after: string; what: string; number?: string; routine: string; address: string; now: Date; redDays?: RedDays };

const QUARTER = 900_000;
/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A calendar file (text/calendar, RFC 5545) that Outlook opens: a time where the duration is in hours, else the whole day. */
export function calendarFile({ after, what, number, routine, address, now, redDays }: FollowUp): string {
	const at = addTo(now, after, redDays);
	const inHours = isInHours(after);
	const next = addTo(at, 'P1D');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Rutinlotsen//SV',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${crypto.randomUUID()}`,
		`DTSTAMP:${moment(now)}`,
		...(inHours
			? [`DTSTART:${moment(at)}`, `DTEND:${moment(new Date(at.getTime() + QUARTER))}`]
			: [`DTSTART;VALUE=DATE:${day(at)}`, `DTEND;VALUE=DATE:${day(next)}`]),
		`SUMMARY:${escaped(number ? `${number}: ${what}` : what)}`,
		`DESCRIPTION:${escaped([...(number ? [number] : []), `Rutin: ${routine}`].join('\n'))}`,
		`URL:${address}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(what)}`,
		`TRIGGER:${inHours ? '-PT5M' : 'PT8H'}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]
		.map(folded)
		.join('\r\n');
}

/** A moment in universal time: `20261122T101500Z`. */
function moment(date: Date): string {
	return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A day as the reader's own calendar has it: `20261122`. */
function day(date: Date): string {
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('');
}

function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** A line in pieces of no more than 75 octets, never within a character. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const pieces = [''];
	let room = LONGEST;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (size > room) {
			pieces.push('');
			room = LONGEST - 1;
		}
		pieces[pieces.length - 1] += character;
		room -= size;
	}
	return pieces.join('\r\n ');
}
