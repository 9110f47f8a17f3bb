import { z } from 'astro/zod';
import { sourceIds } from './forms.ts';

const words = z.string().min(1);

/** A way to send a text: content/kanaler/<channel>.yml. What its parts are called there, and what kind of sending it is. */
export const channel = z.strictObject({
	name: words.describe('Namnet så som handläggaren ser det: "Mejl"'),
	whole: words.describe('Hela texten i bestämd form, efter ordet Kopiera: "mejlet", "inlägget"'),
	subject: words.describe('Vad raden för ämnet heter där texten klistras in'),
	text: words.describe('Vad rutan för texten heter där den klistras in'),
	mail: z.boolean().default(false).describe('true om texten är ett mejl, som kan öppnas i mejlprogrammet; annars klistras den in'),
	public: z
		.boolean()
		.default(false)
		.describe('true om andra än mottagaren kan läsa texten, som i ett forum; där hör inga uppgifter om en kund hemma'),
	source: sourceIds.optional(),
});
export type Channel = z.infer<typeof channel>;

/** What the page that sends a text needs to know of its channel. */
export const publishedChannel = channel.omit({ source: true });
