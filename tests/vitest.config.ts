import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests without a browser. Astro's own config is left out, since nothing here renders a page and it costs seconds to load.
 * The player is tested in the browser: under Vitest @xstate/react finds the real React through a CommonJS shim, past any alias.
 */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
