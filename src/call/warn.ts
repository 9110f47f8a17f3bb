import personnummer from 'personnummer';
import { clean, cleanAddress, likePersonnummer } from '../model/clean.ts';
import { timeOfDay } from '../model/duration.ts';
import { numberIn } from '../model/number.ts';
import { fits } from '../model/pattern.ts';
import type { PublishedField } from '../tree/published.ts';

/**
 * What looks wrong in a value, in a sentence for the agent, or nothing. A warning, never a stop: the routines set no formats. Where others
 * than the receiver can read the text (`isPublic`) nothing in it may lead to a person. A date is held against today, unless that may be
 * any day.
 */
export function warn(
	field: Pick<PublishedField, 'format' | 'rules' | 'unit' | 'far'>,
	value: string,
	{ isPublic = false, today = new Date() }: { isPublic?: boolean; today?: Date | 'any' } = {},
): string | undefined {
	const { format, rules = [] } = field;
	const text = (format === 'e-post' ? cleanAddress(value) : clean(value)).trim();
	if (!text) return undefined;
	const broken = rules.find(({ pattern }) => !fits(pattern, text));
	const known = broken?.warning ?? CHECKS[format]?.(text, field, today) ?? (format === 'personnummer' ? undefined : personal(text));
	return known ?? (isPublic ? leading(text) : undefined);
}

type Judge = (text: string, field: Pick<PublishedField, 'format' | 'unit' | 'far'>, today: Date | 'any') => string | undefined;

const CHECKS: Readonly<Record<string, Judge>> = {
	personnummer: (text) => {
		const [like] = likePersonnummer(text);
		if (personnummer.valid(like?.number ?? text)) return undefined;
		return /^\D*(?:\d\D*){10}(?:\d\d)?\D*$/.test(text)
			? 'Siffrorna stämmer inte som personnummer eller samordningsnummer. Läs upp numret för kunden.'
			: 'Ett personnummer eller samordningsnummer har tio eller tolv siffror.';
	},
	'e-post': (text) => (MAIL.test(text) ? undefined : 'Adressen ser inte hel ut. Kontrollera @ och det som står efter punkten.'),
	telefon: (text) =>
		PHONE.test(text)
			? undefined
			: 'Numret ser inte helt ut. Ett telefonnummer har 6 till 15 siffror, eller är ett kort som 112 eller 1177.',
	tal: (text, field) => (numberIn(text, field) !== undefined ? undefined : 'Skriv bara ett tal, som 12 eller 1 250,5.'),
	belopp: (text, field) => (numberIn(text, field) !== undefined ? undefined : 'Skriv beloppet med siffror, som 1 250,50.'),
	klockslag: (text) => (TIME.test(text) ? undefined : 'Skriv klockslaget som TT:MM.'),
	datum: (text, { far }, today) => {
		const time = timeOfDay(text);
		if (Number.isNaN(time)) return DATE.test(text) ? 'Den dagen finns inte. Kontrollera datumet.' : 'Skriv datumet som ÅÅÅÅ-MM-DD.';
		if (today === 'any') return undefined;
		const [year, now] = [Number(text.slice(0, 4)), today.getFullYear()];
		if (far === 'back' && time > today.getTime()) return 'Datumet ligger i framtiden. Kontrollera det.';
		return (far ? OF_OURS.test(text) : Math.abs(year - now) <= 2) ? undefined : `Året är ${year}. Kontrollera det.`;
	},
};

const DATE = /^\d{4}-\d\d-\d\d$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A year that somebody alive may mean: of this century or the last. */
const OF_OURS = /^(19|20)/;

const MAIL = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;
const PHONE = /^(?:\+?\(?(?:\d[\s()/–-]*){6,15}|1\d{2,4})$/;

/** A personnummer has no place in a mail or a ticket, whatever field it was typed in. */
function personal(text: string): string | undefined {
	const found = likePersonnummer(text).some(({ number }) => personnummer.valid(number));
	return found ? 'Det ser ut som ett personnummer. Skriv det inte här: texten skickas vidare.' : undefined;
}

/** A telephone number somewhere in a text: it begins with 0 or +, as no date or amount does. */
const PHONE_IN = /(?<![\d-])(?:\+\d|0\d)(?:[\s()/–-]{0,2}\d){5,13}(?!\d)/;
const MAIL_IN = /[^\s@,;<>]+@[^\s@,;<>.]+\.[^\s@,;<>]+/;

/** What leads to a person has no place where everybody reads it. */
function leading(text: string): string | undefined {
	const what = PHONE_IN.test(text) ? 'ett telefonnummer' : MAIL_IN.test(text) ? 'en mejladress' : undefined;
	return what && `Texten kan läsas av andra än mottagaren, och här står ${what}. Ta bort det om det går till en person.`;
}
