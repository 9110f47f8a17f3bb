import { expect, type Page } from '@playwright/test';
import type { hand } from './trees.ts';

/** From the list of trees: begins "Brevet har inte kommit" in Elweb, and makes its seven steps of ten statements of the source. */
export async function makeTree(page: Page, owner: ReturnType<typeof hand>): Promise<void> {
	await owner.click(page.getByRole('link', { name: 'Nytt träd i Elweb' }));
	await owner.write(page.getByLabel('Rubrik'), 'Brevet har inte kommit');
	await owner.write(page.getByLabel('Vad rutinen är till för, i en mening'), 'Kunden väntar på ett brev.');
	await owner.write(page.getByLabel('Var i källan den står'), '3. Inloggningsproblem');
	await owner.write(page.getByLabel('Den första frågan'), 'Har kunden fått brevet?');
	await owner.click(page.getByRole('button', { name: 'Börja' }));
	await owner.click(page.getByRole('button', { name: 'Källan', exact: true }));
	const statement = (id: string) => page.locator(`[data-statement="${id}"]`);
	/** A step below the one that is open, made of a statement: its answer, and the words that it is to have. */
	const made = async (id: string, sort: 'Ny fråga' | 'Nytt utfall', label: string, words: string) => {
		await owner.click(statement(id).getByRole('button', { name: sort }));
		await owner.type(label);
		await owner.press('Enter');
		await expect(page.locator(':focus')).toHaveAttribute('data-place', /\|\|(text|title)$/);
		await owner.press('ControlOrMeta+a');
		await owner.type(words);
	};
	const ends = async (id: string, label: string, words: string) => {
		await made(id, 'Nytt utfall', label, words);
		await owner.write(page.getByLabel('Ärendet, en sak på varje rad'), 'Avsluta ärendet.');
	};
	const goTo = (words: string) => owner.click(page.getByRole('button', { name: words, exact: true }).first());
	const stands = (id: string) => owner.click(statement(id).getByRole('button', { name: 'Lägg till på steget' }));
	await stands('E3.1');
	await ends('E3.2', 'Ja', 'Avsluta samtalet');
	await goTo('Har kunden fått brevet?');
	await made('E3.3', 'Ny fråga', 'Nej', 'Är det mer än en vecka sedan?');
	await ends('E3.4', 'Nej, inte en vecka', 'Be kunden vänta');
	await goTo('Är det mer än en vecka sedan?');
	await made('E3.5', 'Ny fråga', 'Ja, mer än en vecka', 'Står rätt adress i CAB?');
	await stands('E3.6');
	await ends('E3.7', 'Adressen är rätt', 'Skicka brevet igen');
	await stands('E3.8');
	await goTo('Står rätt adress i CAB?');
	await ends('E3.9', 'Adressen är fel', 'Rätta adressen och skicka brevet igen');
	await stands('E3.10');
	await expect(page.locator('.edited')).toHaveCount(7);
}
