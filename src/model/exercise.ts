import { z } from 'astro/zod';
import { areaId, id, sourceIds } from './forms.ts';

const text = z.string().trim().min(1);

/** What can be found out in a call: by asking who calls, or by looking somewhere. */
const finding = z.union([
	z.strictObject({ ask: text.describe('Frågan som ställs'), finds: text.describe('Vad man får veta') }),
	z.strictObject({ look: text.describe('Var man tittar: "CAB", "Identity Server › Roller"'), finds: text }),
]);

/** One answer on the right way and what told it, or the tree that the outcome before it leads on to. */
const part = z.union([
	z.strictObject({ answer: id.describe('Svarets namn i trädet'), why: text.describe('Vad som visade det') }),
	z.strictObject({ tree: areaId.describe('Trädet som utfallet leder vidare till') }),
]);

/** A practice call: content/ovningar/<area>/<call>.yml. The check walks its path in the trees as they are. */
export const exercise = z.strictObject({
	title: text.describe('Vad det gäller, utan att avslöja svaret'),
	level: z.enum(['latt', 'vanlig', 'klurig']),
	who: text.describe('Vem som hör av sig: "Kunden", "En arbetsgivare", eller "Läget" när ingen gör det'),
	opening: text.describe('De första orden, som de sägs'),
	tree: areaId.describe('Trädet som samtalet börjar i'),
	findings: z.array(finding).min(1),
	path: z.array(part).min(1),
	outcome: id.describe('Utfallet där vägen slutar'),
	source: sourceIds,
});

export type Exercise = z.infer<typeof exercise>;
export type Level = Exercise['level'];
export type Finding = Exercise['findings'][number];
