import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { didYouMean } from '../../machines/closest.ts';

/** An entry that must exist. Throws in Swedish, with what exists instead. */
export async function find<K extends CollectionKey>(kind: K, id: string): Promise<CollectionEntry<K>> {
	const entry = (await getEntry({ collection: kind, id } as never)) as CollectionEntry<K> | undefined;
	if (entry) return entry;
	const known = (await getCollection(kind)).map((e: { id: string }) => e.id);
	throw new Error(`"${id}" finns inte bland ${kind}. ${didYouMean(id, known)}`);
}
