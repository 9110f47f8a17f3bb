import { z } from 'astro/zod';
import { areaId, id, SOURCE_ID } from '../model/forms.ts';
import { areaIdOf, idOf, says } from '../model/keys.ts';
import type { TreeConfig } from '../../machines/tree.ts';
import { DURATION } from '../model/duration.ts';

const text = z.string().min(1);
const grounds = {
	open: z
		.array(z.string().meta(says({ refersTo: 'questions' })))
		.optional()
		.meta(says({ the: 'Den öppna frågan', them: 'De öppna frågorna' })),
	source: z
		.array(z.string().regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4'))
		.meta(says({ the: 'Källans punkt', them: 'Källans punkter', isUnordered: true })),
};
const asking = {
	text: text.meta(says({ the: 'Frågan' })),
	help: text.optional().meta(says({ the: 'Hjälptexten' })),
	hints: z
		.array(text)
		.optional()
		.meta(says({ the: 'Råden under frågan' })),
	systems: z
		.array(idOf('systems'))
		.optional()
		.meta(says({ the: 'Systemet', them: 'Systemen' })),
	fields: z
		.array(idOf('fields'))
		.optional()
		.meta(says({ the: 'Uppgiften', them: 'Uppgifterna' })),
};
const question = z.strictObject({ kind: z.literal('question'), ...asking, ...grounds });
const dateQuestion = z.strictObject({
	kind: z.literal('date'),
	...asking,
	days: z
		.number()
		.int()
		.positive()
		.meta(says({ the: 'Gränsen', unit: 'dagar' })),
	field: idOf('fields').meta(says({ the: 'Datumet som frågas efter' })),
	over: id.meta(says({ the: 'Svaret över gränsen' })),
	within: id.meta(says({ the: 'Svaret inom gränsen' })),
	...grounds,
});
const followUp = z.strictObject({
	after: z.string().regex(DURATION, 'ska skrivas som P7D (sju dagar) eller PT1H (en timme)'),
	what: text,
	field: idOf('fields').optional(),
});
const outcome = z.strictObject({
	kind: z.literal('outcome'),
	title: text.meta(says({ the: 'Rubriken' })),
	text: text.optional().meta(says({ the: 'Texten' })),
	actions: z
		.array(areaIdOf('actions'))
		.optional()
		.meta(says({ the: 'Åtgärden', them: 'Åtgärderna' })),
	with: z
		.record(id, text)
		.optional()
		.meta(says({ the: 'Ordet i åtgärderna', them: 'Orden i åtgärderna' })),
	templates: z
		.array(areaIdOf('templates'))
		.optional()
		.meta(says({ the: 'Mallen', them: 'Mallarna' })),
	case: z
		.array(text)
		.optional()
		.meta(says({ the: 'Vad som görs med ärendet' })),
	followUp: followUp.optional().meta(says({ the: 'Uppföljningen' })),
	next: z
		.union([areaIdOf('trees'), z.strictObject({ tree: areaIdOf('trees'), at: id })])
		.optional()
		.meta(says({ the: 'Trädet som man fortsätter i' })),
	...grounds,
});
/** The fields that an answer tells: their ids are looked for in `src/check/leads.ts`, since they are keys here. */
const sets = z.record(id, text).optional();
const answer = z.strictObject({ target: z.string(), meta: z.strictObject({ label: text, means: text.optional(), sets }) });

/** What each kind of step says, key by key. */
export const stepMetas = { question, date: dateQuestion, outcome };

/** One step of a tree. */
export const stepState = z.union([
	z.strictObject({ meta: z.discriminatedUnion('kind', [question, dateQuestion]), on: z.record(id, answer) }),
	z.strictObject({ type: z.literal('final'), meta: outcome }),
]);

/** The literal of a tree, key by key: nothing but what a tree may hold, so that it survives JSON. */
export const treeConfig = z.strictObject({
	id: areaId,
	initial: id,
	states: z.record(id, stepState),
}) satisfies z.ZodType<TreeConfig>;

/** Every kind of step there is, by the name that `meta.kind` gives it. */
export const STEP_KINDS: readonly string[] = ['question', 'date', 'outcome'] satisfies TreeConfig['states'][string]['meta']['kind'][];
