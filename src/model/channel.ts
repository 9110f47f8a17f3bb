import { z } from './zod.ts';
import { sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

const words = z.string().min(1);

/** A way to send a text: content/kanaler/<channel>.yml. What its parts are called there, and what kind of sending it is. */
export const channel = z.strictObject({
	name: words.describe('Namnet så som handläggaren ser det: "Brev"').meta(says({ label: 'Namn', the: 'Namnet' })),
	subject: words
		.optional()
		.describe('Vad raden för ämnet heter där texten klistras in; utelämnas där det inte finns någon, som i ett sms eller brev')
		.meta(says({ label: 'Vad ämnesraden heter', the: 'Ämnesradens namn' })),
	text: words
		.describe('Vad rutan för texten heter där den klistras in')
		.meta(says({ label: 'Vad textrutan heter', the: 'Textrutans namn' })),
	mail: z
		.boolean()
		.default(false)
		.describe('true om texten är ett mejl, som kan öppnas i mejlprogrammet; annars klistras den in')
		.meta(says({ label: 'Är ett mejl' })),
	sms: z
		.boolean()
		.default(false)
		.describe('true om texten skickas som sms: då visas hur många tecken och sms den blir')
		.meta(says({ label: 'Är ett sms' })),
	public: z
		.boolean()
		.default(false)
		.describe('true om andra än mottagaren kan läsa texten, som i ett forum; där hör inga uppgifter om en kund hemma')
		.meta(says({ label: 'Kan läsas av andra än mottagaren' })),
	source: sourceIds.optional(),
});

/** What the page that sends a text needs to know of its channel. */
export const publishedChannel = channel.omit({ source: true });

export const channels = kind({
	folder: 'kanaler',
	pattern: '*.yml',
	schema: channel,
	lies: 'shared',
	one: 'Kanal',
	many: 'Kanaler',
	the: 'Kanalen',
	title: 'name',
	icon: 'send',
	isNamed: true,
});
