/**
 * Adds to a parsed package-lock.json the packages for other platforms that the registry could not show, and returns their paths.
 *
 * A registry mirror may hold `pagefind` but not yet `@pagefind/darwin-arm64`. npm then leaves that one out of the lock file, and a
 * later `npm ci` refuses the lock file for it ("Missing: @pagefind/darwin-arm64@ from lock file"). The version is known, being exact
 * in the parent's optionalDependencies, so it is written as npm would, but without the hash that only the registry knows.
 */
export function completeLock({ packages }) {
	const added = [];
	for (const [parent, entry] of Object.entries(packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (!EXACT.test(version) || packages[resolve(packages, parent, name)]?.version === version) continue;
			const path = beside(parent, name);
			if (packages[path]) makeRoom(packages, path, name);
			packages[path] = {
				version,
				...(entry.dev && { dev: true }),
				license: entry.license,
				optional: true,
				...platformOf(name),
			};
			added.push(path);
		}
	}
	return added;
}

const EXACT = /^\d+\.\d+\.\d+/;
const PLATFORM = /(android|darwin|freebsd|linux|win32|windows|wasm32)-(\w+?)(?:-(gnu|musl|msvc))?$/;

/** The path of the package that `name` means when `from` asks for it: the nearest node_modules upwards. */
function resolve(packages, from, name) {
	for (let folder = from; ; folder = parentOf(folder)) {
		const path = `${folder && `${folder}/`}node_modules/${name}`;
		if (packages[path] || folder === '') return path;
	}
}

const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));

const beside = (path, name) => `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;

/** Another version lies where this one belongs, since npm thought the place free: it moves beside the package that asked for it. */
function makeRoom(packages, path, name) {
	const { version } = packages[path];
	const owner = Object.keys(packages).find((key) => packages[key].optionalDependencies?.[name] === version);
	packages[beside(owner, name)] = packages[path];
}

/** What npm reads from the package itself: on which machines it is for. Its name says it. */
function platformOf(name) {
	const [, os, cpu, abi] = name.match(PLATFORM) ?? [];
	if (!os) throw new Error(`package-lock.json lacks ${name}, and its name does not say for which platform it is. Add it by hand.`);
	if (os === 'wasm32') return { cpu: ['wasm32'] };
	const libc = { gnu: ['glibc'], musl: ['musl'] }[abi];
	return {
		os: [os === 'windows' ? 'win32' : os],
		cpu: [cpu],
		...(libc && { libc }),
	};
}
