import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests without a browser. Astro's own config is left out, since nothing here renders a page and it costs seconds to load.
 * The player is tested in the browser: under Vitest @xstate/react finds the real React through a CommonJS shim, past any alias.
 */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	// Vitest leaves a core free, which on a machine with two is half of it.
	test: { include: ['tests/**/*.test.ts'], maxWorkers: '100%', testTimeout: 120_000, hookTimeout: 120_000 },
});
