import { trustedPage } from './trusted.ts';

/** What would make the browser report a breach of this page's policy, though nothing of the other page runs. */
const STYLED = /<style\b[^>]*>[^]*?<\/style>|(?<=<[a-z][^>]*)\sstyle="[^"]*"/g;

/** Another page of this site as a document of its own, where nothing runs. Rejects where it is not to be had, or is of another site. */
export async function readPage(address: string): Promise<Document> {
	if (new URL(address, location.href).origin !== location.origin) throw new Error(`${address} is a page of another site.`);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`The page ${address} could not be fetched: ${answer.status}.`);
	return new DOMParser().parseFromString(trustedPage((await answer.text()).replace(STYLED, '')), 'text/html');
}
