import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

/** Somebody to write to: the one place where each address is kept. */
export const contact = z.strictObject({
	name: z.string().min(1).describe('Namnet som det skrivs i löptext'),
	role: z.string().min(1).describe('Vad kontakten är till för, i en mening'),
	emails: z.array(z.email()).default([]).describe('Adresser; tom lista om rutinen inte anger någon'),
	source: sourceIds,
});
export type Contact = z.infer<typeof contact>;
