import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { about, allKinds, KINDS, type Kind } from './model/kinds.ts';
import { mayBeEmpty } from './check/mayBeEmpty.ts';
import { patient } from './check/patient.ts';
import { pageKind } from './model/routine.ts';
import swedish from './site/frame/sv.json';

/** A collection of one kind, as Astro reads the types of its entries off it. */
type Collection<K extends Kind> = Omit<ReturnType<typeof defineCollection>, 'schema'> & { schema: (typeof KINDS)[K]['schema'] };

/** Files of one kind; the id is the path below the folder, as it is written, with an index standing for its folder. */
function files(kind: Kind) {
	const { folder, pattern } = about(kind);
	const generateId = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.\w+$/, '');
	return patient(mayBeEmpty(glob({ base: `./content/${folder}`, pattern, generateId })));
}

/** Every kind as a collection with the schema of its files. */
const ofKinds = Object.fromEntries(
	allKinds().map((kind) => [kind, defineCollection({ loader: files(kind), schema: KINDS[kind].schema })]),
) as unknown as { [K in Kind]: Collection<K> };

export const collections = {
	...ofKinds,
	docs: defineCollection({ loader: files('docs'), schema: docsSchema({ extend: pageKind }) }),
	i18n: defineCollection({ loader: () => ({ sv: swedish }), schema: i18nSchema() }),
};
