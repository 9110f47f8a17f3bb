import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBinary, lockFaults, packagesIn, repositoryFaults, TOP_LEVEL, workflowFaults, type RepositoryFile } from './repository.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the repository', () => {
	const whole = TOP_LEVEL.map((path) => ({ path, size: 1, binary: false }));
	const and = (file: Partial<RepositoryFile> & { path: string }) => [...whole, { size: 1, binary: false, ...file }];

	test('holds what it should: names at the top, sizes, no binary files', () => {
		const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
			.split('\0')
			.filter((path) => existsSync(path));
		const files = paths.map((path) => ({ path, content: readFileSync(path) }));
		expect(files.length).toBeGreaterThan(500);
		expect(repositoryFaults(files.map(({ path, content }) => ({ path, size: content.length, binary: isBinary(content) })))).toEqual([]);
	});

	test.each([
		['nothing more', whole, []],
		['a folder at the top', and({ path: 'bin/node' }), ['bin stands at the top']],
		['a file at the top', and({ path: 'notes.txt' }), ['notes.txt stands at the top']],
		['a name missing at the top', whole.slice(1), ['.ci is missing at the top']],
		['a large file', and({ path: 'src/data.json', size: 500_001 }), ['src/data.json has 500001 bytes']],
		['a large lock file', whole.map((file) => (file.path === 'package-lock.json' ? { ...file, size: 600_000 } : file)), []],
		['a lock file elsewhere', and({ path: 'src/package-lock.json', size: 600_000 }), ['src/package-lock.json has 600000 bytes']],
		['a program', and({ path: 'src/node', binary: true }), ['src/node is binary']],
		['a picture where pictures are', and({ path: 'public/samtal.png', binary: true }), []],
		['a picture elsewhere', and({ path: 'src/samtal.png', binary: true }), ['src/samtal.png is binary']],
	])('with %s', (_, files, faults) => {
		expect(repositoryFaults(files)).toEqual(faults);
	});

	test('a program is told from a text', () => {
		expect(isBinary(readFileSync(process.execPath).subarray(0, 100))).toBe(true);
		expect(isBinary(Buffer.from('å ä ö'))).toBe(false);
	});
});

describe('package-lock.json', () => {
	test('holds the hash of every package, for every platform, and names no registry', () => {
		const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
		expect(Object.keys(packages).length).toBeGreaterThan(100);
		expect(lockFaults(packages)).toEqual([]);
	});

	test.each([
		['as it should be', { integrity: 'sha512-x' }, []],
		['without its hash', {}, ['node_modules/a has no integrity']],
		['from a registry', { integrity: 'sha512-x', resolved: 'https://a.example/a.tgz' }, ['names a place: https://a.example/a.tgz']],
		['from a folder', { link: true, resolved: 'a' }, []],
	])('with a package %s', (_, entry, faults) => {
		expect(lockFaults({ '': {}, 'node_modules/a': entry })).toEqual(faults.map((fault) => expect.stringContaining(fault)));
	});
});

describe('the workflows', () => {
	const files = globSync(['.github/workflows/*.yml', '.github/actions/*/action.yml']);

	test.each(files)('%s pins every action by its hash', (file) => {
		expect(workflowFaults(readFileSync(file, 'utf8'))).toEqual([]);
	});

	test.each([
		['uses: ./.github/actions/install', []],
		[`- uses: a/b@${'0'.repeat(40)} # v1.2.3`, []],
		[`- uses: a/b/c@${'0'.repeat(40)} # v1.2.3`, []],
		[`- uses: a/b@${'0'.repeat(40)}`, [expect.stringContaining('not pinned')]],
		['- uses: a/b@v5', ['not pinned: a/b@v5']],
		['- uses: a/b@0123abc # v1.2.3', ['not pinned: a/b@0123abc # v1.2.3']],
		['with: { node-version: 24 }', [expect.stringContaining('a Node version of its own')]],
		['with: { node-version-file: .node-version }', []],
	])('%s', (line, faults) => {
		expect(workflowFaults(line)).toEqual(faults);
	});

	test('begin with the Node that the scripts run on', () => {
		expect(readFileSync('.node-version', 'utf8').trim()).toBe(manifest.devDependencies.node);
	});
});

describe('what the build imports', () => {
	const built = globSync(['astro.config.mjs', '{src,machines}/**/*.{ts,tsx,astro,mjs}'], { exclude: ['src/tools/**'] });

	test('is in dependencies, not in devDependencies', () => {
		const named = new Set(built.flatMap((file) => packagesIn(readFileSync(file, 'utf8'))));
		expect([...named]).toEqual(expect.arrayContaining(['astro', 'preact', 'yaml', '@astrojs/starlight']));
		expect([...named].filter((name) => name in manifest.devDependencies)).toEqual([]);
		expect([...named].filter((name) => !(name in manifest.dependencies))).toEqual([]);
	});

	test.each([
		["import { parse } from 'yaml';", ['yaml']],
		["import {\n\ta,\n} from '@scope/pack/deep.js';", ['@scope/pack']],
		["export * from 'zod'", ['zod']],
		["import type { Plugin } from 'vite';", []],
		["import './own.css';", []],
		["import 'side-effect'", ['side-effect']],
		["import parts from '#parts';", []],
		["import x from 'node:fs';", []],
		["const text = 'import';", []],
	])('is read from %s', (source, packages) => {
		expect(packagesIn(source)).toEqual(packages);
	});
});

test('package.json begins with the scripts that a newcomer needs', () => {
	expect(Object.keys(manifest.scripts).slice(0, 5)).toEqual(['start', 'test', 'build', 'check', 'new']);
});
