import { z } from './zod.ts';
import { says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

/** A page of the owners' handbook: content/bidra/<page>.mdx. */
export const handbookPage = z.strictObject({
	title: titleKey.describe('Uppgiften, i uppmaning: "Ändra en text"'),
	description: z
		.string()
		.min(1)
		.describe('Vad man gör och var, i en mening')
		.meta(says({ label: 'Sidan i en mening', isLong: true })),
	order: z
		.number()
		.describe('Platsen i handboken')
		.meta(says({ label: 'Ordning' })),
});

export const handbook = kind({
	folder: 'bidra',
	pattern: '*.mdx',
	schema: handbookPage,
	lies: 'shared',
	one: 'Sida i handboken',
	many: 'Sidor i handboken',
	the: 'Handbokens sida',
	list: 'Handboken',
	title: 'title',
	page: { address: 'bidra', each: 'below' },
	icon: 'menu_book',
	body: { label: 'Text', the: 'Texten', form: 'plain' },
});
