import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { action } from './actions/schema.ts';
import { contact } from './contacts/schema.ts';
import { field } from './fields/schema.ts';
import { term } from './glossary/schema.ts';
import { template } from './mail/schema.ts';
import { openQuestion } from './questions/schema.ts';
import { area, page, routine } from './routines/schema.ts';
import { system } from './systems/schema.ts';
import swedish from './theme/sv.json';

/** Files of one kind; the id is the path below the folder, as it is written. */
function files(folder: string, pattern: string) {
	return glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });
}

const kind = z.discriminatedUnion('kind', [z.object(routine), z.object(area), z.object(page)]);

export const collections = {
	docs: defineCollection({
		loader: glob({
			base: './content',
			pattern: 'rutiner/**/*.mdx',
			generateId: ({ entry }) => entry.replace(/^rutiner\//, '').replace(/(\/index)?\.mdx$/, ''),
		}),
		schema: docsSchema({ extend: kind }),
	}),
	i18n: defineCollection({ loader: () => ({ sv: swedish }), schema: i18nSchema() }),
	actions: defineCollection({ loader: files('atgarder', '**/*.mdx'), schema: action }),
	templates: defineCollection({ loader: files('mallar', '**/*.md'), schema: template }),
	contacts: defineCollection({ loader: files('kontakter', '*.yml'), schema: contact }),
	systems: defineCollection({ loader: files('system', '*.yml'), schema: system }),
	fields: defineCollection({ loader: files('falt', '*.yml'), schema: field }),
	terms: defineCollection({ loader: files('ordlista', '*.yml'), schema: term }),
	questions: defineCollection({ loader: files('fragor', '*.yml'), schema: openQuestion }),
};
