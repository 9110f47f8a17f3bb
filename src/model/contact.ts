import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

/** Somebody to write to: the one place where each address is kept. */
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
