import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFault, whyInstall } from '../../src/tools/setup/installed.mjs';

const here = { os: [process.platform], cpu: [process.arch] };
const manifest = { dependencies: { ship: '1.0.0' }, devDependencies: {} };
const entry = (version: string) => ({ version, integrity: `sha512-${version}` });
const installed = {
	'node_modules/ship': entry('1.0.0'),
	'node_modules/ship/node_modules/oar': entry('2.0.0'),
	'node_modules/ship-here': { ...entry('1.0.0'), optional: true, ...here },
};
const packages = {
	'': manifest,
	...installed,
	'node_modules/ship-elsewhere': { ...entry('1.0.0'), optional: true, os: ['plan9'], cpu: ['x64'] },
	'node_modules/ship-elsewhere/node_modules/oar': { ...entry('3.0.0'), optional: true },
};

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'setup-'));
	write('package.json', manifest);
	write('package-lock.json', { packages });
	write('node_modules/.package-lock.json', { packages: installed });
	for (const path of Object.keys(installed)) write(`${path}/package.json`, {});
});
afterEach(() => rmSync(root, { recursive: true }));

describe('an install', () => {
	test('is not repeated when it is whole', () => {
		expect(lockFault(root)).toBeUndefined();
		expect(whyInstall(root)).toBeUndefined();
	});

	const oar = 'node_modules/ship/node_modules/oar';
	test.each([
		['there is none', () => remove('node_modules'), 'node_modules is missing or half installed'],
		['npm ci was stopped', () => remove('node_modules/.package-lock.json'), 'node_modules is missing or half installed'],
		['a package has gone', () => remove(oar), `${oar} is missing and should be 2.0.0`],
		[
			'a package for this machine never came',
			() => forget('node_modules/ship-here'),
			'node_modules/ship-here is missing and should be 1.0.0',
		],
		['the lock file has another version', () => lock({ [oar]: entry('2.1.0') }), `${oar} is 2.0.0 and should be 2.1.0`],
		['the lock file has another hash', () => lock({ [oar]: { version: '2.0.0', integrity: 'x' } }), `${oar} is 2.0.0 and should be 2.0.0`],
		['the lock file has one more', () => lock({ 'node_modules/mast': entry('1.0.0') }), 'node_modules/mast is missing and should be 1.0.0'],
	])('is repeated when %s', (_, change, reason) => {
		change();
		expect(whyInstall(root)).toBe(reason);
	});

	test('is refused when package.json asks for what the lock file does not hold', () => {
		write('package.json', { dependencies: { ship: '1.1.0' } });
		expect(lockFault(root)).toBe('package.json asks for ship 1.1.0, which package-lock.json does not hold');
	});
});

function lock(changed: object) {
	write('package-lock.json', { packages: { ...packages, ...changed } });
}

/** What npm does with an optional package that it could not fetch. */
function forget(path: string) {
	write('node_modules/.package-lock.json', { packages: { ...installed, [path]: undefined } });
}

function write(path: string, content: object) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), JSON.stringify(content));
}

function remove(path: string) {
	rmSync(join(root, path), { recursive: true });
}
