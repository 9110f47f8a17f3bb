import type { Contact } from '../model/contact.ts';

/** A way to reach a contact, as a link: its words, where it leads, and what it is. */
export type Reach = { text: string; href: string; label?: string };

/** The addresses, numbers and page of a contact, in the order they are shown. */
export function reachesOf({ emails, phones = [], page }: Contact): Reach[] {
	return [
		...emails.map((email) => ({ text: email, href: `mailto:${email}` })),
		...phones.map(({ number, label }) => ({ text: number, href: `tel:${dialled(number)}`, ...(label && { label }) })),
		...(page ? [{ text: new URL(page).host.replace(/^www\./, ''), href: page }] : []),
	];
}

/** A number as it is dialled: the 0 in brackets is not, after the number of a country. */
function dialled(number: string): string {
	const bare = number.startsWith('+') ? number.replace(/\(0\)/, '') : number;
	return bare.replaceAll(/[^\d+]/g, '');
}

/** When a contact answers: "mån–fre 8–17, lör 10–14.30"; an end before the beginning is on the day after, "fre 22–6". */
export function hoursInWords({ hours = [] }: Pick<Contact, 'hours'>): string {
	return hours
		.map(
			({ days, from, to }) =>
				`${days.replace('-', '–')} ${from === '00:00' && to === '24:00' ? 'dygnet runt' : `${clock(from)}–${clock(to)}`}`,
		)
		.join(', ');
}

function clock(time: string): string {
	const [hour = '', minute = ''] = time.split(':');
	return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}
