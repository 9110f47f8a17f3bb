import type { SearchIndex } from './entry.ts';
import type { Index } from './indexed.ts';
import { prepareInSlices } from './prepare.ts';

let index: Promise<Index> | undefined;

/** The index of this site, fetched once. Rejects where it cannot be fetched, and tries again the next time. */
export function loadIndex(address: string): Promise<Index> {
	index ??= fetchIndex(address).catch((error) => {
		index = undefined;
		throw error;
	});
	return index;
}

async function fetchIndex(address: string): Promise<Index> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`The search index could not be fetched: ${answer.status}.`);
	const { entries }: SearchIndex = await answer.json();
	performance.mark('search-index');
	const index = await prepareInSlices(entries);
	performance.measure('search-index', 'search-index');
	return index;
}
