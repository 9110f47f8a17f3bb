import { z } from '../model/zod.ts';
import type { TreeConfig } from '../../machines/tree.ts';
import { areaId } from '../model/forms.ts';
import { contact } from '../model/contact.ts';
import { publishedRules } from '../model/format.ts';
import { publishedChannel } from '../model/channel.ts';
import { field } from '../model/field.ts';
import { template } from '../model/template.ts';
import { openQuestion } from '../model/openQuestion.ts';
import { system } from '../model/system.ts';
import { treeConfig } from './schema.ts';

const day = z.iso.date();
/** A picture of a step: as it is shown, with its size in pixels, and as it opens large. */
const publishedPicture = z.strictObject({ src: z.string(), width: z.int(), height: z.int(), large: z.string() });
export type PublishedPicture = z.infer<typeof publishedPicture>;

const page = z.string().describe('The address of the page on this site, base path first');

/** A template with its contacts' addresses filled in and `via`, the words and behaviour of its channel; {{fält}} are left for the agent. */
const publishedTemplate = template
	.pick({ title: true, channel: true, to: true, attach: true, required: true, optional: true, draft: true, reply: true })
	.extend({ via: publishedChannel, from: z.string(), sendFrom: z.string(), tag: z.string(), subject: z.string(), body: z.string() });
export type PublishedTemplate = z.infer<typeof publishedTemplate>;

/** A field with the rules of its format, where the format is an organisation's own. */
const publishedField = field.safeExtend({
	rules: publishedRules.optional(),
	customer: z.literal(true).optional().describe('Whether the field tells customers apart'),
	unit: z.string().optional().describe('What a question that a number answers counts in'),
	far: z
		.enum(['back', 'both'])
		.optional()
		.describe('That a question counts the date in years, so that it may lie far off: back, or on both sides of today'),
});
export type PublishedField = z.infer<typeof publishedField>;

/** What to do: its title, the systems it is done in, the text, and how many boxes there are to tick in it. */
const publishedAction = z.strictObject({
	title: z.string(),
	systems: z.array(z.string()),
	html: z.string(),
	boxes: z.int().min(0).describe('How many check boxes the html holds'),
});

/**
 * A tree with all that its steps name, as plain JSON: what the page draws, `/api/trees/<id>.json` serves and the player reads.
 * Texts are ready to show; `html` is trusted, rendered from content at build. A change that breaks a reader gives `format` a new number.
 */
export const publishedTree = z.strictObject({
	format: z.literal(4).describe('Raised when a reader of the format before would misread it; new keys alone do not raise it'),
	id: areaId,
	title: z.string(),
	description: z.string(),
	page,
	area: z.string().describe('The title of the area that the tree belongs to'),
	owner: contact.pick({ name: true, emails: true }),
	reviewed: day.optional().describe('The day the routine was last reviewed; absent until it has been'),
	version: z
		.string()
		.regex(/^[0-9a-f]{8}$/)
		.describe('Changes whenever anything that the tree says or shows does'),
	caseSystem: z.string().describe("The name of the system that the area's cases lie in"),
	config: treeConfig as unknown as z.ZodType<TreeConfig>,
	actions: z.record(z.string(), publishedAction),
	templates: z.record(z.string(), publishedTemplate),
	fields: z.record(z.string(), publishedField),
	systems: z.record(z.string(), system.pick({ name: true, url: true, warning: true, reminder: true })),
	questions: z.record(z.string(), openQuestion.pick({ question: true, said: true, meanwhile: true, answer: true })),
	pictures: z.record(z.string(), publishedPicture).optional().describe('The pictures of the steps, by the name of the file'),
	redDays: z.array(day).optional().describe('The red days of the coming years, where the tree counts working days'),
	changed: z
		.record(z.string(), z.string())
		.optional()
		.describe('Steps that have not been held against the source since it changed, each with the day in words'),
	next: z.record(z.string(), z.strictObject({ title: z.string(), page })).describe('Trees that an outcome leads on to'),
});
export type PublishedTree = z.infer<typeof publishedTree>;

/** The list of trees: `/api/trees.json`. */
export const publishedList = z.strictObject({
	format: z.literal(1),
	trees: z.array(publishedTree.pick({ id: true, title: true, description: true, page: true, area: true, reviewed: true, version: true })),
});
