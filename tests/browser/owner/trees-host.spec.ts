import { globSync, readFileSync } from 'node:fs';
import { KEY, REPO, repository, serveGit } from '../../owner/host/gitHost.ts';
import { expect, test } from '@playwright/test';
import { serve } from '../server.ts';
import { copyProject } from './editor.ts';
import { hand, step } from './trees.ts';
import { makeTree } from './newTree.ts';

const PAGE = 'content/rutiner/elweb/brevet-har-inte-kommit.mdx';
const TREE = 'machines/elweb/brevet-har-inte-kommit.ts';

/*
 * A site that is built for a git host, where an owner makes a tree from nothing out of the statements of the source. What is committed is
 * fetched, held against the check, and built: the reader finds the tree.
 */
test('an owner makes a tree of seven steps from ten statements, and a site built from the repository shows it', async ({ page }) => {
	test.setTimeout(400_000);
	page.setDefaultTimeout(30_000);
	const files = [...globSync('content/**/*.{mdx,md,yml}'), ...globSync('machines/**/*.ts')];
	const git = repository(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
	const host = await serveGit('gitea', git);
	const copy = copyProject({ ADMIN_HOST: 'gitea', ADMIN_REPO: REPO, ADMIN_URL: new URL(host.root).origin });
	try {
		expect(copy.build()).toContain('Complete!');
		const site = await serve(`${copy.root}/dist`);
		await page.goto(`${site.url}admin/trad/`);
		const owner = hand(page);
		await makeTree(page, owner);
		const save = page.getByRole('button', { name: 'Spara', exact: true });
		await expect(save).toBeEnabled();
		await owner.click(save);
		await owner.write(page.getByLabel('Nyckeln'), 'fel nyckel');
		await owner.press('Enter');
		await owner.click(page.getByRole('button', { name: 'Spara med nyckeln' }));
		await expect(page.getByRole('alert').filter({ hasText: 'Nyckeln gäller inte' })).toBeVisible();
		await owner.click(save);
		await owner.write(page.getByLabel('Nyckeln'), KEY);
		await owner.click(page.getByRole('button', { name: 'Spara med nyckeln' }));
		await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/2 filer är sparade\. Webbplatsen byggs om/);
		await site.stop();
		expect(git.log()[0]).toBe('Ändra trädet ”Brevet har inte kommit”');
		expect(git.changed().sort()).toEqual([PAGE, TREE].sort());
		for (const file of git.changed()) copy.write(file, git.text(file) ?? '');
		expect(git.text(PAGE)).toContain('source: [E3.1, E3.2, E3.3, E3.4, E3.5, E3.6, E3.7, E3.8, E3.9, E3.10]');
		expect(copy.check()).toContain('inga fel');
		expect(copy.build()).toContain('Complete!');
		expect(copy.page('elweb/brevet-har-inte-kommit')).toContain('Har kunden fått brevet?');
		expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(KEY);
	} finally {
		copy.remove();
		await host.stop();
		git.remove();
	}
});

test('what another has committed meanwhile is taken in, and what both have changed is chosen', async ({ page, context }) => {
	await context.grantPermissions(['local-network-access']);
	// The built site is no host's: its page is told of one, as a build for it would tell.
	const file = 'machines/elweb/inloggning.ts';
	const text = readFileSync(file, 'utf8');
	const git = repository({ [file]: text });
	const host = await serveGit('gitlab', git);
	try {
		await page.route('**/admin/trad/**', async (route) => {
			const html = readFileSync('dist/admin/trad/index.html', 'utf8')
				.replace('"home":"/"', `"home":"/","host":${JSON.stringify(host.at)}`)
				.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.root).origin}`);
			await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
		});
		await page.addInitScript((token) => localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitlab', token })), KEY);
		await page.goto('/admin/trad/?trad=elweb/inloggning');
		const owner = hand(page);
		await owner.click(page.getByRole('button', { name: 'Har kunden redan bytt lösenord och provat på nytt?' }).first());
		await owner.press('End');
		await owner.type(' Fråga.');
		const theirs = text
			.replace('Har kunden redan bytt lösenord och provat på nytt?', 'Har kunden bytt lösenord?')
			.replace('Finns det ett konto på kundnumret?', 'Har kunden ett konto?');
		git.commit({ [file]: theirs }, 'Någon annan');
		await owner.click(page.getByRole('button', { name: 'Spara', exact: true }));
		const clash = page.getByRole('dialog', { name: 'Någon annan har ändrat samma sak' });
		await expect(clash.getByRole('radio')).toHaveCount(2);
		await clash.getByRole('radio').nth(1).check();
		await owner.click(clash.getByRole('button', { name: 'Spara så' }));
		await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/sparad/);
		expect(git.text(file)).toBe(theirs);
		await expect(step(page, 'Har kunden ett konto?')).toBeVisible();
	} finally {
		await host.stop();
		git.remove();
	}
});
