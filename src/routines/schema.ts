import { z } from 'astro/zod';
import { id, sourceIds } from '../check/forms.ts';

const reviewed = z.coerce.date().describe('Dagen då texten senast jämfördes med hur det är, ÅÅÅÅ-MM-DD');

/** What a routine page says of itself, beside title and description. */
const routine = {
	kind: z.literal('rutin'),
	owner: id.describe('Rutinens ägare: filnamn i content/kontakter'),
	reviewed,
	reviewEvery: z.string().regex(/^P\d+[DWMY]$/, 'ska skrivas som P6M (sex månader) eller P1Y (ett år)'),
	section: z.string().describe('Var i källan: "3. Inloggningsproblem"'),
	source: sourceIds,
};

/** The front page of an area: the folder content/rutiner/<area>/index.mdx. */
const area = {
	kind: z.literal('omrade'),
	organisation: z.string().describe('Vems rutiner det är'),
	caseSystem: id.describe('Systemet som ärendena ligger i: filnamn i content/system'),
	owner: id,
	reviewed,
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
