import { z } from './zod.ts';
import { searchWords, sourceIds } from './forms.ts';
import { dayKey, idOf, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

/** When a page was last held against how things are, and how often that is done. A page that nobody has reviewed yet has no day. */
const review = {
	reviewed: dayKey
		.optional()
		.describe('Dagen då texten senast jämfördes med hur det är, ÅÅÅÅ-MM-DD; saknas tills det har gjorts')
		.meta(says({ label: 'Granskad', the: 'Dagen för granskningen' })),
	reviewEvery: z
		.string()
		.regex(/^P[1-9]\d?[DWMY]$/, 'ska skrivas som P6M (sex månader) eller P1Y (ett år)')
		.describe('Hur ofta texten granskas')
		.meta(
			says({
				label: 'Granskas var',
				the: 'Tiden mellan granskningarna',
				choices: { P3M: 'tredje månad', P6M: 'sjätte månad', P1Y: 'tolfte månad' },
				preset: 'P6M',
			}),
		),
};

const sort = says({ label: 'Sort' });
const owner = idOf('contacts');
const ownerSays = says({ label: 'Ägare', the: 'Ägaren' });

/** What a routine page says of itself, beside title and description. */
const routine = {
	kind: z.literal('rutin').meta(sort),
	owner: owner.describe('Rutinens ägare: filnamn i content/kontakter').meta(ownerSays),
	...review,
	synonyms: searchWords('Vad kunder och kollegor säger när det gäller rutinen; sökningen leder hit'),
	section: z
		.string()
		.describe('Var i källan: "3. Inloggningsproblem"')
		.meta(says({ label: 'Avsnitt i källan' })),
	source: sourceIds,
};

/** The front page of an area: the folder content/rutiner/<area>/index.mdx. */
const area = {
	kind: z.literal('omrade').meta(sort),
	organisation: z
		.string()
		.optional()
		.describe('Vems rutiner det är; behövs först när sidan granskas')
		.meta(says({ label: 'Organisation', the: 'Organisationen' })),
	caseSystem: idOf('systems')
		.optional()
		.describe('Systemet som ärendena ligger i: filnamn i content/system; behövs först när sidan granskas')
		.meta(says({ label: 'Ärendesystem', the: 'Ärendesystemet' })),
	owner: owner.meta(ownerSays),
	...review,
	source: sourceIds,
};

/** A page that code builds, such as the start page or a list: it has no owner of its own. */
const page = { kind: z.literal('sida') };

/** What our pages add to Starlight's own frontmatter. */
export const pageKind = z.discriminatedUnion('kind', [z.object(routine), z.object(area), z.object(page)]);

const starlight = {
	title: titleKey,
	description: z
		.string()
		.min(1)
		.describe('Sidan i en mening; visas under rubriken och i sökningen')
		.meta(says({ label: 'Sidan i en mening', the: 'Sidan i en mening', isLong: true })),
	sidebar: z
		.strictObject({
			order: z.number().meta(says({ label: 'Ordning' })),
			label: z
				.string()
				.optional()
				.meta(says({ label: 'Namn i menyn, om det är ett annat än rubriken' })),
		})
		.describe('Platsen i menyn')
		.meta(says({ label: 'Plats i menyn' })),
};

/** The whole frontmatter that a file in content/rutiner may have. */
export const routinePage = z.discriminatedUnion('kind', [
	z.strictObject({ ...starlight, ...routine }),
	z.strictObject({ ...starlight, ...area }),
]);
export type RoutineFile = z.infer<typeof routinePage>;

export const docs = kind({
	folder: 'rutiner',
	pattern: '**/*.mdx',
	schema: routinePage,
	lies: 'in-areas',
	one: 'Rutinsida',
	many: 'Rutiner',
	the: 'Rutinsidan',
	title: 'title',
	icon: 'article',
	body: { label: 'Text', the: 'Texten', form: 'rich' },
});
