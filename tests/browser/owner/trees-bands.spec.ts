import { expect, test } from '../fixtures.ts';
import { openTree, save } from './trees.ts';

const TREE = 'elweb/status';

test('an owner sets a limit that its own day does not belong to', async ({ page }) => {
	await openTree(page, TREE);
	await page.getByRole('button', { name: 'När skapades ticketen?' }).first().click();
	await page.getByLabel('Hur gränsen räknas').selectOption({ label: 'under' });
	await page.getByLabel('Hur många').fill('8');
	await page.getByLabel('Av vad').selectOption({ label: 'dagar' });
	const saved = await save(page, 'the mouse');
	expect(saved[`machines/${TREE}.ts`]).toContain(`bands: [{ below: 'P8D', answer: 'hogst-7-dagar' }, { answer: 'mer-an-7-dagar' }],`);
});
