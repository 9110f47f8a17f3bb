import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { KINDS, type Kind } from './model/kinds.ts';
import { patient } from './check/patient.ts';
import { pageKind } from './model/routine.ts';
import swedish from './site/frame/sv.json';

/** Files of one kind; the id is the path below the folder, as it is written, with an index standing for its folder. */
function files(kind: Kind) {
	const { folder, pattern } = KINDS[kind];
	return patient(glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/(\/index)?\.\w+$/, '') }));
}

export const collections = {
	docs: defineCollection({ loader: files('docs'), schema: docsSchema({ extend: pageKind }) }),
	i18n: defineCollection({ loader: () => ({ sv: swedish }), schema: i18nSchema() }),
	actions: defineCollection({ loader: files('actions'), schema: KINDS.actions.schema }),
	templates: defineCollection({ loader: files('templates'), schema: KINDS.templates.schema }),
	contacts: defineCollection({ loader: files('contacts'), schema: KINDS.contacts.schema }),
	systems: defineCollection({ loader: files('systems'), schema: KINDS.systems.schema }),
	channels: defineCollection({ loader: files('channels'), schema: KINDS.channels.schema }),
	fields: defineCollection({ loader: files('fields'), schema: KINDS.fields.schema }),
	formats: defineCollection({ loader: files('formats'), schema: KINDS.formats.schema }),
	terms: defineCollection({ loader: files('terms'), schema: KINDS.terms.schema }),
	questions: defineCollection({ loader: files('questions'), schema: KINDS.questions.schema }),
	lessons: defineCollection({ loader: files('lessons'), schema: KINDS.lessons.schema }),
	exercises: defineCollection({ loader: files('exercises'), schema: KINDS.exercises.schema }),
	retired: defineCollection({ loader: files('retired'), schema: KINDS.retired.schema }),
	handbook: defineCollection({ loader: files('handbook'), schema: KINDS.handbook.schema }),
	statements: defineCollection({ loader: files('statements'), schema: KINDS.statements.schema }),
};
