import { projectAt } from '../../check/disk.ts';
import { versionOf, type Version } from '../../diff/version.ts';

/** Reads the version that lies in a folder. */
export function versionIn(root: string, name: string): Version {
	return versionOf(projectAt(root), name);
}
