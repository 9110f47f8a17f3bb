/** A file of the repository: its path, and what of it the rules look at. */
export type RepositoryFile = { path: string; size: number; binary: boolean };

/** All that may stand at the top. What is new there is a decision: name it here in the commit that brings it. */
export const TOP_LEVEL = [
	...['.ci', '.config', '.github', '.vscode', 'content', 'machines', 'public', 'src', 'tests'],
	...['.editorconfig', '.gitattributes', '.gitignore', '.node-version', '.npmrc', '.prettierignore'],
	...['CONTRIBUTING.md', 'README.md', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
];

/** In bytes. A larger file makes every clone heavier for good, also when it is removed again. */
const LARGEST = 500_000;
const MAY_BE_LARGE = ['package-lock.json'];
const PICTURE = /^(?:public|content|tests\/[a-z]+\/content|\.github)\/.*\.(?:png|jpe?g|webp|avif|gif|ico)$/;
/** Word files as others wrote them, which the import is tried on. */
const DOCUMENT = /^tests\/import\/documents\/[\w-]+\.docx$/;

/** What should not be in the repository, or is missing at its top: a sentence each. */
export function repositoryFaults(files: readonly RepositoryFile[]): string[] {
	const top = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
	return [
		...[...top].filter((name) => !TOP_LEVEL.includes(name)).map((name) => `${name} stands at the top`),
		...TOP_LEVEL.filter((name) => !top.has(name)).map((name) => `${name} is missing at the top`),
		...files
			.filter(({ path, size }) => size > LARGEST && !MAY_BE_LARGE.includes(path))
			.map(({ path, size }) => `${path} has ${size} bytes`),
		...files.filter(({ path, binary }) => binary && !PICTURE.test(path) && !DOCUMENT.test(path)).map(({ path }) => `${path} is binary`),
	];
}

/** Whether Git would call it binary: a zero byte among its first 8,000. */
export const isBinary = (content: Uint8Array): boolean => content.subarray(0, 8000).includes(0);

type Entry = { integrity?: string; resolved?: string; link?: boolean };

/** The entries of a package-lock.json that could be another package than the one we tried, or that name a registry. */
export function lockFaults(packages: Readonly<Record<string, Entry>>): string[] {
	return Object.entries(packages).flatMap(([path, { integrity, resolved, link }]) => {
		if (path === '' || link) return [];
		return [integrity ? [] : `${path} has no integrity`, resolved ? `${path} names a place: ${resolved}` : []].flat();
	});
}

/**
 * The actions of a workflow that are not pinned by a full commit hash with its version beside it, and the Node versions it sets by itself.
 */
export function workflowFaults(text: string): string[] {
	return text.split('\n').flatMap((line) => {
		const uses = /^[\s-]*uses:\s*(.*)$/.exec(line)?.[1];
		if (uses && !uses.startsWith('./') && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)) return [`not pinned: ${uses}`];
		return /\bnode-version:/.test(line) ? [`a Node version of its own: ${line.trim()}`] : [];
	});
}

/** The names of packages, not of Node's own modules, that a source text imports as it runs (a type is gone by then). */
export function packagesIn(source: string): string[] {
	const named = source.matchAll(
		/^\s*(?:import|export)\s+(?!type\s)(?:[\w*{}\s,$]+\sfrom\s+)?['"](@[\w.-]+\/[\w.-]+|[\w-][\w.-]*)(?:\/[^'"]*)?['"]/gm,
	);
	return [...named].map(([, name = '']) => name);
}
