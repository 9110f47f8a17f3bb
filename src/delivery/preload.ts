import type { Plugin } from 'vite';

/** What Vite calls its own helper. */
const HELPER = /^\0vite\/preload-helper\.js$/;
/** A file fetched late, as it stands in a built one: `() => import("./box.js")`. */
const IMPORT = /\(\)\s*=>\s*import\((["'`])(\.\.?\/[^"'`]+)\1\)/g;

/**
 * In the place of what Vite puts around every `import()`. Its own fetches the modules ahead: 0.8 KB in every page that would save a step on
 * the way to files which are few; styles are fetched by `loadStyle`. Ours tries once more, at an address that no browser has asked for:
 * Firefox and Safari remember that an import failed for as long as the page stands (https://github.com/whatwg/html/issues/6768).
 */
const OURS = `let count = 0;
export const __vitePreload = (load) => load('').catch(() => load('?' + ++count));`;

/**
 * Makes late imports light, and able to try again. Astro turns `modulePreload` on whatever its own settings say, so it is turned off where
 * Vite asks each environment.
 */
export function lateImports(): Plugin {
	return {
		name: 'rutinlotsen-late-imports',
		enforce: 'pre',
		configEnvironment: () => ({ build: { modulePreload: false } }),
		load: { filter: { id: HELPER }, handler: () => OURS },
		applyToEnvironment: ({ name }) => name === 'client',
		renderChunk: (code) => retryable(code),
	};
}

/** Lets each late import be given something to put after its address: `() => import("./a.js")` → `(q = "") => import("./a.js" + q)`. */
export function retryable(code: string): string {
	return code.replace(IMPORT, '(q = "") => import($1$2$1 + q)');
}
