import { satteri } from '@astrojs/markdown-satteri';
import { docsSchema } from '@astrojs/starlight/schema';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import { parts } from '../../src/model/frontmatter.ts';
import { about, allKinds, type Kind } from '../../src/model/kinds.ts';
import { pageKind } from '../../src/model/routine.ts';

/*
 * What a build does with a content file, by the very things that it does it with: Astro's reader of YAML, which is another than ours, the
 * schemas of its collections, and the compiler of MDX in Astro's own setting.
 */
const { load } = createRequire(import.meta.resolve('astro'))('js-yaml') as { load: (text: string) => unknown };
const compiler = satteri().createMdxRenderer?.(
	{ syntaxHighlight: false, gfm: true, smartypants: true },
	{ optimize: false, srcDir: new URL('../../src/', import.meta.url) },
);
const image = () => z.string();
const docs = docsSchema({ extend: pageKind });

/** What a build reads of a file; throws what it would say. */
export async function readByAstro(kind: Kind, file: string, text: string): Promise<unknown> {
	const { head, body } = parts(text);
	const data = load(head ?? body);
	const schema = kind === 'docs' && typeof docs === 'function' ? docs({ image: image as never }) : about(kind).schema;
	schema.parse(data);
	if (file.endsWith('.mdx')) await (await compiler)?.process(body, `${process.cwd()}/${file}`, data as Record<string, unknown>);
	return data;
}

/** The kind that a file is of, by its folder. */
export function kindOf(file: string): Kind | undefined {
	return allKinds().find((kind) => file.startsWith(`content/${about(kind).folder}/`));
}
