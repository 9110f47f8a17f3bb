import { imageMetadata } from 'astro/assets/utils';
import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { today } from '../model/today.ts';
import { checkProject } from './check.ts';
import { compiler } from './compiler.ts';
import { isPicture, isText, type Amiss, type Project } from './project.ts';
import { contentIn, type Content, type Problem } from './read.ts';
import { treesIn, type TreeFile } from './trees.ts';

/** The folders of a project that a check looks at. */
const FOLDERS = ['content', 'machines', 'public'];

/** Everything that is wrong in the content and the trees under `root`, by file and line; empty when all is well. */
export async function checkAll(root: string): Promise<Problem[]> {
	return (await checked(root)).problems;
}

/** The same, with the trees that were tried; none where files lie where nobody would read them. */
export async function checked(root: string): Promise<{ problems: Problem[]; trees: Map<string, TreeFile> }> {
	const project = projectAt(root);
	const broken = await brokenPictures(root, project);
	return checkProject({ ...project, broken }, today());
}

/** The pictures of texts whose size the build would not find: it asks the very same function. */
async function brokenPictures(root: string, { others }: Project): Promise<Set<string>> {
	const pictures = [...others.keys()].filter((path) => path.startsWith('content/') && isPicture(path));
	const broken = pictures.map(async (path) =>
		imageMetadata(await readFile(`${root}/${path}`), path).then(
			() => [],
			() => [path],
		),
	);
	return new Set((await Promise.all(broken)).flat());
}

/** Reads every content file under `root` and holds it against its schema. */
export function readContent(root: string): { content: Content; problems: Problem[] } {
	return contentIn(projectAt(root, ['content']));
}

/** Reads every tree under `root` and holds it against the schema and the limits of a tree. */
export function readTrees(root: string): { trees: Map<string, TreeFile>; problems: Problem[] } {
	return treesIn(projectAt(root, ['machines']));
}

/** The project that lies under `root`. Names that begin with a dot are no part of it. */
export function projectAt(root: string, folders = FOLDERS): Project {
	const entries = folders.flatMap((folder) => entriesIn(root, folder));
	const paths = entries.flatMap(({ path, entry }) => (entry.isFile() ? [path] : []));
	const read = paths.filter(isText).map((path) => [path, textAt(`${root}/${path}`)] as const);
	const locked = read.flatMap(([path, text]) => (text === undefined ? [[path, 'locked'] as const] : []));
	return {
		files: new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))),
		others: new Map(paths.filter((path) => !isText(path)).map((path) => [path, statSync(`${root}/${path}`).size])),
		amiss: new Map([...entries.flatMap(({ path, entry }) => noFile(path, entry)), ...locked]),
		mdx: compiler,
	};
}

type Found = { path: string; entry: Dirent };

function entriesIn(root: string, folder: string): Found[] {
	if (!existsSync(`${root}/${folder}`)) return [];
	const entries = readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true });
	return entries
		.map((entry) => ({ entry, path: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/') }))
		.filter(({ path }) => !path.split('/').some((name) => name.startsWith('.')));
}

/** A link to elsewhere in what is judged, or a folder named as a file of ours. */
function noFile(path: string, entry: Dirent): [string, Amiss][] {
	if (path.startsWith('public/')) return [];
	if (entry.isSymbolicLink()) return [[path, 'link']];
	return entry.isDirectory() && isText(path) ? [[path, 'folder']] : [];
}

/** The text of a file; undefined where it cannot be opened. */
function textAt(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
