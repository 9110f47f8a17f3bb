import type { Plugin } from 'vite';

/** Starlight's badge: no page has one, no component of ours can take its place, and its style would be in every page. */
const BADGE = /starlight\/.*\/Badge\.astro\?.*type=style/;

/** Leaves the style of what is never shown out of the pages. */
export function unusedStyle(): Plugin {
	return {
		name: 'rutinlotsen:unused-style',
		enforce: 'pre',
		transform: { filter: { id: BADGE }, handler: () => ({ code: '', map: null }) },
	};
}
