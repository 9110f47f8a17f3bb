import type { PublishedTemplate, PublishedTree } from '../../../src/tree/published.ts';
import { tryKey, type Hands } from './hands.ts';
import { valueFor } from './values.ts';

/** Types every fact that the texts must have, by keys. Returns how many there were. */
export async function fillAll(hands: Hands, tree: PublishedTree, templates: readonly PublishedTemplate[]): Promise<number> {
	const wanted = new Set(templates.flatMap(({ required }) => required));
	const all = wanted.size;
	let inField = false;
	while (wanted.size > 0) {
		const name = await toNext(hands, wanted, inField);
		await fill(hands, tree.fields[name]?.format ?? 'text');
		wanted.delete(name);
		inField = true;
	}
	if (inField) await hands.press('Escape');
	return all;
}

/** Goes to a field that is wanted: by Tab where it comes next, else by U, which goes to the first that is empty, and Tab from there. */
async function toNext(hands: Hands, wanted: ReadonlySet<string>, inField: boolean): Promise<string> {
	const isWanted = async () => wanted.has((await focused(hands)) ?? '');
	if (!inField || !(await tryKey(hands, 'Tab', 'Shift+Tab', isWanted))) {
		if (inField) await hands.press('Escape');
		await hands.press('u');
		for (let i = 0; i < 30 && !(await isWanted()); i++) await hands.press('Tab');
	}
	const name = await focused(hands);
	if (!name || !wanted.has(name)) throw new Error(`no key leads to ${[...wanted].join(', ')}`);
	return name;
}

const focused = ({ page }: Hands): Promise<string | null> =>
	page.evaluate(() => {
		const field = document.activeElement;
		return field?.matches('input:not([type=checkbox]), textarea, select') ? field.getAttribute('name') : null;
	});

/** Types a value into the field that has focus. What is chosen from a list is one key of the customer's. */
async function fill(hands: Hands, format: string) {
	const field = hands.page.locator(':focus');
	if (await field.evaluate((element) => element.matches('select'))) {
		hands.tally.typed += 1;
		return hands.page.keyboard.press('ArrowDown');
	}
	const value = valueFor(format);
	await hands.type(value);
	// The order of a date's parts is the browser's own; where it is another than a Swede's, the value is put in as it would be there.
	if ((await field.inputValue()) !== value) await field.fill(value);
}
