import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fault, lockFault, readProject, whyInstall, writeStamp } from '../../src/tools/setup/installed.mjs';
import { completeLock } from '../../src/tools/setup/lock.mjs';

const here = { os: [process.platform], cpu: [process.arch] };
const manifest = { dependencies: { ship: '1.0.0' }, devDependencies: {} };
const packages = {
	'': manifest,
	'node_modules/ship': { version: '1.0.0' },
	'node_modules/ship/node_modules/oar': { version: '2.0.0' },
	'node_modules/ship-here': { version: '1.0.0', optional: true, ...here },
	'node_modules/ship-elsewhere': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['x64'] },
};

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'setup-'));
	write('package.json', manifest);
	write('package-lock.json', { packages });
	write('node_modules/ship/package.json', { version: '1.0.0' });
	write('node_modules/ship/node_modules/oar/package.json', { version: '2.0.0' });
	write('node_modules/ship-here/package.json', { version: '1.0.0' });
	writeStamp(readProject(root));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('an install', () => {
	test('is not repeated when it is whole', () => {
		expect(lockFault(readProject(root))).toBeUndefined();
		expect(whyInstall(readProject(root))).toBeUndefined();
		expect(fault(readProject(root))).toBeUndefined();
	});

	test.each([
		['there is none', () => remove('node_modules'), 'node_modules is missing'],
		['npm ci was stopped', () => remove('node_modules/.installed'), 'node_modules has no stamp of a finished install'],
		[
			'the lock file changed',
			() => write('package-lock.json', { packages, more: 1 }),
			'package-lock.json is not the one that was installed',
		],
		[
			'a package has gone',
			() => remove('node_modules/ship/node_modules/oar'),
			'node_modules/ship/node_modules/oar is missing and should be 2.0.0',
		],
		[
			'a package for this machine never came',
			() => remove('node_modules/ship-here'),
			'node_modules/ship-here is missing and should be 1.0.0',
		],
		[
			'another version lies there',
			() => write('node_modules/ship/package.json', { version: '0.9.0' }),
			'node_modules/ship is 0.9.0 and should be 1.0.0',
		],
	])('is repeated when %s', (_, change, reason) => {
		change();
		expect(whyInstall(readProject(root))).toBe(reason);
	});

	test('is refused when package.json asks for what the lock file does not hold', () => {
		write('package.json', { dependencies: { ship: '1.1.0' } });
		expect(lockFault(readProject(root))).toBe('package.json asks for ship 1.1.0, which package-lock.json does not hold');
	});
});

describe('a lock file', () => {
	const parent = { version: '3.0.0', license: 'MIT', optionalDependencies: { 'mast-linux-arm64-musl': '3.0.0' } };
	const wanted = { version: '3.0.0', license: 'MIT', optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] };

	test('gets the package for another platform that the registry did not show', () => {
		const lock = { packages: { 'node_modules/mast': parent } };
		expect(completeLock(lock)).toEqual(['node_modules/mast-linux-arm64-musl']);
		expect(lock.packages).toMatchObject({ 'node_modules/mast-linux-arm64-musl': wanted });
		expect(completeLock(lock)).toEqual([]);
	});

	test('moves the version that took its place beside the package that asked for it', () => {
		const old = { version: '2.0.0', optional: true };
		const lock = {
			packages: {
				'node_modules/mast': parent,
				'node_modules/ship/node_modules/mast': { version: '2.0.0', optionalDependencies: { 'mast-linux-arm64-musl': '2.0.0' } },
				'node_modules/mast-linux-arm64-musl': old,
			},
		};
		completeLock(lock);
		expect(lock.packages).toMatchObject({
			'node_modules/mast-linux-arm64-musl': wanted,
			'node_modules/ship/node_modules/mast-linux-arm64-musl': old,
		});
	});

	test('of ours lacks none, so that npm ci accepts it', () => {
		expect(completeLock(readProject('.').lock)).toEqual([]);
	});
});

function write(path: string, content: object) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), JSON.stringify(content));
}

function remove(path: string) {
	rmSync(join(root, path), { recursive: true });
}
