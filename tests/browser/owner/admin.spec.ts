import { test as bare } from '@playwright/test';
import { readContent } from '../../../src/check/disk.ts';
import { bringHome, copyProject, goToEntry, key, openEditor, PROJECT, put, reach, save, take, type Copy, type Files } from './editor.ts';
import { expect, test } from '../fixtures.ts';

const WELL = 'Innehållet och träden håller ihop: inga fel.';
const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const LOGIN = 'content/rutiner/elweb/inloggning.mdx';

test.describe('An owner, on a copy of the project', () => {
	test.describe.configure({ mode: 'serial' });
	let copy: Copy;
	test.beforeAll(() => {
		copy = copyProject();
	});
	test.afterAll(() => copy.remove());

	test('does the handbook’s tasks in the editor, and each file changes by what was changed alone', async ({ page }) => {
		test.setTimeout(300_000);
		await openEditor(page, copy.files());
		const done = async (...files: string[]) => {
			await save(page);
			expect(await bringHome(page, copy)).toEqual(files);
		};

		await test.step('change a wording', async () => {
			const before = copy.read(LOGIN);
			await goToEntry(page, 'elweb-rutiner/entries/inloggning');
			await page.getByRole('textbox', { name: 'Text' }).getByText('När ett konto inte går att skapa').click();
			await page.keyboard.press('Control+End');
			await page.keyboard.type(' Sök alltid först.');
			await done(LOGIN);
			expect(copy.read(LOGIN)).toBe(before.trimEnd() + ' Sök alltid först.\n');
		});

		await test.step('mark as reviewed', async () => {
			const before = copy.read(LOGIN);
			await goToEntry(page, 'elweb-rutiner/entries/inloggning');
			await key(page, 'reviewed').getByRole('button', { name: 'Idag' }).click();
			await done(LOGIN);
			expect(copy.read(LOGIN)).toBe(before.replace(/^reviewed: .*$/m, `reviewed: ${TODAY}`));
		});

		await test.step('change an address in one place', async () => {
			const file = 'content/kontakter/mirakel.yml';
			const before = copy.read(file);
			await goToEntry(page, 'kontakter/entries/mirakel');
			await key(page, 'emails').getByRole('textbox').first().fill('support@mirakel.example');
			await done(file);
			expect(copy.read(file)).toBe(before.replace('mattias@mirakel.se', 'support@mirakel.example'));
		});

		await test.step('answer an open question', async () => {
			const file = 'content/fragor/G11.yml';
			const before = copy.read(file);
			await goToEntry(page, 'fragor/entries/G11');
			await key(page, 'answer').getByRole('textbox').fill('Kalenderdagar. Fråga igen efter 7 dagar till.');
			await done(file);
			expect(copy.read(file)).toBe(`${before}answer: Kalenderdagar. Fråga igen efter 7 dagar till.\n`);
		});

		await test.step('add a template', async () => {
			await goToEntry(page, 'elweb-mallar/new');
			await key(page, 'title').getByRole('textbox').fill('Fråga en kollega om mappen');
			await key(page, 'body').getByRole('textbox').fill('Hej!\n\nJag når inte mappen.\n\nVänliga hälsningar\nEllevio kundservice');
			await key(page, 'channel').getByRole('radio', { name: 'Mejl' }).click();
			await (await reach(page, 'source')).getByRole('combobox').click();
			await page.getByRole('option', { name: /^E1\.1 – / }).click();
			await done('content/mallar/elweb/fraga-en-kollega-om-mappen.md');
		});
		expect(copy.check()).toContain(WELL);
	});

	test('adds a third answer with a new outcome to the tree, as the handbook says', () => {
		const file = 'machines/elweb/arbetsordning.ts';
		const answer = "				nej: { target: 'finns-upprattad', meta: { label: 'Nej, mappen är tom' } },\n";
		const third = "				'nar-inte-mappen': { target: 'fraga-en-kollega', meta: { label: 'Jag når inte mappen' } },\n";
		const outcome = /\t\t'inget-kvar': \{[\s\S]*?\n\t\t\},\n/.exec(copy.read(file))?.[0] ?? '';
		const own = outcome
			.replace("'inget-kvar'", "'fraga-en-kollega'")
			.replace('Avsluta genomgången', 'Fråga en kollega om mappen')
			.replace(/\t*text: .*\n/, "\t\t\t\ttemplates: ['elweb/fraga-en-kollega-om-mappen'],\n");
		copy.write(
			file,
			copy
				.read(file)
				.replace(answer, answer + third)
				.replace(outcome, outcome + own),
		);
		expect(copy.check()).toContain(WELL);
	});

	test('sees all of it on the built site', () => {
		test.setTimeout(600_000);
		copy.build();
		expect(copy.pages().filter((html) => html.includes('mattias@mirakel.se'))).toEqual([]);
		expect(copy.pages().filter((html) => html.includes('support@mirakel.example')).length).toBeGreaterThan(3);
		expect(copy.page('elweb/inloggning')).toContain('Sök alltid först.');
		expect(copy.page('elweb/inloggning')).toContain(TODAY);
		expect(copy.page('elweb/status')).toContain('Besvarad fråga');
		expect(copy.page('elweb/arbetsordning')).toContain('Jag når inte mappen');
		expect(copy.page('mallar/elweb/fraga-en-kollega-om-mappen')).toContain('Jag når inte mappen.');
	});
});

