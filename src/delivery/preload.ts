import type { Plugin } from 'vite';

/** What Vite calls its own helper. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Leaves out what Vite puts around every `import()` to fetch its modules ahead: 0.8 KB in every page that would save a step on the way
 * to files which are few. Styles are fetched by `loadStyle`, so the helper has nothing else to do. Astro turns `modulePreload` on
 * whatever its own settings say, so it is turned off where Vite asks each environment.
 */
export function withoutPreload(): Plugin {
	return {
		name: 'rutinlotsen-without-preload',
		enforce: 'pre',
		configEnvironment: () => ({ build: { modulePreload: false } }),
		load: {
			filter: { id: HELPER },
			handler: () => 'export const __vitePreload = (load) => load();',
		},
	};
}
