import { readFileSync } from 'node:fs';
import { test, type Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { goToEntry, type Files } from './editor.ts';

/*
 * The same question where the editor works on a git host: what the host's files say, over what the site was built of. The host is imitated
 * as the documentation of Gitea says, as far as Sveltia asks it. Not held to a silent console: it is Sveltia's.
 */
const API = 'https://gitea.com/api/v1';
const REPO = 'foretaget/rutiner';
const MAIL = 'content/mallar/elweb/provbrev.md';
const FILES: Files = {
	[MAIL]: '---\ntitle: Provbrevet\nchannel: mejl\nto: [a@example.se]\nsubject: Prov\nsource: [E1.1]\n---\n\nHej!\n',
	'content/atgarder/elweb/prov.mdx':
		'---\ntitle: Gör provet\nsource: [E1.1]\n---\n\nimport { Template } from \'#parts\';\n\n1. Skicka.\n\n<Template id="elweb/provbrev" />\n',
	'content/rutiner/elweb/index.mdx': readFileSync('content/rutiner/elweb/index.mdx', 'utf8'),
};

type Deleted = { files: { operation: string; path: string }[] };

/** Answers for the host, and keeps what is committed. */
async function imitate(page: Page): Promise<Deleted[]> {
	const commits: Deleted[] = [];
	const said = (path: string, body: unknown): unknown => {
		if (path === '/version') return { version: '1.24.0' };
		if (path === '/user') return { id: 1, login: 'agaren', full_name: 'Ägaren', email: 'a@example.se', avatar_url: '', html_url: '' };
		if (path === '/settings/api') return { default_paging_num: 100, max_response_items: 100, default_max_blob_size: 10_000_000 };
		if (path === `/repos/${REPO}`) return { default_branch: 'main', permissions: { pull: true, push: true, admin: false } };
		if (path === `/repos/${REPO}/branches/main`) return { name: 'main', commit: { id: 'a1', message: 'Början' } };
		const all = Object.entries(FILES);
		if (path.includes('/git/trees/'))
			return { tree: all.map(([file, text]) => ({ path: file, sha: `s-${file}`, size: text.length, type: 'blob' })), truncated: false };
		if (path.endsWith('/file-contents'))
			return all.map(([file, text]) => ({
				path: file,
				sha: `s-${file}`,
				encoding: 'base64',
				content: Buffer.from(text).toString('base64'),
			}));
		if (path.endsWith('/contents')) commits.push(body as Deleted);
		return { commit: { sha: 'b2', created: new Date().toISOString() }, files: [] };
	};
	await page.route(`${API}/**`, (route) => {
		const request = route.request();
		const path = decodeURIComponent(new URL(request.url()).pathname).replace('/api/v1', '');
		const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };
		if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
		return route.fulfill({ json: said(path, request.method() === 'POST' ? request.postDataJSON() : undefined), headers });
	});
	return commits;
}

test('on a git host the question says where it is used, and deletes when it is told to', async ({ page }) => {
	const commits = await imitate(page);
	// The built site is no host's: its page is told of one, as a build for it would tell.
	await page.route(/\/admin\/$/, (route) => {
		const html = readFileSync('dist/admin/index.html', 'utf8')
			.replace('"repo":"rutinlotsen/lokal"', `"repo":"${REPO}"`)
			.replace("connect-src 'self'", "connect-src 'self' https://gitea.com");
		return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
	});
	await page.addInitScript(() => localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token: 'en-nyckel' })));
	await page.goto('/admin/');
	await expect(page.getByText('Elweb: rutiner').first()).toBeVisible({ timeout: 60_000 });
	await goToEntry(page, 'elweb-mallar/entries/provbrev');
	await page.getByRole('button', { name: 'Visa redigeringsalternativ' }).click();
	await page.getByRole('menuitem', { name: 'Radera' }).click();
	const question = page.getByRole('alertdialog');
	await expect(question.locator('.uses[role="status"]')).toContainText('Används på 1 ställe. Ändra dem först', { timeout: 30_000 });
	await expect(question.getByRole('listitem')).toHaveText(['Åtgärd: Gör provet']);
	expect(commits).toEqual([]);
	await question.getByRole('button', { name: 'Radera' }).click();
	await expect
		.poll(() => commits.flatMap(({ files }) => files.map(({ operation, path }) => `${operation} ${path}`)))
		.toEqual([`delete ${MAIL}`]);
});
