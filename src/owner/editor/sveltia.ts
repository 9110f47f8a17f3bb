import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { patchChoices } from './choicePatch.ts';
import { patchDrafts } from './draftPatch.ts';
import { patchUses } from './usesPatch.ts';
import words from './sv.json' with { type: 'json' };

const EDITOR = '@sveltia/cms/npm/';
/** What the editor can do but nobody here needs: maps, photographs, code in colours, other languages, previews drawn by React. */
const LEFT_OUT = /^(@shikijs\/|leaflet|terra-draw|svgo|exifr|\.\/chunks\/(heic|shiki|webp|react-dom)|\.\.\/locales\/(?!sv\.json))/;
/** Rules that fetch the editor's fonts from another host; it is given them from this one besides. */
const FONTS_ELSEWHERE = /@font-face ?\{[^}]*jsdelivr[^}]*\}/g;
/** The editor forbids to enlarge its page. */
const NO_ZOOM = '`maximum-scale=1`,';
const NOTHING = '\0editor-nothing';
const SWEDISH = '\0editor-swedish';

/** Bundles the editor without what is not needed, with the Swedish words that it lacks, and under /admin/, where nothing else loads it. */
export function sveltia(): Plugin {
	return {
		name: 'rutinlotsen:editor',
		enforce: 'pre',
		config: () => ({
			optimizeDeps: { exclude: ['@sveltia/cms'], include: ['yaml', '@sveltia/cms > immutable'] },
			environments: {
				client: { build: { rollupOptions: { output: { chunkFileNames, entryFileNames: chunkFileNames, assetFileNames } } } },
			},
		}),
		resolveId(id, importer) {
			if (!importer?.includes(EDITOR)) return undefined;
			if (id === '../locales/sv.json') return SWEDISH;
			return LEFT_OUT.test(id) ? NOTHING : undefined;
		},
		generateBundle(_, bundle) {
			for (const file of Object.keys(bundle)) if (/^admin\/heic/.test(file)) Reflect.deleteProperty(bundle, file);
		},
		transform(code, id) {
			if (!id.includes(EDITOR)) return undefined;
			const ours = code.replace(FONTS_ELSEWHERE, '').replace(NO_ZOOM, '');
			return id.includes(`${EDITOR}index.js`) ? [patchDrafts, patchChoices, patchUses].reduce((text, patch) => patch(text), ours) : ours;
		},
		load(id) {
			if (id === NOTHING) return 'export default {}';
			if (id === SWEDISH) return `export default ${JSON.stringify(swedish())}`;
			return undefined;
		},
	};
}

/** Sveltia's own Swedish, with ours where it has none and where ours is plainer. */
function swedish(): unknown {
	const editor = createRequire(import.meta.url).resolve('@sveltia/cms');
	const theirs = JSON.parse(readFileSync(join(dirname(editor), '../locales/sv.json'), 'utf8')) as Words;
	return merge(theirs, words);
}

type Words = { [key: string]: string | Words };

function merge(into: Words, from: Words): Words {
	const merged = Object.entries(from).map(([key, value]) => {
		const old = into[key];
		return [key, typeof value === 'object' && typeof old === 'object' ? merge(old, value) : value];
	});
	return { ...into, ...Object.fromEntries(merged) };
}

function chunkFileNames({ moduleIds }: { moduleIds: string[] }): string {
	const isEditor = moduleIds.some(
		(id) => id.includes(EDITOR) || id === SWEDISH || id.includes('/src/owner/editor/') || id.includes('/immutable/'),
	);
	return isEditor ? 'admin/[name].[hash].js' : '_astro/[name].[hash].js';
}

function assetFileNames({ originalFileNames }: { originalFileNames: string[] }): string {
	return originalFileNames.some((file) => file.includes(EDITOR)) ? 'admin/[name].[hash][extname]' : '_astro/[name].[hash][extname]';
}
