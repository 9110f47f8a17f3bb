import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { warn } from '../../src/call/warn.ts';
import { checkAll } from '../../src/check/disk.ts';
import { report } from '../../src/check/check.ts';
import { ORGANISATIONS } from '../copy.ts';
import { buildCopy, copyAt, emptyCopy, fillCopy } from '../built.ts';
import type { PublishedTree } from '../../src/tree/published.ts';

/* An area is the folders and files named after it. Each is taken away in turn, and a third one, which no code knows of, is put in. */
const COPY = copyAt('areas');
/** What would end a script, if it stood in one as it is. */
const CLOSING = '</script b';
const FIXTURE = 'tests/area';
const MINUTES = 60_000;
const NOINDEX = '<meta name="robots" content="noindex';
const areas = globSync(`${ORGANISATIONS}/content/rutiner/*/index.mdx`).map((path) => path.split('/')[4]!);

beforeEach(() => {
	fillCopy(COPY);
	rmSync(`${COPY}/content`, { recursive: true });
	for (const folder of globSync(`${COPY}/machines/*/`)) rmSync(folder, { recursive: true });
	cpSync(`${ORGANISATIONS}/content`, `${COPY}/content`, { recursive: true });
	cpSync('content/bidra', `${COPY}/content/bidra`, { recursive: true });
	for (const area of areas) cpSync(`${ORGANISATIONS}/machines/${area}`, `${COPY}/machines/${area}`, { recursive: true });
});
afterAll(() => emptyCopy(COPY));

/** What an owner does who takes an area away. */
function remove(area: string) {
	const named = globSync([`content/*/${area}`, `content/kallan/${area}.yml`, `machines/${area}`], { cwd: COPY });
	expect(named.length).toBeGreaterThan(2);
	for (const path of named) rmSync(`${COPY}/${path}`, { recursive: true });
}

function addThird() {
	cpSync(`${FIXTURE}/content`, `${COPY}/content`, { recursive: true });
	const call = `${COPY}/content/ovningar/biblioteket/kortet-i-lasesalen.yml`;
	writeFileSync(call, readFileSync(call, 'utf8').replace('mitt kort?', `mitt ${CLOSING} kort?`));
	cpSync(`${FIXTURE}/machines/biblioteket`, `${COPY}/machines/biblioteket`, { recursive: true });
}

/** Builds the copy, and gives its pages by their address and the addresses that Pagefind has indexed. */
async function build(isPublic: boolean) {
	const told = isPublic ? { PUBLIC_SITE: '1', SITE: 'https://rutiner.example.se' } : { PUBLIC_SITE: '' };
	await buildCopy(COPY, told);
	const files = globSync('**/*.html', { cwd: `${COPY}/dist` });
	const pages = new Map(files.map((file) => [`/${file.replace(/index\.html$/, '')}`, readFileSync(`${COPY}/dist/${file}`, 'utf8')]));
	const fragments = globSync(`${COPY}/dist/pagefind/fragment/*`).map((file) => gunzipSync(readFileSync(file)).toString());
	return { pages, indexed: fragments.map((text) => /"url":"([^"]*)"/.exec(text)?.[1]) };
}

/** What pages hold as data for their scripts, read as a browser reads it: to the first end of a script. */
function dataIn(html: string): string[] {
	return [...html.matchAll(/<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script/g)].map(([, text = '']) => text);
}

function linksOf(html = ''): string[] {
	return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href);
}

