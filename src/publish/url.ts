/** The address of a page on this site, base path first: `elweb/inloggning` → `/elweb/inloggning/`. */
export function pageUrl(id: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${id}/`;
}
