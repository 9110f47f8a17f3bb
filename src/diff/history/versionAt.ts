import { compiler } from '../../check/compiler.ts';
import { isText } from '../../check/project.ts';
import { contentIn, type Content, type ContentFile } from '../../check/read.ts';
import { treesIn } from '../../check/trees.ts';
import { allKinds } from '../../model/kinds.ts';
import { treeConfig } from '../../tree/schema.ts';
import { unreadableIn, type Version } from '../version.ts';
import { TOLD } from './commits.ts';
import { git, gitBytes } from './git.ts';

/** A version out of Git: beside what it says, the name that Git has for each of its texts, by path. */
export type GitVersion = Version & { blobs: ReadonlyMap<string, string> };

/**
 * The content and the trees as they were in a commit, called by a name that readers know. Neither the folder nor Git's index is touched.
 * What a version near it has alike is not read again.
 */
export function versionAt(root: string, commit: string, name: string, near?: GitVersion): GitVersion {
	const blobs = blobsIn(root, commit);
	const changed = [...blobs].filter(([path, blob]) => near?.blobs.get(path) !== blob);
	const project = { files: textsOf(root, changed), others: new Map<string, number>(), mdx: compiler };
	const { content: own, problems } = contentIn(project);
	const { trees: ownTrees, problems: treeProblems } = treesIn(project);
	const merged = <T extends { file: string }>(from: Map<string, T>, read: Map<string, T>) => inOrder(from, read, blobs);
	const kinds = allKinds().map((kind) => [kind, merged<ContentFile>(near?.[kind] ?? new Map(), own[kind])] as const);
	const known = { ...(Object.fromEntries(kinds) as Content), trees: merged(near?.trees ?? new Map(), ownTrees) };
	const kept = [...(near?.unreadable ?? [])].filter(([file]) => near?.blobs.get(file) === blobs.get(file));
	const unreadable = new Map([...kept, ...unreadableIn({ ...own, trees: ownTrees }, [...problems, ...treeProblems], name)]);
	return { ...known, name, unreadable, blobs };
}

/** A version in which nothing can be compared that is written otherwise than today's code reads it: what it said would be guessed. */
export function asReadToday(version: GitVersion): GitVersion {
	const entries = allKinds().flatMap((kind) => [...version[kind].values()].filter(({ broken }) => broken));
	const trees = [...version.trees.values()].filter(({ config }) => !treeConfig.safeParse(config).success);
	return { ...version, unreadable: new Map([...entries, ...trees].map(({ file }) => [file, OTHERWISE])) };
}

/** What is said of a file that was written in an older form, or with a fault in it. */
export const OTHERWISE = 'Filen var skriven på ett sätt som inte går att läsa i dag, så det går inte att säga vad som ändrades i den.';

function blobsIn(root: string, commit: string): Map<string, string> {
	const entries = git(root, ['ls-tree', '-r', '-z', commit, '--', ...TOLD])
		.split('\0')
		.filter(Boolean);
	const files = entries.map((entry) => {
		const [about = '', path = ''] = entry.split('\t');
		return [path, about.split(' ')[2] ?? ''] as const;
	});
	return new Map(files.filter(([path]) => isText(path) && !path.split('/').some((part) => part.startsWith('.'))));
}

/** The texts of blobs by their paths, all in one question: Git answers `<blob> blob <bytes>`, the bytes and a line break, one by one. */
function textsOf(root: string, files: (readonly [path: string, blob: string])[]): Map<string, string> {
	if (files.length === 0) return new Map();
	const answer = gitBytes(root, ['cat-file', '--batch'], `${files.map(([, blob]) => blob).join('\n')}\n`);
	let at = 0;
	return new Map(
		files.map(([path]) => {
			const begin = answer.indexOf(10, at) + 1;
			const end = begin + Number(answer.toString('utf8', at, begin).trim().split(' ')[2]);
			at = end + 1;
			return [path, answer.toString('utf8', begin, end)];
		}),
	);
}

function inOrder<T extends { file: string }>(
	near: Map<string, T>,
	own: Map<string, T>,
	blobs: ReadonlyMap<string, string>,
): Map<string, T> {
	const read = new Set([...own.values()].map(({ file }) => file));
	const kept = [...near].filter(([, { file }]) => blobs.has(file) && !read.has(file));
	return new Map([...kept, ...own].sort(([, a], [, b]) => (a.file < b.file ? -1 : Number(a.file > b.file))));
}
