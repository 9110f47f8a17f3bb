import { z } from 'astro/zod';
import { id, sourceIds } from './forms.ts';

/** When a page was last held against how things are, and how often that is done. A page that nobody has reviewed yet has no day. */
const review = {
	reviewed: z
		.preprocess(
			(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
			z.iso.date('ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD').transform((text) => new Date(text)),
		)
		.optional()
		.describe('Dagen då texten senast jämfördes med hur det är, ÅÅÅÅ-MM-DD; saknas tills det har gjorts'),
	reviewEvery: z
		.string()
		.regex(/^P[1-9]\d?[DWMY]$/, 'ska skrivas som P6M (sex månader) eller P1Y (ett år)')
		.describe('Hur ofta texten granskas'),
};

/** What a routine page says of itself, beside title and description. */
const routine = {
	kind: z.literal('rutin'),
	owner: id.describe('Rutinens ägare: filnamn i content/kontakter'),
	...review,
	synonyms: z.array(z.string().min(1)).default([]).describe('Vad kunder och kollegor säger när det gäller rutinen; sökningen leder hit'),
	section: z.string().describe('Var i källan: "3. Inloggningsproblem"'),
	source: sourceIds,
};

/** The front page of an area: the folder content/rutiner/<area>/index.mdx. */
const area = {
	kind: z.literal('omrade'),
	organisation: z.string().describe('Vems rutiner det är'),
	caseSystem: id.describe('Systemet som ärendena ligger i: filnamn i content/system'),
	owner: id,
	...review,
	source: sourceIds,
};

/** A page that code builds, such as the start page or a list: it has no owner of its own. */
const page = { kind: z.literal('sida') };

/** What our pages add to Starlight's own frontmatter. */
export const pageKind = z.discriminatedUnion('kind', [z.object(routine), z.object(area), z.object(page)]);

const starlight = {
	title: z.string().min(1),
	description: z.string().min(1).describe('Sidan i en mening; visas under rubriken och i sökningen'),
	sidebar: z.strictObject({ order: z.number(), label: z.string().optional() }).describe('Platsen i menyn'),
};

/** The whole frontmatter that a file in content/rutiner may have. */
export const routinePage = z.discriminatedUnion('kind', [
	z.strictObject({ ...starlight, ...routine }),
	z.strictObject({ ...starlight, ...area }),
]);
export type RoutineFile = z.infer<typeof routinePage>;
