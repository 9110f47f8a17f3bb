import { z } from '../model/zod.ts';
import { areaId, id, SOURCE_ID } from '../model/forms.ts';
import { areaIdOf, idOf, says } from '../model/keys.ts';
import type { TreeConfig } from '../../machines/tree.ts';
import { DATE_LIMIT, DURATION } from '../model/duration.ts';
import { aids, answer, ids, text } from './answerSchema.ts';

const grounds = {
	was: ids,
	open: z
		.array(text.meta(says({ refersTo: 'questions' })))
		.optional()
		.meta(says({ the: 'Den öppna frågan', them: 'De öppna frågorna' })),
	source: z
		.array(z.string().regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4'))
		.meta(says({ the: 'Källans punkt', them: 'Källans punkter', isUnordered: true })),
};
const telling = {
	text: text.meta(says({ the: 'Frågan' })),
	help: text.optional().meta(says({ the: 'Hjälptexten' })),
	hints: z
		.array(text)
		.optional()
		.meta(says({ the: 'Råden under frågan' })),
	aids,
	systems: z
		.array(idOf('systems'))
		.optional()
		.meta(says({ the: 'Systemet', them: 'Systemen' })),
	fields: z
		.array(idOf('fields'))
		.optional()
		.meta(says({ the: 'Uppgiften', them: 'Uppgifterna' })),
	demands: z
		.array(idOf('fields'))
		.optional()
		.meta(says({ the: 'Uppgiften som krävs', them: 'Uppgifterna som krävs' })),
};
const asking = {
	...telling,
	known: z
		.record(id, id)
		.optional()
		.meta(says({ the: 'Svaret som redan är känt', them: 'Svaren som redan är kända' })),
};
const question = z.strictObject({ kind: z.literal('question'), ...asking, ...grounds });
const list = z.strictObject({ kind: z.literal('list'), ...asking, ...grounds });

/** The first band that holds gives the answer, and only the last has no limit: `src/tree/kinds.ts` looks at that. */
const bandsOf = <T extends z.ZodRawShape>(limits: T) =>
	z
		.array(z.strictObject({ ...limits, answer: id.meta(says({ label: 'Svaret' })) }))
		.min(2, 'ska ha minst två delar')
		.meta(says({ label: 'Gränserna' }));
const dateLimit = z.union([
	z.string().regex(DATE_LIMIT, 'ska skrivas som P7D (sju dagar), P3B (tre arbetsdagar), P1M (en månad), P1M14D eller en dag, 2026-07-01'),
	z.strictObject({ day: z.int().min(1).max(31), months: z.int().min(-24).max(24) }),
]);
const dateQuestion = z.strictObject({
	kind: z.literal('date'),
	...asking,
	field: idOf('fields').meta(says({ the: 'Datumet som frågas efter' })),
	from: idOf('fields')
		.optional()
		.meta(says({ the: 'Datumet som det räknas från' })),
	counts: z.enum(['since', 'until']).optional(),
	bands: bandsOf({ to: dateLimit.optional(), below: dateLimit.optional() }),
	beyond: id.optional().meta(says({ the: 'Svaret på andra sidan dagen' })),
	...grounds,
});
const number = z.number().min(-1e9).max(1e9);
const numberQuestion = z.strictObject({
	kind: z.literal('number'),
	...asking,
	field: idOf('fields').meta(says({ the: 'Talet som frågas efter' })),
	unit: text.optional().meta(says({ the: 'Enheten' })),
	bands: bandsOf({ to: number.optional(), below: number.optional() }),
	...grounds,
});
const option = z.strictObject({ label: text, means: text.optional() });
const choices = z.strictObject({
	kind: z.literal('choices'),
	...asking,
	options: z.record(id, option).meta(says({ label: 'Valen' })),
	rules: z
		.array(z.strictObject({ all: ids, any: ids, none: ids, answer: id.meta(says({ label: 'Svaret' })) }))
		.min(2)
		.meta(says({ label: 'Reglerna' })),
	...grounds,
});
const actions = z
	.array(areaIdOf('actions'))
	.optional()
	.meta(says({ the: 'Åtgärden', them: 'Åtgärderna' }));
const doing = z.strictObject({ kind: z.literal('step'), ...telling, text: text.meta(says({ the: 'Det som görs' })), actions, ...grounds });
const via = z.strictObject({
	kind: z.literal('via'),
	...telling,
	tree: areaIdOf('trees').meta(says({ the: 'Trädet som man går igenom' })),
	at: id.optional().meta(says({ label: 'Steget som man kommer in i' })),
	...grounds,
});
const followUp = z.strictObject({
	after: z
		.string()
		.regex(DURATION, 'ska skrivas som P7D (sju dagar), P3B (tre arbetsdagar), PT1H (en timme) eller PT30M (30 minuter), i hela tal')
		.meta(says({ label: 'Hur länge efteråt' })),
	what: text.meta(says({ label: 'Vad som följs upp' })),
	field: idOf('fields').optional(),
});
const doingLast = {
	text: text.optional().meta(says({ the: 'Texten' })),
	actions,
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
		.union([
			areaIdOf('trees'),
			z.strictObject({ tree: areaIdOf('trees').meta(says({ label: 'Träd' })), at: id.meta(says({ label: 'Steget som man kommer in i' })) }),
		])
		.optional()
		.meta(says({ the: 'Trädet som man fortsätter i' })),
};
const when = z.record(id, z.union([id, z.array(id).min(1)])).meta(says({ label: 'När delen gäller' }));
const part = z.strictObject({ when, ...doingLast, open: grounds.open });
const outcome = z.strictObject({
	kind: z.literal('outcome'),
	title: text.meta(says({ the: 'Rubriken' })),
	aids,
	...doingLast,
	with: z
		.record(id, text)
		.optional()
		.meta(says({ the: 'Ordet i åtgärderna', them: 'Orden i åtgärderna' })),
	parts: z
		.array(part)
		.min(1)
		.optional()
		.meta(says({ label: 'Delarna' })),
	...grounds,
});
/** What each kind of step says, key by key. */
export const stepMetas = { question, list, date: dateQuestion, number: numberQuestion, choices, step: doing, via, outcome };
const { outcome: last, ...leading } = stepMetas;

/** One step of a tree. */
export const stepState = z.union([
	z.strictObject({
		meta: z.discriminatedUnion('kind', [
			leading.question,
			leading.list,
			leading.date,
			leading.number,
			leading.choices,
			leading.step,
			leading.via,
		]),
		on: z.record(id, answer).meta(says({ label: 'Svaret' })),
	}),
	z.strictObject({ type: z.literal('final'), meta: last }),
]);

/** The literal of a tree, key by key: nothing but what a tree may hold, so that it survives JSON. */
export const treeConfig = z.strictObject({
	id: areaId,
	initial: id.meta(says({ label: 'Första steget' })),
	states: z.record(id, stepState).meta(says({ label: 'Stegen' })),
}) satisfies z.ZodType<TreeConfig>;

/** Every kind of step there is, by the name that `meta.kind` gives it. */
export const STEP_KINDS: readonly string[] = Object.keys(stepMetas);
