import { z } from 'astro/zod';
import { areaId, id, ids, SOURCE_ID } from '../model/forms.ts';
import type { TreeConfig } from '../../machines/tree.ts';
import { DURATION } from './duration.ts';

const text = z.string().min(1);
const grounds = {
	source: z.array(z.string().regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4')),
	open: z.array(z.string()).optional(),
};
const asking = {
	text,
	help: text.optional(),
	hints: z.array(text).optional(),
	systems: ids.optional(),
	fields: ids.optional(),
	...grounds,
};
const question = z.strictObject({ kind: z.literal('question'), ...asking });
const dateQuestion = z.strictObject({
	kind: z.literal('date'),
	...asking,
	field: id,
	days: z.number().int().positive(),
	over: id,
	within: id,
});
const outcome = z.strictObject({
	kind: z.literal('outcome'),
	title: text,
	text: text.optional(),
	actions: z.array(areaId).optional(),
	templates: z.array(areaId).optional(),
	case: z.array(text).optional(),
	followUp: z
		.strictObject({ after: z.string().regex(DURATION, 'ska skrivas som P7D (sju dagar) eller PT1H (en timme)'), what: text })
		.optional(),
	next: areaId.optional(),
	...grounds,
});
const answer = z.strictObject({ target: z.string(), meta: z.strictObject({ label: text, means: text.optional() }) });

/** The literal of a tree, key by key: nothing but what a tree may hold, so that it survives JSON. */
export const treeConfig = z.strictObject({
	id: areaId,
	initial: id,
	states: z.record(
		id,
		z.union([
			z.strictObject({ meta: z.discriminatedUnion('kind', [question, dateQuestion]), on: z.record(id, answer) }),
			z.strictObject({ type: z.literal('final'), meta: outcome }),
		]),
	),
}) satisfies z.ZodType<TreeConfig>;
