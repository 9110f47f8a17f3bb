import { z } from './zod.ts';
import { pageAddress, sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

/** A number as people write it: 08-123 45 67, +46 8 123 45 67. */
const PHONE = /^\+?\(?(?:\d[\s()–-]*){3,15}$/;
const DAY = '(mån|tis|ons|tor|fre|lör|sön)';
const TIME = /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const phone = z.strictObject({
	number: z
		.string()
		.regex(PHONE, 'ska vara ett telefonnummer, som 08-123 45 67')
		.describe('Numret, som det läses upp: 08-123 45 67')
		.meta(says({ label: 'Telefonnummer' })),
	label: z
		.string()
		.min(1)
		.optional()
		.describe('Vart numret går, om kontakten har flera: "Växeln"')
		.meta(says({ label: 'Vart numret går' })),
});
const hours = z
	.strictObject({
		days: z
			.string()
			.regex(new RegExp(`^${DAY}([-–]${DAY})?$`), 'ska vara en dag eller dagarna från och till, som mån–fre')
			.describe('mån, eller mån–fre')
			.meta(says({ label: 'Dagar' })),
		from: z
			.string()
			.regex(TIME, 'ska vara ett klockslag, som 08:00')
			.meta(says({ label: 'Öppnar' })),
		to: z
			.string()
			.regex(TIME, 'ska vara ett klockslag, som 17:00')
			.meta(says({ label: 'Stänger' })),
	})
	.refine(({ from, to }) => from !== to, { error: 'ska vara en annan tid än när det öppnar; dygnet runt är 00:00–24:00', path: ['to'] });

/** Somebody to reach: the one place where each address and number is kept. */
export const contact = z.strictObject({
	name: z
		.string()
		.min(1)
		.describe('Namnet som det skrivs i löptext')
		.meta(says({ label: 'Namn', the: 'Namnet' })),
	role: z
		.string()
		.min(1)
		.describe('Vad kontakten är till för, i en mening')
		.meta(says({ label: 'Vad kontakten är till för', the: 'Beskrivningen', isLong: true })),
	emails: z
		.array(z.email())
		.default([])
		.describe('Adresser; tom lista om rutinen inte anger någon')
		.meta(says({ label: 'E-postadresser', the: 'Adressen', them: 'Adresserna' })),
	phones: z
		.array(phone)
		.optional()
		.meta(says({ label: 'Telefonnummer', item: 'nummer' })),
	hours: z
		.array(hours)
		.optional()
		.describe('När kontakten svarar; röda dagar står i texten om de är annorlunda')
		.meta(says({ label: 'Öppettider', item: 'tid' })),
	page: pageAddress
		.optional()
		.describe('Kontaktens sida, om rutinen anger en')
		.meta(says({ label: 'Webbsida' })),
	source: sourceIds,
});
export type Contact = z.infer<typeof contact>;

export const contacts = kind({
	folder: 'kontakter',
	pattern: '*.yml',
	schema: contact,
	lies: 'shared',
	one: 'Kontakt',
	many: 'Kontakter',
	the: 'Kontakten',
	title: 'name',
	page: { address: 'kontakter', each: 'on-it' },
	icon: 'contacts',
	isNamed: true,
});
