import { isProject } from '../disk/folder.ts';

/**
 * Lets Sveltia take a folder that is the project, with Git or without (out of a .zip), and no other. It looks for a folder `.git` in the
 * one that was chosen, and for nothing else there (0.221.1).
 */
export function takeProject(): void {
	const folder = FileSystemDirectoryHandle.prototype;
	const { getDirectoryHandle } = folder;
	folder.getDirectoryHandle = async function (name, options) {
		if (name !== '.git' || options?.create) return getDirectoryHandle.call(this, name, options);
		if (await isProject(this)) return this;
		throw new DOMException('The folder is another than the project.', 'NotFoundError');
	};
}
