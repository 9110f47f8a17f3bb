import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sveltia } from './src/owner/editor/sveltia.ts';
import { contentCheck } from './src/check/integration.ts';
import { findable } from './src/delivery/hosting/findable.ts';
import { hosting } from './src/delivery/hosting/integration.ts';
import { offline } from './src/delivery/offline/integration.ts';
import { unlisted } from './src/site/retired/unlisted.ts';
import { sidebar } from './src/site/frame/sidebar.ts';
import { unusedStyle } from './src/site/frame/unusedStyle.ts';
import { lateImports } from './src/delivery/preload.ts';
import { security } from './src/delivery/safety/integration.ts';

/* Parts of Starlight that nothing on this site shows; their style would still be in every page. */
const UNUSED = [
	'Banner',
	'DraftContentNotice',
	'FallbackContentNotice',
	'Hero',
	'LanguageSelect',
	'MobileMenuFooter',
	'PageSidebar',
	'SocialIcons',
];

/*
 * Dark Reader recolours what has a dark look of its own, down to headings that cannot be read:
 * https://github.com/darkreader/darkreader/blob/main/CONTRIBUTING.md
 */
const LOCKED = { tag: 'meta', attrs: { name: 'darkreader-lock' } };

/* Files that always come together: a request and a dictionary of brotli's less for each. */
const GROUPS = [
	{ name: 'keys', test: /preload-helper|src\/agent\/keys\/(keys|once|burst|setting)\.ts|src\/delivery\/(kept|late)\.ts/, priority: 2 },
	{ name: 'preact', test: /node_modules\/preact\// },
	// What every page with a player shares is one file, and not one for each set of pages. A drawing needs no player, only these.
	{ name: 'walk', test: /src\/tree\/(address|choices|walk)\.ts/, priority: 1 },
	// Nor does the search, which shares these with it.
	{ name: 'found', test: /src\/(tree\/ways|model\/clean|theme\/style|delivery\/emptied|delivery\/safety\/trusted)\.ts/, priority: 1 },
	{ name: 'player', test: /src\/(call|tree|agent\/(desk|step|player))\/|node_modules\/(@?xstate|use-)/, minShareCount: 4 },
];

const { site, head, sitemap } = findable(process.env, unlisted());

export default defineConfig({
	site,
	base: process.env.BASE ?? '/',
	trailingSlash: 'always',
	prefetch: false,
	// Whoever runs the dev server writes routines.
	devToolbar: { enabled: false },
	// Pages that are drawn while others wait for a file or a tree's layout.
	build: { concurrency: 4 },
	// Starlight works on Markdown outside src/content/docs only where it is told to: https://github.com/withastro/starlight/pull/3332
	// Code that the handbook shows is read as text is: on the same paper, in the same ink.
	markdown: { processedDirs: ['./content/'], syntaxHighlight: false },
	integrations: [
		contentCheck(),
		// Without this every tree would pass through the compiler of JSX too.
		preact({ include: ['**/*.tsx'] }),
		sitemap,
		starlight({
			title: 'Rutinlotsen',
			head: [...head, LOCKED],
			locales: { root: { label: 'Svenska', lang: 'sv' } },
			sidebar: sidebar(),
			tableOfContents: false,
			pagination: false,
			expressiveCode: false,
			routeMiddleware: ['./src/site/frame/title.ts', './src/site/frame/menu.ts'],
			disable404Route: true,
			favicon: '/favicon.svg',
			customCss: ['./src/theme/theme.css', './src/theme/controls.css', './src/site/frame/page.css'],
			markdown: { headingLinks: false },
			components: {
				...Object.fromEntries(UNUSED.map((name) => [name, './src/site/frame/Nothing.astro'])),
				ContentPanel: './src/site/frame/Panel.astro',
				MarkdownContent: './src/site/frame/Prose.astro',
				SiteTitle: './src/site/frame/SiteTitle.astro',
				PageTitle: './src/site/frame/PageTitle.astro',
				Search: './src/site/frame/Search.astro',
				ThemeProvider: './src/site/frame/Theme.astro',
				ThemeSelect: './src/site/frame/ThemeSelect.astro',
				Footer: './src/site/frame/Footer.astro',
			},
		}),
		mdx(),
		security(),
		hosting(),
		offline(),
	],
	vite: {
		plugins: [sveltia(), lateImports(), unusedStyle()],
		// The worker that reads documents is a module, as its page is.
		worker: { format: 'es' },
		build: {
			// Of Astro's own modules (https://github.com/withastro/astro/issues/18087) and of what @xstate/react would take from React;
			// a warning for each page hides ours.
			rolldownOptions: { checks: { moduleLevelDirective: false, importIsUndefined: false } },
		},
		// All that @xstate/react takes from React are hooks, which Preact has without its compatibility layer.
		resolve: {
			alias: [
				{ find: 'react', replacement: 'preact/hooks' },
				{ find: /^use-sync-external-store\/.*/, replacement: fileURLToPath(new URL('src/theme/externalStore.ts', import.meta.url)) },
			],
		},
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } },
			// An alias reaches no package that is left outside the bundle (https://github.com/vitejs/vite/issues/15503): @xstate/react
			// imports React, so it must be bundled, or Node finds no React.
			prerender: {
				resolve: { conditions: ['module', 'import', 'node', 'default'], noExternal: [/^@xstate/, /^use-/, /preact/] },
			},
		},
	},
});
