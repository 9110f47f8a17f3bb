import { globSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Draft, TreeConfig } from '../../src/edit/draft.ts';
import { printNewTree, readTree } from '../../src/edit/print.ts';
import { readLiteral } from '../../src/tree/literal.ts';
import { EXAMPLES } from '../../src/tree/examples/index.ts';
import { kindTrees } from '../tree/kinds.ts';

/** A tree with the text of its file. */
export type Written = { name: string; text: string; tree: TreeConfig };

/** Reads a tree's text; throws where it is none. */
export function treeIn(text: string): TreeConfig {
	const read = readTree(text);
	if ('fault' in read) throw new Error(read.fault);
	return read.tree;
}

/** The trees that lie in files, of the site and of the fixture with all kinds of step. */
export const filed: Written[] = globSync(['machines/*/*.ts', 'tests/kinds/machines/*/*.ts'])
	.sort()
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
	.map(({ file, text }) => ({ name: file, text, tree: treeIn(text) }));

/** Small trees with every kind of step, as they are written anew. */
export const small: Written[] = [...Object.values(EXAMPLES).map(({ config }) => config), ...kindTrees].map((tree) => ({
	name: tree.id,
	text: printNewTree(tree),
	tree,
}));

export const draftOf = (tree: TreeConfig): Draft => ({ tree, shelf: {}, files: {} });

const options = await resolveConfig('machines/prov/prov.ts', { editorconfig: true, config: '.config/prettier.config.js' });

/** The text as `npm run format:fix` leaves it. */
export async function formatted(text: string, parser = 'typescript'): Promise<string> {
	const yaml = parser === 'typescript' ? {} : { useTabs: false, tabWidth: 2, proseWrap: 'preserve' as const };
	return format(text, { ...options, ...yaml, parser });
}

/** A text of a tree with a comment above each key or item that begins a line, and at the end of its line; each names its path. */
export async function commented(text: string): Promise<string> {
	const { lines } = readLiteral(text);
	const first = new Map<number, string>();
	for (const [path, line] of lines) {
		const known = first.get(line);
		if (path && (known === undefined || path.length < known.length)) first.set(line, path);
	}
	const rows = text.split('\n').map((row, i) => {
		const path = first.get(i + 1);
		if (path === undefined || row.startsWith('export')) return row;
		return `// over ${path}\n${row}${row.endsWith(',') ? ` // bredvid ${path}` : ''}`;
	});
	return formatted(rows.join('\n'));
}

export const commentsIn = (text: string): string[] => text.match(/\/\/ (?:over|bredvid) \S+$/gm) ?? [];
