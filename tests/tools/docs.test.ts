import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/* What people read first is short, and every file and folder that a text or a comment names is there. */
const all = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
	.split('\n')
	.filter((file) => existsSync(file));
const notes = all.filter((file) => /(^|\/)(_?README|CONTRIBUTING)\.md$|^tests\/\w+\.md$/.test(file));
const names = new Set(all.map((file) => basename(file)));
const commented = all.filter((file) => /\.(tsx?|mjs|js|astro|css|yml)$/.test(file) && !/^content\/|^tests\/area\//.test(file));

/** From the project's top: `src/tree/walk.ts`, `tests/browser`, `content/{rutiner,mallar}/<area>`, `.config/layers.js`. */
const FROM_TOP = /(?<![\w./<-])(?:src|tests|machines|content|public|\.config|\.github|\.ci)\/[\w.,*{}<>[\]/-]*/g;
/** From the folder of the text: `walk.ts`, `elweb/`. */
const BESIDE = /^(?!\/|https?:|\*)[\w.*{}<>/-]+(?:\.(?:tsx?|mjs|astro|css|mdx?|yml|png|webp|avif)|\/)$/;
/** Where Starlight looks for pages, and we have none. */
const NOT_OURS = 'src/content/docs';
/** What a build makes. */
const BUILT = /^(?:dist|_astro|pagefind)\//;

/** Whether a name leads somewhere: `<area>` is any folder, `[area]` is a page's own name. A kind of content may have no files yet. */
function exists(name: string, folder = '.'): boolean {
	const path = join(folder, name);
	const pattern = path.replace(/<[^>]*>/g, '*').replace(/[[\]]/g, '\\$&');
	return globSync(pattern).length > 0 || (/^content\/\w+\/</.test(path) && existsSync(path.split('<')[0]!));
}

/** The names in a text that begin at the project's top, without the stop that ends a sentence. */
const named = (text: string) => (text.match(FROM_TOP) ?? []).map((name) => name.replace(/[.,]+$/, '')).filter((name) => name !== NOT_OURS);

/** The files and folders that a Markdown text names, in code or as a link, and that are neither beside it nor below the top. */
function lostIn(text: string, folder: string): string[] {
	const spans = [...text.matchAll(/`([^`\n]+)`|\]\(([^)#\s]+)|(?:src|href)="([^"#]+)"/g)].map(
		([, code, link, src]) => code ?? link ?? src ?? '',
	);
	const fromTop = spans.flatMap(named).filter((name) => !exists(name) && !exists(name, folder));
	const beside = spans.filter((span) => BESIDE.test(span) && !BUILT.test(span) && !fromTop.includes(span));
	return [...fromTop, ...beside.filter((name) => !exists(name, folder) && !exists(name))];
}

/** The names that a text says stand in a file, such as `Call` in `call.ts`, and that do not. */
function strayIn(text: string, folder: string): string[] {
	return [...text.matchAll(/`(\w+)`\s+in\s+`([\w./-]+\.\w+)`/g)].flatMap(([said, name = '', file = '']) => {
		const path = [join(folder, file), file].find((path) => existsSync(path));
		return path && new RegExp(`\\b${name}\\b`).test(readFileSync(path, 'utf8')) ? [] : [said];
	});
}

/** The files that the comments of code name and that are not there, where a file may be named by its name alone: `policy.ts`. */
function lostInComments(text: string): string[] {
	const comments = text.match(/^\s*(?:\*|\/\/|\/\*|#|<!--).*$|\s\/\*.*?\*\/|\s\/\/ .*$/gm) ?? [];
	const alone = comments.flatMap((comment) => comment.match(/(?<![\w./*<>-])\w[\w.-]*\.(?:tsx?|mjs|astro|css)\b/g) ?? []);
	return [...comments.flatMap(named).filter((name) => !exists(name)), ...alone.filter((name) => !names.has(name))];
}

const SCRIPTS = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
/** The scripts that a text tells to run. */
const scriptsIn = (text: string) => [...text.matchAll(/npm run (?:--silent |-s )?([a-z][\w-]*(?::[\w-]+)*)/g)].map(([, name = '']) => name);

describe('what people read first', () => {
	test.each([
		['README.md', 5000],
		['CONTRIBUTING.md', 7000],
	])('%s is at most %i bytes', (file, most) => {
		expect(readFileSync(file).length).toBeLessThanOrEqual(most);
	});

	test.each(notes)('%s names what is there', (file) => {
		expect(lostIn(readFileSync(file, 'utf8'), dirname(file))).toEqual([]);
		expect(strayIn(readFileSync(file, 'utf8'), dirname(file))).toEqual([]);
	});

	test('comments name what is there', () => {
		const lost = commented.flatMap((file) => lostInComments(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
		expect(lost).toEqual([]);
	});

	test('names scripts that there are, and in the README of the tools every one', () => {
		const texts = all.filter(
			(file) => /\.(?:mdx?|yml)$|^package\.json$|^(?:src|tests)\/.*\.(?:tsx?|mjs|astro)$/.test(file) && !file.includes('docs.test'),
		);
		const lost = texts.flatMap((file) => scriptsIn(readFileSync(file, 'utf8')).map((name) => `${file}: npm run ${name}`));
		expect(lost.length).toBeGreaterThan(30);
		expect(lost.filter((said) => !SCRIPTS.includes(said.split('npm run ')[1]!))).toEqual([]);
		expect(scriptsIn('`npm run --silent tree:diff -- v1`, then npm run gone.')).toEqual(['tree:diff', 'gone']);
		const listed = readFileSync('src/tools/README.md', 'utf8');
		expect(SCRIPTS.filter((name) => !['start', 'test'].includes(name) && !listed.includes(`\`${name}\``))).toEqual([]);
	});

	test('a name that leads nowhere is found, wherever it stands', () => {
		const text = 'See `src/walk.ts`, `npm run unit -- tests/vagar`, `nowhere.ts`, `elweb/`, [it](src/tree/wark.ts) and `tests/agent`.';
		expect(lostIn(text, 'src/tree')).toEqual(['src/walk.ts', 'tests/vagar', 'src/tree/wark.ts', 'nowhere.ts', 'elweb/']);
		expect(lostIn('`walk.ts`, `src/<room>/README.md`, `machines/<area>/<tree>.ts`, `/samtal/`, `dist/`, `sw.js`', 'src/tree')).toEqual([]);
		expect(strayIn('`metaOf` in `walk.ts`, `fallow` in `walk.ts`', 'src/tree')).toEqual(['`fallow` in `walk.ts`']);
		expect(lostInComments('// See src/admin/fields.ts and `mail.ts`.\nconst path = "src/search";\n/** Like tests/situationer. */')).toEqual(
			['src/admin/fields.ts', 'tests/situationer', 'mail.ts'],
		);
	});
});
