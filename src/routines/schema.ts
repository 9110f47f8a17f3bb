import { z } from 'astro/zod';
import { id, sourceIds } from '../check/forms.ts';

/** What a routine page says of itself, beside title and description. */
export const routine = {
	kind: z.literal('rutin'),
	owner: id.describe('Rutinens ägare: filnamn i content/kontakter'),
	reviewed: z.coerce.date().describe('Dagen då texten senast jämfördes med hur det är, ÅÅÅÅ-MM-DD'),
	reviewEvery: z.string().regex(/^P\d+[DWMY]$/, 'ska skrivas som P6M (sex månader) eller P1Y (ett år)').describe('Hur ofta'),
	section: z.string().describe('Var i källan: "3. Inloggningsproblem"'),
	source: sourceIds,
};

/** The front page of an area: the folder content/rutiner/<area>/index.mdx. */
export const area = {
	kind: z.literal('omrade'),
	organisation: z.string().describe('Vems rutiner det är'),
	caseSystem: id.describe('Systemet som ärendena ligger i: filnamn i content/system'),
	owner: id,
	reviewed: z.coerce.date(),
	source: sourceIds,
};

/** A page that code builds, such as the start page or a list: it has no owner of its own. */
export const page = { kind: z.literal('sida') };
