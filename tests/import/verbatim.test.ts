import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll, readContent, readTrees } from '../../src/check/disk.ts';
import { isFault, report } from '../../src/check/check.ts';
import { nextVersion } from '../../src/import/next/version.ts';
import { readDocument } from '../../src/import/read/read.ts';
import { knownArea, knownIn } from '../../src/owner/import/known.ts';
import { importDocument } from '../../src/tools/import/importDocument.ts';
import { projectCopy } from '../copy.ts';

const NEXT = 'tests/import/documents/elweb-nasta.docx';

describe('the pages of an area that was read from its document', { timeout: 60_000 }, () => {
	let root = '';
	beforeAll(async () => {
		root = projectCopy();
		await importDocument(['tests/import/documents/elweb.docx', '--area', 'bostad', '--bilder', 'alla'], root);
	});
	afterAll(() => rmSync(root, { recursive: true }));
	const file = (id: string) => `${root}/content/rutiner/${id}.mdx`;

	function next(pages: string[] = []) {
		const { content } = readContent(root);
		const area = knownArea('bostad', { ...content, trees: readTrees(root).trees })!;
		const document = readDocument({ name: NEXT, bytes: readFileSync(NEXT) });
		return nextVersion(document, area, knownIn(content), { day: '2026-11-26', pages });
	}

	test('can be updated by a tick where they still are its words and it changed them', () => {
		const found = next().verbatim.map(({ id }) => id);
		expect(found).toContain('bostad/mejlladan');
		expect(found).toContain('bostad/ta-bort-konto');
		expect(found).not.toContain('bostad/index');
		expect(next().changed.size).toBe(1);
	});

	test('cannot where somebody has changed a word', () => {
		const before = readFileSync(file('bostad/mejlladan'), 'utf8');
		writeFileSync(file('bostad/mejlladan'), before.replace('Klardatum', 'Slutdatum'));
		const found = next().verbatim.map(({ id }) => id);
		writeFileSync(file('bostad/mejlladan'), before);
		expect(before).toContain('Klardatum');
		expect(found).not.toContain('bostad/mejlladan');
	});

	test('say what the document says, and nothing else of them or of a tree is changed', async () => {
		const ids = next().verbatim.map(({ id }) => id);
		const { changed, files } = next(ids);
		expect([...changed.keys()].filter((path) => path.includes('rutiner/'))).toEqual(ids.map((id) => `content/rutiner/${id}.mdx`));
		for (const [path, { before, text }] of changed) {
			if (!path.includes('rutiner/')) continue;
			const head = (page: string) =>
				page.slice(0, page.indexOf('> **Utkast.**')).replace(/^(section|source):.*$|^ {2}- P?[A-Z]+[\d.]+$/gm, '');
			expect(head(text).replaceAll('\n', '')).toBe(head(before).replaceAll('\n', ''));
		}
		expect(changed.get('content/rutiner/bostad/mejlladan.mdx')?.text).toContain('Klart');
		const pictures = (page = '') => page.match(/!\[.*\]\(.*\)/g) ?? [];
		const pictured = [...changed].filter(([, { before }]) => pictures(before).length > 0);
		expect(pictured.map(([path]) => path)).toEqual(
			['bostad/inloggningsproblem', 'bostad/ta-bort-konto'].map((id) => `content/rutiner/${id}.mdx`),
		);
		for (const [, { before, text }] of pictured) expect(pictures(text)).toEqual(pictures(before));
		for (const [path, { text }] of changed) writeFileSync(`${root}/${path}`, text);
		for (const [path, text] of files) writeFileSync(`${root}/${path}`, text);
		expect(report((await checkAll(root)).filter(isFault))).toBe('\n0 fel i innehållet.');
		expect(next().verbatim).toEqual([]);
		expect(next().findings.filter(({ kind }) => kind !== 'rubrik')).toEqual([]);
	});
});
