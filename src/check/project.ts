import { about, allKinds } from '../model/kinds.ts';
import type { Node } from './node.ts';

/**
 * A project to be judged, wherever it was read from: the texts of its content and trees by path from its top, and the other files that lie
 * in `content`, `machines` and `public`, of which only the size in bytes is known, and of a picture whether it can be read (`broken`).
 * `amiss` is what is no file, or cannot be opened.
 */
export type Project = {
	files: ReadonlyMap<string, string>;
	others: ReadonlyMap<string, number>;
	broken?: ReadonlySet<string>;
	amiss?: ReadonlyMap<string, Amiss>;
	mdx?: Mdx;
};

/** Why nothing is read of what lies in a project: a folder named as a file, a link to elsewhere, a file that cannot be opened. */
export type Amiss = 'folder' | 'link' | 'locked';

/**
 * What reads the body of a page: its nodes, in order, and what its compiler says that it cannot read. Where there is none, as in a browser,
 * texts are let be.
 */
export type Mdx = { nodesIn: (body: string) => Node[] | undefined; faultIn: (body: string) => string | undefined };

/** The trees, and what they are made of. */
export const TREES = 'machines/*/*.ts';
const MACHINES = 'machines/*.ts';

/** Whether a file is one whose text is judged, by its path. */
export function isText(path: string): boolean {
	return [...allKinds().map((kind) => `content/${about(kind).folder}/${about(kind).pattern}`), TREES, MACHINES].some((pattern) =>
		fits(pattern, path),
	);
}

/** Whether a file is a picture, by its ending. */
export function isPicture(path: string): boolean {
	return /\.(png|jpe?g|gif|svg|webp|avif)$/.test(path);
}

/** The texts whose path fits a pattern, in order: `content/mallar/**\/*.md`. */
export function textsAt({ files }: Project, pattern: string): string[] {
	return [...files.keys()].filter((path) => fits(pattern, path)).sort();
}

/** Every file that lies in a folder or below it, by path from the project's top. */
export function filesBelow({ files, others }: Project, folder: string): string[] {
	return [...files.keys(), ...others.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
}

/** Whether a file is there. */
export function hasFile({ files, others }: Project, path: string): boolean {
	return files.has(path) || others.has(path);
}

/** Whether a path fits a pattern of names, with `*` for what has no slash in it and `**` for folders. */
function fits(pattern: string, path: string): boolean {
	const known = patterns.get(pattern) ?? made(pattern);
	patterns.set(pattern, known);
	return known.test(path);
}

const patterns = new Map<string, RegExp>();

function made(pattern: string): RegExp {
	const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:[^/]+/)*'));
	return new RegExp(`^${source}$`);
}
