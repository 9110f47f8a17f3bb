import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package.json and package-lock.json in `root` say is to be installed. */
export function readProject(root) {
	const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
	return {
		root,
		lockText,
		lock: JSON.parse(lockText),
		manifest: readJson(root, 'package.json'),
	};
}

/** What package.json asks for and package-lock.json does not hold, so that npm ci would refuse them; as half a sentence. */
export function lockFault({ lock, manifest }) {
	const wanted = dependencies(manifest);
	const held = dependencies(lock.packages['']);
	const name = Object.keys(wanted).find((key) => wanted[key] !== held[key]);
	return name && `package.json asks for ${name} ${wanted[name]}, which package-lock.json does not hold`;
}

/** Why an install is needed, as half a sentence; undefined where the stamp fits package-lock.json and nothing has gone since. */
export function whyInstall(project) {
	const stamp = stampFile(project);
	if (!existsSync(join(project.root, 'node_modules'))) return 'node_modules is missing';
	if (!existsSync(stamp)) return 'node_modules has no stamp of a finished install';
	if (readFileSync(stamp, 'utf8') !== fingerprint(project)) return 'package-lock.json is not the one that was installed';
	return fault(project, { thorough: false });
}

/**
 * The first package of package-lock.json that node_modules lacks or holds in another version, as half a sentence.
 * Not `thorough`, it looks at the versions of direct dependencies alone: 30 ms less, before every start.
 */
export function fault({ root, lock, manifest }, { thorough = true } = {}) {
	const direct = dependencies(manifest);
	for (const [path, entry] of Object.entries(lock.packages)) {
		if (path === '' || !isFor(entry)) continue;
		const read = thorough || path.slice('node_modules/'.length) in direct;
		const found = read ? versionAt(join(root, path)) : existsSync(join(root, path, 'package.json')) && entry.version;
		if (found !== entry.version) return `${path} is ${found || 'missing'} and should be ${entry.version}`;
	}
}

/** Says, for the next start, that node_modules holds what package-lock.json names. Only to be called where there is no fault. */
export const writeStamp = (project) => writeFileSync(stampFile(project), fingerprint(project));

export const removeStamp = (project) => rmSync(stampFile(project), { force: true });

const stampFile = ({ root }) => join(root, 'node_modules', '.installed');

/** Platform and processor belong to it, since a folder shared with another machine holds the wrong binaries. */
function fingerprint({ lockText }) {
	return `${createHash('sha256').update(lockText).digest('hex')} ${process.platform} ${process.arch}\n`;
}

const dependencies = (manifest) => ({
	...manifest.dependencies,
	...manifest.devDependencies,
});

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

function readJson(folder, name) {
	return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
