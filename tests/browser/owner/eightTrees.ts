import { expect } from '@playwright/test';
import type { Desk } from './eightTasks.ts';
import { addOutcome, step } from './trees.ts';

const TREE = 'omdirekt/driftstopp';

/** A third answer, with an outcome, a mail with a new field in it, and a practice call of the way there. */
export async function thirdAnswer({ page, owner, go }: Desk) {
	await go(`admin/trad/?trad=${TREE}`);
	const made = await addOutcome(page, owner, ['hur-vet-du', 'En arbetsgivare säger det', 'Tacka arbetsgivaren']);
	await owner.click(made.getByRole('button', { name: 'Nytt mejl' }));
	await owner.write(made.getByLabel('Ämne'), 'Driftstoppet är löst');
	await owner.write(made.getByLabel('Texten'), 'Hej!\n\nTack för att du hörde av dig. Det gällde /');
	await owner.click(page.locator('[data-make=new]'));
	await owner.write(page.getByLabel('Vad den heter'), 'Sidan som inte fungerade');
	await owner.click(page.getByRole('button', { name: 'Lägg till uppgiften' }));
	await owner.click(made.getByRole('button', { name: 'Lägg till mejlet' }));
	await owner.add(made.locator('[data-place$="|source"]'), 'O6.4');
	await owner.write(made.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
	await owner.click(page.getByRole('button', { name: 'Gör en övning av vägen hit' }));
	await owner.write(page.getByLabel('Vad det gäller'), 'Det fungerar igen');
	await owner.write(page.getByLabel('De första orden'), 'Hej! Nu går det att logga in hos oss igen.');
	for (const box of await page.getByLabel('Vad man får veta').all()) await owner.write(box, 'Allt fungerar igen, säger arbetsgivaren.');
	for (const box of await page.getByLabel('Vad som visar att svaret är rätt').all())
		await owner.write(box, 'Det är arbetsgivaren som säger det.');
	await owner.click(page.getByRole('button', { name: 'Lägg till övningen' }));
	await saveTree(page, owner);
}

/** Saves the tree, with what goes with it. */
export async function saveTree(page: Desk['page'], owner: Desk['owner']) {
	const button = page.getByRole('button', { name: 'Spara', exact: true });
	await expect(button).toBeEnabled();
	await owner.click(button);
	await expect(page.locator('.tree-editor > [role=status]')).toHaveText(/sparad/);
}

/** An answer that has lost its words, which is found by the bar below and mended. */
export async function fault({ page, owner, go }: Desk) {
	await go(`admin/trad/?trad=${TREE}`);
	await owner.click(page.getByRole('button', { name: 'Ett nytt driftstopp', exact: true }).first());
	await owner.press('ControlOrMeta+a');
	await owner.press('Delete');
	await owner.click(page.locator('[data-bar=fel], [data-bar=att-gora]').first());
	await owner.type('Ett nytt driftstopp, eller ett igen');
	await saveTree(page, owner);
}

/** The first tree of a new area, of its two statements. */
export async function firstTree({ page, owner, go }: Desk) {
	await go('admin/trad/');
	await owner.click(page.getByRole('link', { name: 'Nytt träd i Bostad' }));
	await owner.write(page.getByLabel('Rubrik'), 'Kunden vill flytta');
	await owner.write(page.getByLabel('Vad rutinen är till för, i en mening'), 'Kunden säger upp sin lägenhet.');
	await owner.write(page.getByLabel('Var i källan den står'), '1. Flytt');
	await owner.write(page.getByLabel('Den första frågan'), 'Är uppsägningen skriftlig?');
	await owner.click(page.getByRole('button', { name: 'Börja' }));
	await owner.click(page.getByRole('button', { name: 'Källan', exact: true }));
	await owner.click(page.locator('[data-statement="B1.2"]').getByRole('button', { name: 'Lägg till på steget' }));
	for (const [label, words] of [
		['Ja', 'Fråga vilken dag flytten är'],
		['Nej', 'Be kunden skriva'],
	] as const) {
		await owner.click(page.locator('[data-statement="B1.1"]').getByRole('button', { name: 'Nytt utfall' }));
		await owner.type(label);
		await owner.press('Enter');
		await expect(page.locator(':focus')).toHaveAttribute('data-place', /\|\|title$/);
		await owner.press('ControlOrMeta+a');
		await owner.type(words);
		await owner.write(page.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
		await owner.click(page.getByRole('button', { name: 'Är uppsägningen skriftlig?', exact: true }).first());
	}
	await saveTree(page, owner);
}

/** Answers in another order, and an outcome by another name. */
export async function ordered({ page, owner, go }: Desk) {
	await go(`admin/trad/?trad=${TREE}`);
	// Order, and another name.
	await owner.click(page.getByRole('button', { name: 'Hur vet du att driftstoppet är löst?' }).first());
	await owner.click(page.getByRole('button', { name: 'Flytta upp ”En arbetsgivare säger det”' }));
	await owner.click(page.getByRole('button', { name: 'Tacka arbetsgivaren', exact: true }).first());
	await owner.press('ControlOrMeta+a');
	await owner.type('Tacka arbetsgivaren och avsluta');
	await saveTree(page, owner);
}

/** A question with two outcomes, which becomes a tree and a page of its own. */
export async function divided({ page, owner, go }: Desk) {
	await go(`admin/trad/?trad=${TREE}`);
	await owner.click(page.locator('[data-add="hur-vet-du"]'));
	await owner.type('Ingen vet säkert');
	await owner.press('Enter');
	await owner.type('Går det att logga in?');
	await owner.click(page.locator('[data-make=question]'));
	await owner.add(step(page, 'Går det att logga in?').locator('[data-place$="|source"]'), 'O6.4');
	const asked = page.locator('[data-step="gar-det-att-logga-in"]');
	for (const [label, words] of [
		['Ja, det går', 'Meddela att det är löst'],
		['Nej, det går inte', 'Vänta på besked'],
	] as const) {
		const made = await addOutcome(page, owner, ['gar-det-att-logga-in', label, words]);
		await owner.add(made.locator('[data-place$="|source"]'), 'O6.4');
		await owner.write(made.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
	}
	await owner.click(page.getByRole('button', { name: 'Går det att logga in?', exact: true }).first());
	await owner.click(asked.getByRole('button', { name: 'Dela i ett eget träd' }));
	await owner.write(page.getByLabel('Det nya trädets rubrik'), 'Prova om det är löst');
	await owner.write(page.getByLabel('Vad det är till för, i en mening'), 'Ingen vet om driftstoppet är löst.');
	await owner.click(page.getByRole('button', { name: 'Dela', exact: true }));
	await saveTree(page, owner);
}