test("Ändra in the owner's list opens that very entry", async ({ page }) => {
	const { content } = readContent(process.cwd());
	const { docs, questions, templates } = content;
	const [front] = [...docs.values()].filter(({ data }) => data.kind === 'omrade');
	const [routine] = [...docs.values()].filter(({ data }) => data.kind === 'rutin');
	const [question] = questions.values();
	const [draft] = [...templates.values()].filter(({ data }) => data.draft);
	const entries = [front, routine, question, draft].flatMap((entry) => entry ?? []);
	const all = Object.values(content).flatMap((kind) => [...kind.values()]);
	await openEditor(page, Object.fromEntries(all.map(({ file, text }) => [file, text])));
	for (const { file, data } of entries) {
		const [name, value] = data.title ? ['title', String(data.title)] : ['question', String(data.question)];
		await test.step(file, async () => {
			await page.goto('/agare/');
			await page.getByRole('link', { name: `Ändra: ${value}`, exact: true }).click();
			await expect(key(page, name).getByRole('textbox')).toHaveValue(value);
			await expect(page.getByRole('button', { name: 'Spara' })).toBeVisible();
		});
	}
});

// Sveltia logs what it could not save: these pages are not held to a silent console.
bare.describe('A save that cannot be finished', () => {
	const file = 'content/kontakter/sublime.yml';
	const files: Files = { [file]: 'name: Sublime\nrole: Tar emot anmälningar.\nemails: [a@sublime.example]\nsource: [O0.2]\n' };
	const written = 'Tar emot anmälningar, dygnet runt.';

	bare.beforeEach(async ({ page }) => {
		await openEditor(page, files);
		await goToEntry(page, 'kontakter/entries/sublime');
		await key(page, 'role').getByRole('textbox').fill(written);
	});

	/** What the editor says; afterwards the text is still in the editor, and no file but ours is in the folder. */
	async function refusal(page: Parameters<typeof openEditor>[0], onDisk: Files): Promise<string> {
		await page.getByRole('button', { name: 'Spara' }).click();
		const told = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: 'Det gick inte att spara' });
		await expect(told).toBeVisible();
		const text = await told.innerText();
		await told.getByRole('button', { name: 'OK' }).click();
		await expect(key(page, 'role').getByRole('textbox')).toHaveValue(written);
		expect(await take(page)).toEqual({ ...PROJECT, ...onDisk });
		return text;
	}

	bare('since the file has changed on disk says so, and writes over nothing', async ({ page }) => {
		const theirs = { [file]: files[file]!.replace('a@', 'b@') };
		await put(page, theirs);
		expect(await refusal(page, theirs)).toContain('Filen sublime.yml har ändrats på datorn sedan du öppnade den.');
	});

	bare('since leave to write was withdrawn says so, and goes through when it is given again', async ({ page }) => {
		await page.evaluate(() => Object.assign(window, { refused: true }));
		expect(await refusal(page, files)).toContain('Webbläsaren får inte längre skriva i mappen.');
		await page.evaluate(() => Object.assign(window, { refused: false }));
		await save(page);
		expect((await take(page))[file]).toBe(files[file]!.replace('Tar emot anmälningar.', written));
	});

	bare('half-way leaves no half file', async ({ page }) => {
		await page.evaluate(() => Object.assign(window, { breaks: true }));
		expect(await refusal(page, files)).toContain('Webbläsaren får inte längre skriva i mappen.');
	});
});
