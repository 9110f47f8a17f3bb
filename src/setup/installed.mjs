import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why `root` needs an install, as half a sentence; undefined where the stamp fits package-lock.json and nothing has gone since. */
export function whyInstall(root) {
	if (!existsSync(join(root, 'node_modules'))) return 'node_modules is missing';
	if (!existsSync(stampFile(root))) return 'node_modules has no stamp of a finished install';
	if (readFileSync(stampFile(root), 'utf8') !== fingerprint(root)) return 'package-lock.json is not the one that was installed';
	return fault(root, { thorough: false });
}

/**
 * The first package of package-lock.json that node_modules lacks or holds in another version, as half a sentence.
 * Not `thorough`, it looks at the versions of direct dependencies alone: 30 ms less, before every start.
 */
export function fault(root, { thorough = true } = {}) {
	const { packages } = readJson(root, 'package-lock.json');
	const direct = dependencies(readJson(root, 'package.json'));
	const locked = dependencies(packages['']);
	const unlocked = Object.keys(direct).find((name) => direct[name] !== locked[name]);
	if (unlocked) return `package.json asks for ${unlocked} ${direct[unlocked]}, which package-lock.json does not hold`;
	for (const [path, entry] of Object.entries(packages)) {
		if (path === '' || !isFor(entry)) continue;
		const read = thorough || path.slice('node_modules/'.length) in direct;
		const found = read ? versionAt(join(root, path)) : existsSync(join(root, path, 'package.json')) && entry.version;
		if (found !== entry.version) return `${path} is ${found || 'missing'} and should be ${entry.version}`;
	}
}

/** The version of Node that package.json asks for, which the scripts are to run on. */
export const wantedNode = (root) => readJson(root, 'package.json').devDependencies.node;

/** Says, for the next start, that node_modules holds what package-lock.json names. Only to be called where there is no fault. */
export const writeStamp = (root) => writeFileSync(stampFile(root), fingerprint(root));

export const removeStamp = (root) => rmSync(stampFile(root), { force: true });

const stampFile = (root) => join(root, 'node_modules', '.installed');

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

const dependencies = (manifest) => ({ ...manifest.dependencies, ...manifest.devDependencies });

/** Platform and processor belong to it, since a folder shared with another machine holds the wrong binaries. */
function fingerprint(root) {
	const sum = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
	return `${sum} ${process.platform} ${process.arch}\n`;
}

/** npm drops an optional package that it fails to fetch without a word, so one made for this machine is as needed as any other. */
function isFor({ optional, os, cpu, libc }) {
	if (!optional) return true;
	return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(machineLibc())));
}

let libcFound;
function machineLibc() {
	process.report.excludeNetwork = true;
	return (libcFound ??= process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
}

function versionAt(folder) {
	try {
		return readJson(folder, 'package.json').version;
	} catch {
		return undefined;
	}
}
