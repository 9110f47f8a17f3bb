import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { timed } from './scale/timed.ts';

const HOME = `${process.cwd()}/.astro/bench-starlight`;

/** Builds Starlight as it comes, with one page that holds this HTML; gives the folder of what was built. */
export async function starlightPage(title: string, html: string): Promise<string> {
	rmSync(HOME, { recursive: true, force: true });
	mkdirSync(`${HOME}/src/content/docs`, { recursive: true });
	const files = {
		'package.json': JSON.stringify({ name: 'bench-starlight', type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }),
		'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { cacheDir: '${HOME}/cache', integrations: [starlight({ title: 'Starlight', defaultLocale: 'root', locales: { root: { label: 'Svenska', lang: 'sv' } } })] };\n`,
		'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
		'src/content/docs/index.md': `---\ntitle: ${title}\n---\n\n<div>${html.replace(/\s+/g, ' ')}</div>\n`,
	};
	for (const [file, text] of Object.entries(files)) writeFileSync(`${HOME}/${file}`, text);
	await timed([process.execPath, `${process.cwd()}/node_modules/astro/bin/astro.mjs`, 'build'], HOME);
	return `${HOME}/dist`;
}
