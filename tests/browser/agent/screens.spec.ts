import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../built.ts';
import { awake, seen } from '../tree-page.ts';

/* Retakes the README's picture of a call: npm run screens. */
test.skip(!process.env.SCREENS, 'npm run screens');
test.use({ viewport: { width: 1200, height: 860 } });

test('the picture of a call', async ({ page }) => {
	await page.goto('/samtal/?svar=elweb/inloggning,finns-konto:ja,vad-star-under-roller:inget');
	await awake(page);
	await page.keyboard.press('Enter');
	const field = seen(page).getByLabel('Kundens e-postadress');
	await field.fill('kim@example.se');
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('kim@example.se');
	await page.evaluate(() => scrollTo(0, 0));
	await page.waitForTimeout(800);
	// Playwright writes PNG and JPEG; the browser itself knows WebP, which is half as large.
	const browser = await page.context().newCDPSession(page);
	const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
	writeFileSync(`${ROOT}/.github/call.webp`, Buffer.from(data, 'base64'));
});
