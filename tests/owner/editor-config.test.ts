import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allowedHosts, backend, LOCAL } from '../../src/owner/host/backend.ts';
import { collections } from '../../src/owner/editor/collections.ts';
import type { EditorField } from '../../src/owner/editor/fields.ts';
import { fromFile } from '../../src/owner/editor/format.ts';
import { policy } from '../../src/owner/editor/policy.ts';
import { shapeOf } from '../../src/owner/editor/forms.ts';
import { KINDS, type Kind } from '../../src/model/kinds.ts';

const areas = globSync('content/rutiner/*/index.mdx').map((path) => ({ id: path.split('/')[2]!, title: path.split('/')[2]! }));
const all = collections(areas, { ids: {}, fields: {} }).filter((one) => 'folder' in one);
const files = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
	globSync(KINDS[kind].pattern, { cwd: `content/${KINDS[kind].folder}` }).map((path) => ({
		kind,
		path: `content/${KINDS[kind].folder}/${path}`,
	})),
);

/** The fields that the editor offers for a file: its folder's, or those of the folder's front page. */
function fieldsFor(path: string): EditorField[] | undefined {
	const folder = path.replace(/\/[^/]*$/, '');
	const found = all.find((one) => one.folder === folder && path.endsWith(`.${one.extension}`));
	const index = found?.index_file as { fields: EditorField[] } | undefined;
	return /\/index\.\w+$/.test(path) && index ? index.fields : found?.fields;
}

/** Every key that a value holds and no field covers, by its path. */
function uncovered(value: unknown, fields: EditorField[], at = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => uncovered(item, fields, at));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const field = fields.find(({ name }) => name === key);
		if (!field) return ['readFrom', 'form'].includes(key) ? [] : [`${at}${key}`];
		return uncovered(inner, inside(field, inner), `${at}${key}.`);
	});
}

function inside(field: EditorField, value: unknown): EditorField[] {
	const types = (field.types ?? []) as EditorField[];
	const own = (field.fields ?? []) as EditorField[];
	return [...own, ...(Array.isArray(value) ? types.flatMap((type) => (type.fields ?? []) as EditorField[]) : [])];
}

describe('The editor', () => {
	test('opens every content file, and has a field for every key in it', () => {
		expect(files.length).toBeGreaterThan(300);
		const faults = files.flatMap(({ kind, path }) => {
			const fields = fieldsFor(path);
			if (!fields) return [`${path} lies in no folder of the editor`];
			return uncovered(fromFile(readFileSync(path, 'utf8'), shapeOf(kind)), fields).map((key) => `${path}: ${key}`);
		});
		expect(faults).toEqual([]);
	});

	test('would be caught without a field', () => {
		expect(uncovered({ a: 1, list: [{ b: 2 }] }, [{ name: 'list', label: '', widget: 'list', fields: [] }])).toEqual(['a', 'list.b']);
	});

	test('asks no other host, unless it is set up for one', () => {
		expect(allowedHosts(backend({}))).toEqual([]);
		expect(backend({}).repo).toBe(LOCAL);
		expect(policy(allowedHosts(backend({ ADMIN_HOST: 'github', ADMIN_REPO: 'a/b' })))).toContain(
			"connect-src 'self' data: blob: https://api.github.com",
		);
		expect(allowedHosts(backend({ ADMIN_HOST: 'gitea', ADMIN_REPO: 'a/b', ADMIN_URL: 'https://git.example/' }))).toEqual([
			'https://git.example',
		]);
	});

	test.each([{ ADMIN_HOST: 'svn', ADMIN_REPO: 'a/b' }, { ADMIN_HOST: 'github' }, { ADMIN_HOST: 'github', ADMIN_REPO: 'a' }])(
		'is told how %o is to be written',
		(environment) => {
			expect(() => backend(environment)).toThrow(/^ADMIN_(HOST|REPO) är .* Skriv /);
		},
	);
});
