import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { expect, test as bare, type Route } from '@playwright/test';
import { copyProject, type Copy } from '../owner/editor.ts';

/*
 * The dev server, as an owner meets it: started on a page that cannot be read, which it says, and at each save after that. Not held to a
 * silent console: it is Vite's.
 */
const PAGE = 'content/rutiner/elweb/familjedelning.mdx';
const FAULT = 'Texten har ett kolon. Sätt citattecken om hela texten:';
const START = 'src/tools/setup/start.mjs';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

bare.describe('The dev server', () => {
	bare.describe.configure({ mode: 'serial' });
	let copy: Copy;
	let server: ChildProcess;
	let said = '';

	bare.beforeAll(() => {
		copy = copyProject();
		copy.write(PAGE, copy.read(PAGE).replace('title: ', 'title: Elweb: '));
		const port = String(Number(process.env.TEST_PORT ?? 4397) + 1);
		const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };
		server = spawn(process.execPath, [START, '--host', '127.0.0.1', '--port', port], { cwd: copy.root, env });
		for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
	});
	bare.afterAll(() => {
		server.kill();
		copy.remove();
	});

	bare('tells of a fault on the page, and shows the page again when it is fixed', async ({ page }) => {
		bare.setTimeout(360_000);
		await expect.poll(() => ADDRESS.exec(said)?.[0] ?? said, { timeout: 90_000 }).toMatch(/^http/);
		expect(said).toContain(FAULT);
		expect(said).not.toMatch(/\n\s+at |YAMLException|Stack trace/);
		const fault = page.getByRole('heading', { level: 1, name: 'Ett fel i innehållet' });
		const routine = page.getByRole('heading', { level: 1, name: 'Familjedelning' });

		await page.goto(`${ADDRESS.exec(said)?.[0]}/elweb/familjedelning/`);
		await expect(fault).toBeVisible();
		await expect(page.getByRole('listitem')).toContainText([`${PAGE}, rad 2${FAULT}`]);

		await bare.step('one fault does not hide the editors', async () => {
			const address = ADDRESS.exec(said)?.[0];
			await page.goto(`${address}/admin/`);
			await expect(page.getByRole('button', { name: 'Öppna mappen på datorn' })).toBeVisible({ timeout: 60_000 });
			await page.goto(`${address}/admin/trad/`);
			await expect(page.getByRole('heading', { level: 1, name: 'Ändra träd' })).toBeVisible();
			await page.goto(`${address}/elweb/familjedelning/`);
			await expect(page.getByRole('link', { name: 'Öppna redigeraren' })).toHaveAttribute('href', '/admin/');
		});

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

	bare('warns of nothing in English once all is well, and shows nothing of its own', async ({ page }) => {
		const before = said.length;
		for (const path of ['agare/', 'elweb/familjedelning/', '']) await page.goto(`${ADDRESS.exec(said)?.[0]}/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('astro-dev-toolbar')).toHaveCount(0);
		expect(said).not.toMatch(/No files found|does not exist or is empty/);
		expect(said.slice(before)).not.toMatch(/WARN|ERROR/);
	});

	bare('says where it runs when it is started once more', () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [START], { cwd: copy.root, encoding: 'utf8' });
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`Rutinlotsen är redan igång: ${ADDRESS.exec(said)?.[0]}`);
	});
});
