import personnummer from 'personnummer';
import type { Field } from '../model/field.ts';

/** What looks wrong in a value, in a sentence for the agent, or nothing. A warning, never a stop: the routines set no formats. */
export function warn({ format }: Pick<Field, 'format'>, value: string): string | undefined {
	const text = value.trim();
	if (!text) return undefined;
	return CHECKS[format]?.(text) ?? (format === 'personnummer' ? undefined : personal(text));
}

const CHECKS: Partial<Record<Field['format'], (text: string) => string | undefined>> = {
	personnummer: (text) => {
		if (personnummer.valid(text)) return undefined;
		return /^\D*(?:\d\D*){10}(?:\d\d)?\D*$/.test(text)
			? 'Siffrorna stämmer inte som personnummer eller samordningsnummer. Läs upp numret för kunden.'
			: 'Ett personnummer eller samordningsnummer har tio eller tolv siffror.';
	},
	kundnummer: (text) => {
		if (/@/.test(text)) return 'Det ser ut som en e-postadress, inte ett kundnummer.';
		return /[^\d\s-]/.test(text) ? 'Kundnumret innehåller annat än siffror. Kontrollera det.' : undefined;
	},
	'e-post': (text) => (MAIL.test(text) ? undefined : 'Adressen ser inte hel ut. Kontrollera @ och det som står efter punkten.'),
	incidentnummer: (text) => (/^[\p{L}\d-]*\d[\p{L}\d-]*$/u.test(text) ? undefined : 'Ett incidentnummer har siffror och inga mellanslag.'),
	datum: (text) => {
		const year = Number(/^(\d{4})-\d\d-\d\d$/.exec(text)?.[1]);
		if (!year) return 'Skriv datumet som ÅÅÅÅ-MM-DD.';
		return Math.abs(year - new Date().getFullYear()) > 2 ? `Året är ${year}. Kontrollera det.` : undefined;
	},
};

const MAIL = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;
const NUMBERS = /(?<!\d)(?:18|19|20)?\d{6}[-+ ]?\d{4}(?!\d)/g;

/** A personnummer has no place in a mail or a ticket, whatever field it was typed in. */
function personal(text: string): string | undefined {
	const found = [...text.matchAll(NUMBERS)].some(([number]) => personnummer.valid(number));
	return found ? 'Det ser ut som ett personnummer. Skriv det inte här: texten skickas vidare.' : undefined;
}
