import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

process.report.excludeNetwork = true;
const libcHere = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';

/**
 * Why `root` needs an install, as half a sentence, or undefined. npm keeps a list of what it has installed in node_modules; an entry
 * is there only when its package has been laid out, and the list only when an install has come to its end.
 */
export function whyInstall(root) {
	const done = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(done)) return 'node_modules is missing or half installed';
	const installed = read(done).packages;
	for (const [path, wanted] of Object.entries(read(join(root, 'package-lock.json')).packages)) {
		if (path === '' || !isForThisMachine(wanted)) continue;
		const found = existsSync(join(root, path, 'package.json')) ? installed[path] : undefined;
		if (found?.integrity !== wanted.integrity) return `${path} is ${found?.version ?? 'missing'} and should be ${wanted.version}`;
	}
}

/** What package.json asks for and package-lock.json does not hold, so that npm ci would refuse them; as half a sentence. */
export function lockFault(root) {
	const wanted = asked(read(join(root, 'package.json')));
	const held = asked(read(join(root, 'package-lock.json')).packages['']);
	const name = Object.keys(wanted).find((key) => wanted[key] !== held[key]);
	return name && `package.json asks for ${name} ${wanted[name]}, which package-lock.json does not hold`;
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const asked = ({ dependencies, devDependencies }) => ({ ...dependencies, ...devDependencies });

/**
 * npm drops an optional package that it fails to fetch without a word, and leaves some out of the lock file
 * (https://github.com/npm/cli/issues/4828), so one made for this machine is as needed as any other.
 */
function isForThisMachine({ optional, os, cpu, libc }) {
	if (!optional) return true;
	return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(libcHere)));
}