// The first build is for an internal site, the others are for a public one.
describe.each(areas.map((area, i) => ({ area, isPublic: i > 0 })))('without the area $area', ({ area, isPublic }) => {
	test('the content holds together', async () => {
		remove(area);
		expect(report(await checkAll(COPY))).toBe('\n0 fel i innehållet.');
	});

	test('the site builds with no trace of it, and a third area appears everywhere', { timeout: 5 * MINUTES }, async () => {
		remove(area);
		addThird();
		expect(report(await checkAll(COPY))).toBe('\n0 fel i innehållet.');
		const { pages, indexed } = await build(isPublic);

		expect([...pages].filter(([, html]) => linksOf(html).some((href) => href.startsWith(`/${area}/`)))).toEqual([]);
		expect(globSync(`**/${area}`, { cwd: `${COPY}/dist` })).toEqual([]);

		const routine = '/biblioteket/borttappat-kort/';
		expect(linksOf(pages.get('/')), 'the start page').toContain(routine);
		expect(pages.get('/'), 'the start page').toContain('Låntagaren hittar inte sitt lånekort.');
		const [other = ''] = areas.filter((id) => id !== area);
		expect(linksOf(pages.get(`/${other}/`)), 'the menu of another area').toContain('/biblioteket/');
		expect(linksOf(pages.get(`/${other}/`)), 'the menu of another area').not.toContain(routine);
		expect(linksOf(pages.get('/biblioteket/')), 'the menu').toEqual(
			expect.arrayContaining(['/biblioteket/', routine, '/biblioteket/kallan/']),
		);
		for (const id of ['finns-kortet', 'hamta-kortet', 'ge-ett-nytt']) expect(pages.get(routine)).toContain(`id="${id}"`);
		expect(linksOf(pages.get(`${routine}trad/`)), 'the drawing').toContain(`${routine}#hamta-kortet`);
		expect(indexed, 'the search').toEqual(expect.arrayContaining(['/biblioteket/', routine]));
		expect(linksOf(pages.get('/biblioteket/kallan/'))).toContain(`${routine}#hamta-kortet`);
		const [lesson, call] = ['/introduktion/biblioteket/lanedisken/', '/ova/biblioteket/kortet-i-lasesalen/'];
		expect(linksOf(pages.get('/introduktion/')), 'the introduction').toEqual(expect.arrayContaining([lesson, '/ova/biblioteket/']));
		expect(linksOf(pages.get(lesson)), 'a page of the introduction').toEqual(expect.arrayContaining([call, '/ova/biblioteket/']));
		expect(linksOf(pages.get('/ova/biblioteket/')), 'the practice calls').toContain(call);
		expect(linksOf(pages.get('/biblioteket/kallan/')), 'what is learnt of the source').toEqual(expect.arrayContaining([lesson, call]));
		expect(linksOf(pages.get('/oppna-fragor/'))).toEqual(
			expect.arrayContaining([`${routine}#ge-ett-nytt`, 'mailto:bibliotekarien@example.se']),
		);

		const told = [...pages].flatMap(([address, html]) => dataIn(html).map((text) => ({ address, text })));
		for (const { address, text } of told) expect(() => JSON.parse(text), `${address}: ${text.slice(0, 200)}`).not.toThrow();
		expect(told.filter(({ text }) => JSON.stringify(JSON.parse(text)).includes(CLOSING)).map(({ address }) => address)).toContain(
			'/ova/biblioteket/',
		);

		const letter = '/mallar/biblioteket/hamta-kortet/';
		expect(pages.get(letter), 'its own channel').toMatch(/Brev: Be låntagaren hämta kortet.*<dt>Brevtext/s);
		expect(pages.get(letter), 'its own channel').not.toContain('Öppna i mejlprogrammet');
		const tree = JSON.parse(readFileSync(`${COPY}/dist/api/trees/biblioteket/borttappat-kort.json`, 'utf8')) as PublishedTree;
		expect(tree.templates['biblioteket/hamta-kortet']?.via).toMatchObject({ name: 'Brev', mail: false, public: false });
		expect(warn(tree.fields.kort!, '12345'), 'its own format').toBe('Ett kortnummer är L och fem siffror.');
		expect(warn(tree.fields.kort!, 'L 12345'), 'its own format').toBeUndefined();
		expect(pages.get('/biblioteket/kallan/'), 'ids of two letters').toContain('id="BO1.1"');

		const gone = '/biblioteket/reservera-per-telefon/';
		expect(pages.get(gone), 'a retired routine').toMatch(
			/gäller inte sedan den 20 november 2026.*Låntagaren reserverar själv i katalogen/s,
		);
		expect(pages.get(gone), 'a retired routine').toMatch(
			new RegExp(`<a class="button primary" href="${routine}"[^>]*>\\s*Gå till Borttappat`),
		);
		const kept = [...pages].filter(([, html]) => html.includes(NOINDEX)).map(([address]) => address);
		const tools = [...pages.keys()].filter((address) => address.startsWith('/admin/'));
		if (isPublic) expect(kept.toSorted(), 'kept from search engines').toEqual([...tools, gone].toSorted());
		else expect(kept, 'kept from search engines').toEqual([...pages.keys()]);
		const sitemap = globSync('sitemap*.xml', { cwd: `${COPY}/dist` }).map((file) => readFileSync(`${COPY}/dist/${file}`, 'utf8'));
		expect(
			sitemap.some((text) => text.includes('/admin/')),
			'a sitemap that names a tool',
		).toBe(false);
		expect(
			sitemap.some((text) => text.includes(routine)),
			'a sitemap',
		).toBe(isPublic);
		expect(pages.get('/')?.includes('rel="sitemap"'), 'a link to the sitemap').toBe(isPublic);
		expect(indexed, 'the search').not.toContain(gone);
		const leading = [...pages].filter(([, html]) => linksOf(html).some((href) => href.startsWith(gone))).map(([address]) => address);
		expect(leading, 'the menus and the pages that lead to a retired routine').toEqual([]);
		const tellers = globSync('**/*.{json,xml}', { cwd: `${COPY}/dist` }).filter((file) =>
			readFileSync(`${COPY}/dist/${file}`, 'utf8').includes(gone),
		);
		expect(tellers, 'the data and the sitemap that name a retired routine').toEqual([]);
	});
});

describe('a citation of an area that is not here', () => {
	const change = async (file: string, from: string, to: string) => {
		addThird();
		const text = readFileSync(`${COPY}/${file}`, 'utf8');
		expect(text).toContain(from);
		writeFileSync(`${COPY}/${file}`, text.replace(from, to));
		return (await checkAll(COPY)).map(({ message }) => message);
	};
	const [question, page] = ['content/fragor/G990.yml', 'content/rutiner/biblioteket/borttappat-kort.mdx'];

	test('is let be in a file that areas share', async () => {
		expect(await change(question, '-kort]\nsource: [', '-kort, arkivet/sida]\nsource: [X1.1, ')).toEqual([]);
	});

	test('is let be where its letters only begin as those of an area that is here', async () => {
		expect(await change(question, '-kort]\nsource: [', '-kort, arkivet/sida]\nsource: [B1.1, BOX1.1, ')).toEqual([]);
	});

	test.each([
		['in a file of an area', page, '[BO1.1]', '[BO1.1, X1.1]', /Punkten "X1\.1" finns varken/],
		['in a file of an area, by letters that only begin alike', page, '[BO1.1]', '[BO1.1, B1.1]', /Punkten "B1\.1" finns varken/],
		['when the area is here after all', question, '[BO1.3]', '[BO1.33]', /Punkten "BO1\.33" finns inte/],
		['when a question says nothing of the area', question, 'biblioteket/', 'bibliotek/', /Menade du "biblioteket\/borttappat-kort"\?/],
	])('is found %s', async (_, file, from, to, message) => {
		expect(await change(file, from, to)).toEqual([expect.stringMatching(message)]);
	});
});
