import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { idOf, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

const DRAFT = {
	true: 'Texten är nu ett utkast, som ägaren ska godkänna.',
	false: 'Texten är godkänd och inte längre ett utkast.',
};

/** A text that the agent sends. The body is plain text with {{fält}}; a line whose optional fields are all empty falls away. */
export const template = z.strictObject({
	title: titleKey.describe('Vad mallen är till för, som det visas för handläggaren'),
	channel: idOf('channels')
		.describe('Vad texten skickas genom: filnamn i content/kanaler')
		.meta(says({ label: 'Kanal', the: 'Kanalen' })),
	to: z
		.array(z.string().meta(says({ refersTo: 'contacts', orFields: ['e-post', 'telefon', 'text', 'stycke'] })))
		.default([])
		.describe('Mottagare: filnamn i content/kontakter, eller ett {{fält}}')
		.meta(says({ label: 'Till', the: 'Mottagaren', them: 'Mottagarna' })),
	from: idOf('contacts')
		.optional()
		.describe('Avsändare: filnamn i content/kontakter')
		.meta(says({ label: 'Från', the: 'Avsändaren' })),
	sendFrom: idOf('systems')
		.optional()
		.describe('Systemet som mejlet skickas från: filnamn i content/system')
		.meta(says({ label: 'Skickas från', the: 'Systemet att skicka från' })),
	reply: z
		.literal(true)
		.optional()
		.describe('true för ett svar på ett mejl som redan finns: det har ingen egen mottagare eller ämnesrad')
		.meta(says({ label: 'Svar på ett mejl som redan finns', the: 'Att det är ett svar' })),
	tag: z
		.string()
		.optional()
		.describe('Taggen som mejlet får')
		.meta(says({ label: 'Tagg', the: 'Taggen' })),
	subject: z
		.string()
		.optional()
		.describe('Ämnesrad, eller den korta beskrivningen där kanalen har en sådan')
		.meta(says({ label: 'Ämne', the: 'Ämnesraden' })),
	attach: z
		.array(z.string())
		.default([])
		.describe('Vad som ska bifogas, en rad var')
		.meta(says({ label: 'Bilagor', the: 'Bilagan', them: 'Bilagorna' })),
	required: z
		.array(idOf('fields'))
		.default([])
		.describe('Fält som måste fyllas i: filnamn i content/falt')
		.meta(says({ label: 'Fält som måste fyllas i', the: 'Det obligatoriska fältet', them: 'De obligatoriska fälten' })),
	optional: z
		.array(idOf('fields'))
		.default([])
		.describe('Fält som får vara tomma')
		.meta(says({ label: 'Fält som får vara tomma', the: 'Det frivilliga fältet', them: 'De frivilliga fälten' })),
	draft: z
		.boolean()
		.describe('true tills rutinens ägare har godkänt texten')
		.meta(says({ label: 'Utkast, inte godkänt än', preset: true, turned: DRAFT })),
	source: sourceIds,
});
export type Template = z.infer<typeof template>;

export const templates = kind({
	folder: 'mallar',
	pattern: '**/*.md',
	schema: template,
	lies: 'in-areas',
	one: 'Mall',
	many: 'Mallar',
	the: 'Mallen',
	title: 'title',
	page: { address: 'mallar', each: 'below' },
	icon: 'mail',
	isOfferedEmpty: true,
	body: {
		label: 'Texten som skickas',
		the: 'Brödtexten',
		form: 'plain',
		hint: 'Skriv {{fält}} där en uppgift ska in.',
		marks: { kontakt: 'contacts' },
	},
	isNamed: true,
});
