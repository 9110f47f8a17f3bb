import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file that the service worker keeps: its address, what tells its versions apart, and the hash that the browser holds it to. */
export type KeptFiles = { url: string; revision: string | null; integrity: string };

/**
 * What is kept for days without a network, of a built site: pages, trees, practice calls, the search's own index, and what they are
 * drawn with. Not Pagefind's index, which is half as big as all else, and not the editor, which is nothing without its network.
 */
export function keptFiles(dir: string, base: string): KeptFiles[] {
	const pages = globSync('**/*.html', { cwd: dir, exclude: ['admin/**', '404.html'] });
	const data = globSync(['api/search.json', 'api/trees/**/*.json', 'api/ovningar/**/*.json', 'favicon.svg'], { cwd: dir });
	return [...pages, ...assetsOf(dir, pages), ...data]
		.map(slashed)
		.sort()
		.map((file) => kept(dir, base, file));
}

/** The files of _astro that pages name by their address, and those that these name in turn, from beside them. */
function assetsOf(dir: string, pages: string[]): string[] {
	const assets = new Map(globSync('_astro/**/*.*', { cwd: dir }).map((file) => [basename(file), file]));
	const found = new Set<string>();
	const look = (file: string, names: RegExp) => {
		for (const [, name = ''] of readFileSync(join(dir, file), 'utf8').matchAll(names)) {
			const asset = assets.get(name);
			if (!asset || found.has(asset)) continue;
			found.add(asset);
			look(asset, /([\w.-]+\.(?:js|css|svg|png|webp|avif|woff2))\b/g);
		}
	};
	for (const page of pages) look(page, /\/_astro\/([\w.-]+)/g);
	return [...found];
}

function kept(dir: string, base: string, file: string): KeptFiles {
	const hash = createHash('sha256').update(readFileSync(join(dir, file)));
	const digest = hash.digest('base64');
	return {
		url: base + file.replace(/(^|\/)index\.html$/, '$1'),
		revision: file.startsWith('_astro/') ? null : digest.slice(0, 12),
		integrity: `sha256-${digest}`,
	};
}

function slashed(file: string): string {
	return file.replaceAll('\\', '/');
}
