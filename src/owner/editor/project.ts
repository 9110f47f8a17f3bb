import { isProject, textAt } from '../disk/folder.ts';

/**
 * Lets Sveltia take a folder that is the project, with Git or without (out of a .zip), and no other. It looks for a folder `.git` in the
 * one that was chosen, and for nothing else there (0.221.1). Gives what reads files of it as they are now: none before it was taken.
 */
export function takeProject(): (paths: readonly string[]) => Promise<Map<string, string>> {
	const folder = FileSystemDirectoryHandle.prototype;
	const { getDirectoryHandle } = folder;
	let taken: FileSystemDirectoryHandle | undefined;
	const take = (project: FileSystemDirectoryHandle) => (taken = project);
	folder.getDirectoryHandle = async function (name, options) {
		if (name !== '.git' || options?.create) return getDirectoryHandle.call(this, name, options);
		if (await isProject(this)) return take(this);
		throw new DOMException('The folder is another than the project.', 'NotFoundError');
	};
	return async (paths) => {
		const texts = await Promise.all(paths.map(async (path) => [path, taken && (await textAt(taken, path))] as const));
		return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
	};
}
