import { parse } from 'yaml';
import { parts } from '../model/frontmatter.ts';
import { areaOf } from '../model/ids.ts';
import { withBody } from './commands/yaml.ts';
import type { Files, StepState } from './draft.ts';

/** What the page of a new tree says of itself: its id (`<area>/<name>`) and what stands above the tree. */
export type NewPage = { id: string; title: string; owner: string; description: string; section: string };

/** What a page's head may say that a new page is made by. */
type Head = { title?: string; owner?: string; section?: string; reviewEvery?: string; sidebar?: { order?: number } };

export const UNKNOWN_SECTION = 'Att skriva: var i källan det står';

/** The page of a new tree, last in the menu of its area. */
export function pageText(page: NewPage, source: readonly string[], project: Files, reviewEvery = 'P6M'): string {
	const { id, title, owner, description, section } = page;
	const head = { title, description, kind: 'rutin', owner, reviewEvery, section, source, sidebar: { order: lastOrder(id, project) + 1 } };
	return withBody(head, `import { Tree } from '#parts';\n\n${treeTag(id)}`);
}

/** A page that is there, with a tree below its text. */
export function withTreeBelow(page: string, id: string): string {
	const { body } = parts(page);
	const top = page.slice(0, page.length - body.length);
	const imports = /^import \{ ([^}]*) \} from '#parts';$/m;
	const named = imports.test(body)
		? body.replace(imports, (line, names: string) =>
				names.split(', ').includes('Tree') ? line : `import { ${names}, Tree } from '#parts';`,
			)
		: `\nimport { Tree } from '#parts';\n\n${body.trimStart()}`;
	return `${top}${named.trimEnd()}\n\n${treeTag(id)}\n`;
}

/** What the head of a page says; nothing where there is no page, or none that can be read. */
export function headOf(text: string | undefined): Head {
	const { head } = parts(text ?? '');
	return head ? ((parse(head) as Head | null) ?? {}) : {};
}

/** What steps stand on: statements of the source, or where they stand on none, open questions; in the order of the source. */
export function groundsIn(steps: Readonly<Record<string, StepState>>): string[] {
	const metas = Object.values(steps).map(({ meta }) => meta);
	const sources = new Set(metas.flatMap(({ source }) => source));
	const ids = sources.size > 0 ? sources : new Set(metas.flatMap(({ open = [] }) => open));
	return [...ids].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
}

function treeTag(id: string): string {
	return `<Tree id="${id}" />`;
}

/** The highest place that a page of the area has in the menu. */
function lastOrder(id: string, project: Files): number {
	const folder = `content/rutiner/${areaOf(id)}/`;
	const pages = [...project].filter(([path]) => path.startsWith(folder) && path.endsWith('.mdx'));
	return Math.max(0, ...pages.map(([, text]) => headOf(text).sidebar?.order ?? 0));
}
