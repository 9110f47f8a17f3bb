import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test as bare, type Route } from '@playwright/test';
import { copyProject, type Copy } from '../owner/editor.ts';

/*
 * The dev server, as an owner meets it: started on a page that cannot be read, which it says, and at each save after that. Not held to a
 * silent console: it is Vite's.
 */
const PAGE = 'content/rutiner/elweb/familjedelning.mdx';
const FAULT = 'Raden går inte att läsa.';

bare.describe('The dev server', () => {
	let copy: Copy;
	let server: ChildProcess;
	let said = '';

	bare.beforeAll(() => {
		copy = copyProject();
		copy.write(PAGE, copy.read(PAGE).replace('title: ', 'title: Elweb: '));
		const port = String(Number(process.env.TEST_PORT ?? 4397) + 1);
		const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
		server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', port], {
			cwd: copy.root,
			env,
		});
		for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
	});
	bare.afterAll(() => {
		server.kill();
		copy.remove();
	});

	bare('tells of a fault on the page, and shows the page again when it is fixed', async ({ page }) => {
		bare.setTimeout(240_000);
		await expect.poll(() => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? said, { timeout: 90_000 }).toMatch(/^http/);
		expect(said).toContain(FAULT);
		expect(said).not.toMatch(/\n\s+at |YAMLException|Stack trace/);
		const fault = page.getByRole('heading', { level: 1, name: 'Ett fel i innehållet' });
		const routine = page.getByRole('heading', { level: 1, name: 'Familjedelning' });

		await page.goto(`${/http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]}/elweb/familjedelning/`);
		await expect(fault).toBeVisible();
		await expect(page.getByRole('listitem')).toContainText([`${PAGE}, rad 2${FAULT}`]);

		const sound = copy.read(PAGE).replace('title: Elweb: ', 'title: ');
		await bare.step('fixed from the start', async () => {
			copy.write(PAGE, sound);
			await expect(routine).toBeVisible({ timeout: 90_000 });
		});
		await bare.step('saved with a fault', async () => {
			copy.write(PAGE, sound.replace(/^owner: .*$/m, 'owner: nobody'));
			await expect(fault).toBeVisible();
			await expect(page.getByRole('listitem')).toContainText(['Kontakten "nobody" finns inte']);
		});
		await bare.step('fixed, with another title, which is read while the page loads', async () => {
			const slowly = async (route: Route) => {
				await page.waitForTimeout(5000);
				await route.continue();
			};
			await page.route('**/@vite/client', slowly, { times: 1 });
			copy.write(PAGE, sound.replace(/^title: .*$/m, 'title: Dela med familjen'));
			await expect(page.getByRole('heading', { level: 1, name: 'Dela med familjen' })).toBeVisible({ timeout: 60_000 });
		});
	});
});
