import { z } from 'astro/zod';

/** A page of the owners' handbook: content/bidra/<page>.mdx. */
export const handbookPage = z.strictObject({
	title: z.string().min(1).describe('Uppgiften, i uppmaning: "Ändra en text"'),
	description: z.string().min(1).describe('Vad man gör och var, i en mening'),
	order: z.number().describe('Platsen i handboken'),
});
