import { z } from 'astro/zod';
import { id, ids, sourceIds } from './forms.ts';

/** A text that the agent sends. The body is plain text with {{fält}}; a line whose optional fields are all empty falls away. */
export const template = z.strictObject({
	title: z.string().min(1).describe('Vad mallen är till för, som det visas för handläggaren'),
	channel: id.describe('Vad texten skickas genom: filnamn i content/kanaler'),
	to: z.array(z.string()).default([]).describe('Mottagare: filnamn i content/kontakter, eller ett {{fält}}'),
	from: id.optional().describe('Avsändare: filnamn i content/kontakter'),
	sendFrom: id.optional().describe('Systemet som mejlet skickas från: filnamn i content/system'),
	tag: z.string().optional().describe('Taggen som mejlet får'),
	subject: z.string().optional().describe('Ämnesrad, eller den korta beskrivningen där kanalen har en sådan'),
	attach: z.array(z.string()).default([]).describe('Vad som ska bifogas, en rad var'),
	required: ids.default([]).describe('Fält som måste fyllas i: filnamn i content/falt'),
	optional: ids.default([]).describe('Fält som får vara tomma'),
	draft: z.boolean().describe('true tills rutinens ägare har godkänt texten'),
	source: sourceIds,
});
export type Template = z.infer<typeof template>;
