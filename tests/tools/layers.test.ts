import { ESLint } from 'eslint';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLOORS, faultOf, roomOf } from '../../.config/layers.js';

/* The house: which room may import which (.config/layers.js), held by a lint rule; and that no files go round in a circle. */
const files = globSync(['src/**/*.{ts,tsx,mjs,astro,css}', 'machines/**/*.ts']).map((path) => path.replaceAll('\\', '/'));
const doors = [...new Set(files.filter((file) => file.split('/').length > 2).map((file) => file.split('/').slice(0, 2).join('/')))];
const IMPORT = /(?:from|import|import\(|@import(?: url\()?)\s*['"](\.[^'"?]+)/g;

function importsOf(file: string, text = readFileSync(file, 'utf8')): string[] {
	// What a scaffold writes or a message quotes looks like an import, and leads to no file.
	return [...text.matchAll(IMPORT)]
		.map(([, path = '']) => join(dirname(file), path).replaceAll('\\', '/'))
		.filter((path) => existsSync(path));
}

const noteOf = (door: string) => (door === 'src/pages' ? `${door}/_README.md` : `${door}/README.md`);
const floorsOf = (door: string) =>
	FLOORS.flatMap((rooms, floor) => (rooms.some((room) => `${room}/`.startsWith(`${door}/`)) ? [floor] : []));

/** What a note says of imports and the layers do not allow: that it may import a room, or that a room may import it. */
function untrueIn(text: string, door: string): string[] {
	const sentences = text.split('## ')[0]!.split(/[.;](?=\s)/);
	const rooms = (says: RegExp) =>
		sentences
			.filter((sentence) => says.test(sentence.trim()))
			.flatMap((sentence) => [...sentence.matchAll(/`(machines|src\/\w+)\/?`/g)].map(([, room = '']) => room));
	const mayNotImport = rooms(/^May import/).filter((room) => Math.min(...floorsOf(room)) >= Math.max(...floorsOf(door)));
	const mayNotBe = rooms(/import it\b/).filter((room) => Math.max(...floorsOf(room)) <= Math.min(...floorsOf(door)));
	return [...mayNotImport.map((room) => `imports ${room}`), ...mayNotBe.map((room) => `is imported by ${room}`)];
}

/** The files that lead back to themselves, each circle once; found by taking away, again and again, what imports nothing that is left. */
function circles(graph: Map<string, string[]>): string[] {
	const left = new Map(graph);
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const [file, imports] of left) if (!imports.some((path) => left.has(path))) left.delete(file);
	}
	return [...left.keys()];
}

describe('the house', () => {
	test('has at most seventeen doors, and at each a note that is true of imports', () => {
		expect(doors.filter((door) => door.startsWith('src/')).length).toBeLessThanOrEqual(17);
		// Astro makes a page of every file in src/pages but those whose name begins with an underscore.
		const notes = ['machines', ...doors.filter((door) => door.startsWith('src/'))];
		expect(notes.filter((door) => !existsSync(noteOf(door)))).toEqual([]);
		expect(notes.flatMap((door) => untrueIn(readFileSync(noteOf(door), 'utf8'), door))).toEqual([]);
	});

	test('finds a note that is not', () => {
		const text =
			'May import `src/model` and `src/check`; not `src/site`. `src/theme` and `src/call` may import it.\n\n## More\n\nMay import `src/pages`.';
		expect(untrueIn(text, 'src/tree')).toEqual(['imports src/check', 'is imported by src/theme']);
	});

	test('has every file in a room, and every room has files', () => {
		expect(files.filter((file) => !roomOf(file))).toEqual([]);
		const rooms = new Set(files.map((file) => roomOf(file)?.room));
		expect(FLOORS.flat().filter((room) => !rooms.has(room) && !existsSync(room))).toEqual([]);
	});

	test('has no import upward, of style sheets either', () => {
		expect(files.flatMap((file) => importsOf(file).flatMap((to) => faultOf(file, to) ?? []))).toEqual([]);
	});

	test('has no circle of files', () => {
		expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
		const three = new Map([
			['a', ['b']],
			['b', ['c', 'd']],
			['c', ['a']],
			['d', []],
		]);
		expect(circles(three)).toEqual(['a', 'b', 'c']);
	});
});

describe('the lint rule of the layers', () => {
	const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
	const told = async (filePath: string, code: string) => {
		const [result] = await eslint.lintText(code, { filePath });
		return result!.messages.filter(({ ruleId }) => ruleId === 'house/layers').map(({ message }) => message);
	};

	test.each([
		['an import', 'src/tree/new.ts', "import { note } from '../call/note.ts';\nnote();"],
		['an import of a type', 'src/model/new.ts', "import type { Way } from '../tree/walk.ts';\nexport type X = Way;"],
		['what is passed on', 'machines/new.ts', "export * from '../src/model/ids.ts';"],
		['an import when it is wanted', 'src/theme/new.tsx', "export const load = () => import('../agent/player/start.tsx');"],
		['a style sheet by its address', 'src/call/new.ts', "import url from '../agent/desk/call.css?url';\nexport default url;"],
		['a file that is read', 'src/model/new.ts', "export default new URL('../check/main.ts', import.meta.url);"],
		['files found by a pattern', 'src/owner/list/new.ts', "export default import.meta.glob('../pages/admin/index.astro');"],
		['a room beside it', 'src/call/new.ts', "import { pageUrl } from '../publish/url.ts';\nexport default pageUrl;"],
		['the parts by their short name', 'src/check/new.ts', "import { Tree } from '#parts';\nexport default Tree;"],
		['the frontmatter of a page', 'src/parts/New.astro', "---\nimport Start from '../site/start/Start.astro';\n---\n<Start />"],
		['a script of a page', 'src/parts/New.astro', "<p>Text</p>\n<script>\n\timport '../site/start/start.ts';\n</script>"],
		['something of the tests', 'src/tree/new.ts', "import { trees } from '../../tests/trees.ts';\nexport default trees;"],
	])('sees %s', async (_, file, code) => {
		expect(await told(file, code)).toHaveLength(1);
	});

	test('lets be what points downward', async () => {
		const code = "import { areaOf } from '../model/ids.ts';\nimport { z } from 'astro/zod';\nexport default [areaOf, z];";
		expect(await told('src/call/new.ts', code)).toEqual([]);
	});
});
