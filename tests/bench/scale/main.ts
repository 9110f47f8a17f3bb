import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { machine, print } from '../report.ts';
import { docusaurus, vitepress } from './others.ts';
import { shownAfter } from './dev.ts';
import { addTo, LARGE, routines, type Routine } from './generate.ts';
import { timed, type Run } from './timed.ts';

/* Builds the site with 10, 100 and 1,000 more routines, each with a tree, and the same text with VitePress and Docusaurus, in one run. */
const COPY = `${process.cwd()}/.astro/scale`;
const PROJECT = ['content', 'machines', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const counts = process.argv.slice(2).map(Number).filter(Boolean);
const COUNTS = counts.length > 0 ? counts : [10, 100, 1000];

type Row = { count: number; ours: Built; others: (Other | undefined)[] };
type Other = Run & { pages: number };
type Built = Run & { check: number; shown: number; pages: number; page: number; large: number; scripts: number; search: number };

console.log(`# ${machine()}\n`);
const rows: Row[] = [];
for (const count of COUNTS) {
	const made = routines(count);
	rows.push({ count, ours: await site(made), others: [await vitepress(made), await docusaurus(made)] });
	console.error(`${count} routines are done.`);
}
print({
	title: 'Scale: routines with trees',
	head: ['', ...COUNTS.map((count) => `+ ${count} routines`), 'goal'],
	rows: [
		row('pages', ({ ours }) => String(ours.pages)),
		row('build', ({ ours }) => `${ours.seconds.toFixed(1)} s`),
		['build, a page at the margin', ...margins((r) => r.ours), '≤ 12 ms'],
		row('npm run check', ({ ours }) => `${ours.check.toFixed(1)} s`, '≤ 3 s'),
		row('the dev server shows a changed text', ({ ours }) => `${ours.shown.toFixed(1)} s`, '≤ 1 s'),
		row('memory, the most', ({ ours }) => `${ours.megabytes.toFixed(0)} MB`),
		row('a tree page, brotli', ({ ours }) => `${(ours.page / 1024).toFixed(1)} KB`, 'does not grow'),
		row(`the page of a tree of ${LARGE.steps} steps, brotli`, ({ ours }) => `${(ours.large / 1024).toFixed(1)} KB`, '≤ 60 KB'),
		row('script files', ({ ours }) => String(ours.scripts), 'no more'),
		row('search index, brotli', ({ ours }) => `${(ours.search / 1024).toFixed(1)} KB`),
		row('VitePress, the same text: build', ({ others: [it] }) => each(it)),
		row('Docusaurus, the same text: build', ({ others: [, it] }) => each(it)),
		['VitePress, a page at the margin', ...margins((r) => r.others[0]), ''],
		['Docusaurus, a page at the margin', ...margins((r) => r.others[1]), ''],
	],
});
rmSync(COPY, { recursive: true, force: true });

async function site(made: Routine[]): Promise<Built> {
	rmSync(COPY, { recursive: true, force: true });
	for (const path of PROJECT) cpSync(path, `${COPY}/${path}`, { recursive: true });
	for (const kind of ['kontakter', 'system']) cpSync(`tests/area/content/${kind}`, `${COPY}/content/${kind}`, { recursive: true });
	addTo(COPY, made);
	mkdirSync(`${COPY}/node_modules`, { recursive: true });
	const run = await timed([process.execPath, `${process.cwd()}/node_modules/astro/bin/astro.mjs`, 'build'], COPY);
	const check = await timed([process.execPath, 'src/tools/check/main.ts'], COPY);
	const [first] = made;
	const shown = await shownAfter(COPY, `${first?.area}/${first?.id}`);
	const bytes = (file: string) => brotliCompressSync(readFileSync(`${COPY}/dist/${file}`)).length;
	return {
		...run,
		check: check.seconds,
		shown,
		pages: globSync('**/*.html', { cwd: `${COPY}/dist` }).length,
		page: bytes(`${first?.area}/${first?.id}/index.html`),
		large: bytes(`${LARGE.area}/${LARGE.id}/index.html`),
		scripts: globSync('_astro/*.js', { cwd: `${COPY}/dist` }).length,
		search: bytes('api/search.json'),
	};
}

function row(name: string, cell: (row: Row) => string, goal = ''): string[] {
	return [name, ...rows.map(cell), goal];
}

function each(it: Other | undefined): string {
	return it ? `${it.seconds.toFixed(1)} s` : 'not available';
}

/** What one more page costs: the time between two sizes over the pages between them. */
function margins(of: (row: Row) => Other | undefined): string[] {
	return rows.map((now, i) => {
		const [more, less] = [of(now), rows[i - 1] && of(rows[i - 1] as Row)];
		return more && less ? `${(((more.seconds - less.seconds) * 1000) / (more.pages - less.pages)).toFixed(1)} ms` : '';
	});
}
