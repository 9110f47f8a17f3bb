import { bare, expect } from '../fixtures.ts';
import { key } from './editor.ts';
import { desk, says, type Desk } from './eightTasks.ts';
import { divided, fault, firstTree, ordered, saveTree, thirdAnswer } from './eightTrees.ts';

/*
 * What an owner does with the handbook and a browser, one after another on one copy of the project: no file is opened, each press is
 * counted (typing is none), and after each the check has nothing against any of it, layout and spelling as well.
 */
/** A source whose statements have no place yet is told of, and stops nothing. */
const WELL = /inga fel|^0 fel/m;
/** The presses of each task, from the page that its handbook page begins at. To come to a box and write in it is none. */
const PRESSES = {
	'a wording': 3,
	'reviewed today': 3,
	'an address': 4,
	'a third answer with outcome, mail, field and practice call': 11,
	'a fault': 3,
	'an open question answered': 5,
	'order and another name': 4,
	'a tree split': 16,
	'a third organisation': 2,
	'its first tree': 9,
	'the answer written in': 3,
	'a routine retired': 7,
};

bare('the eight tasks, one after another, leave a project that can be published', async ({ page }) => {
	bare.setTimeout(900_000);
	page.setDefaultTimeout(20_000);
	const at = await desk(page);
	const counts: Record<string, number> = {};
	const task = (name: keyof typeof PRESSES, act: (at: Desk) => Promise<void>) =>
		bare.step(name, async () => {
			const before = at.owner.count;
			await act(at);
			counts[name] = at.owner.count - before;
			await at.home();
			expect(at.copy.check()).toMatch(WELL);
		});
	try {
		await openFolder(at);
		await task('a wording', wording);
		await task('reviewed today', reviewed);
		await task('an address', address);
		await task('a third answer with outcome, mail, field and practice call', thirdAnswer);
		await task('a fault', fault);
		await task('an open question answered', answered);
		await task('order and another name', ordered);
		await task('a tree split', divided);
		await task('a third organisation', organisation);
		// What `npm start` shows at once is built here.
		at.copy.build();
		await task('its first tree', firstTree);
		await task('the answer written in', writtenIn);
		await task('a routine retired', retired);
		expect(at.copy.check()).toContain('inga fel');
		expect(counts).toEqual(PRESSES);
	} finally {
		await at.close();
	}
});

async function openFolder({ page, go }: Desk) {
	await go('admin/');
	await page.getByRole('button', { name: 'Öppna mappen på datorn' }).click();
	await expect(page.getByText('Elweb: rutiner').first()).toBeVisible({ timeout: 60_000 });
}

/** Presses Spara in the editor, and waits until the entry has closed. */
async function save({ page, owner }: Desk) {
	await owner.click(page.getByRole('button', { name: 'Spara' }));
	await expect(page.getByRole('button', { name: 'Spara' })).toBeHidden();
}

async function wording(at: Desk) {
	const { page, owner, go } = at;
	await go('agare/');
	await owner.click(page.getByRole('link', { name: 'Ändra: Inloggningsproblem', exact: true }));
	await owner.click(page.getByRole('textbox', { name: 'Text' }).getByText('När ett konto inte går att skapa'));
	await owner.press('Control+End');
	await owner.type(' Sök alltid först.');
	await save(at);
}

async function reviewed(at: Desk) {
	const { page, owner, go } = at;
	await go('agare/');
	await owner.click(page.getByRole('link', { name: 'Ändra: Inloggningsproblem', exact: true }));
	await owner.click(key(page, 'reviewed').getByRole('button', { name: 'Idag' }));
	await save(at);
}

async function address(at: Desk) {
	const { page, owner, go } = at;
	await go('admin/');
	await owner.click(page.getByRole('treeitem', { name: /^Kontakter/ }));
	await owner.click(
		page
			.getByRole('row', { name: /^Mirakel/ })
			.or(page.getByText('Mirakel', { exact: true }))
			.first(),
	);
	await owner.click(key(page, 'emails').getByRole('textbox').first());
	await owner.press('ControlOrMeta+a');
	await owner.type('support@mirakel.example');
	await save(at);
}

async function answered(at: Desk) {
	const { page, owner, go } = at;
	await go('agare/');
	await owner.click(page.getByRole('link', { name: /^Besvara: Hur ofta följer vi upp ett driftstopp/ }));
	await owner.write(page.getByLabel('Svaret'), 'Stäm av en gång i timmen tills det är löst.');
	await owner.click(page.getByRole('button', { name: 'Visa vad som händer' }));
	await owner.click(page.getByRole('button', { name: 'Spara' }));
	await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
	await at.home();
	await owner.click(page.locator('.result ol a').first());
	await owner.write(page.getByLabel('Ärendet, en sak på varje rad').first(), 'Låt ärendet ligga öppet och stäm av igen om en timme.');
	await saveTree(page, owner);
}

async function writtenIn(at: Desk) {
	const { page, owner, go, copy } = at;
	await go('agare/');
	await owner.click(page.getByRole('link', { name: /^För in svaret: Hur ofta/ }));
	await owner.click(page.getByRole('button', { name: 'Visa vad som händer' }));
	await owner.click(page.getByRole('button', { name: 'Spara' }));
	await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
	await at.home();
	expect(says(copy, 'G35')).toBe(false);
}

async function organisation({ page, owner, go }: Desk) {
	await go('admin/nytt-omrade/');
	await owner.write(page.getByLabel('Vad området heter'), 'Bostad');
	await owner.write(page.getByLabel('Organisation'), 'Bostadsbolaget');
	await owner.write(page.getByLabel('Källan'), 'Fråga vilken dag flytten är.\nUppsägningen ska vara skriftlig.');
	await owner.click(page.getByRole('button', { name: 'Visa vad som händer' }));
	await owner.click(page.getByRole('button', { name: 'Spara' }));
	await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
}

async function retired(at: Desk) {
	const { page, owner, go } = at;
	await go('agare/');
	await owner.click(page.getByRole('link', { name: 'Dra in: Prova om det är löst' }));
	await owner.write(page.getByLabel('Varför den inte gäller'), 'Fråga Sublime eller Mirakel i stället.');
	await owner.click(page.getByRole('button', { name: 'Visa vad som händer' }));
	await owner.click(page.getByRole('button', { name: 'Spara' }));
	await expect(page.getByRole('heading', { name: 'Det är gjort' })).toBeFocused();
	await at.home();
	await owner.click(page.locator('.result ol a').first());
	await owner.click(page.getByRole('button', { name: 'Ta bort steget' }));
	await owner.click(page.getByRole('button', { name: 'Ta bort svaret också' }));
	await saveTree(page, owner);
}
