import { addressOf, type Kind } from '../model/kinds.ts';

/** An address of this site, base path first: `kontakter/#sublime` → `/kontakter/#sublime`. */
export function siteUrl(address: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${address}`;
}

/** The address of a page on this site, base path first: `elweb/inloggning` → `/elweb/inloggning/`. */
export function pageUrl(id: string): string {
	return siteUrl(`${id}/`);
}

/** The address of an entry on this site, base path first; the kind must have pages. */
export function entryUrl(kind: Kind, id: string): string {
	return siteUrl(addressOf(kind, id) ?? '');
}
