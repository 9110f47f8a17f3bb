import type { PublishedTemplate } from '../../../src/tree/published.ts';
import { copiedOn, pressToCopy, type Hands } from './hands.ts';
import { isCopied } from './texts.ts';

const MOST_PARTS = 8;

/** Copies every part of every text by C, and opens the next text where C does not. Returns what was copied. */
export async function copyAll(hands: Hands, templates: readonly PublishedTemplate[]): Promise<string[]> {
	for (const [i, template] of templates.entries()) {
		for (let part = 0; !isCopied(template, await copiedOn(hands.page)); part++) {
			const before = await copiedOn(hands.page);
			const copied = await pressToCopy(hands, 'c');
			const isNew = copied !== undefined && !before.includes(copied);
			if (isNew) hands.tally.keys += 1;
			else await openText(hands, i);
			if (part > MOST_PARTS) throw new Error(`C does not copy all of "${template.title}"`);
		}
	}
	return copiedOn(hands.page);
}

/** Goes to a text that is folded, and opens it. */
async function openText(hands: Hands, nth: number) {
	const { page } = hands;
	const atSummary = () =>
		page.evaluate((n) => {
			const mails = [...document.querySelectorAll('.live .mail')].filter((mail) => mail.checkVisibility());
			return document.activeElement?.parentElement === mails[n] && document.activeElement?.localName === 'summary';
		}, nth);
	for (let i = 0; i < 60 && !(await atSummary()); i++) await hands.press('Tab');
	if (!(await atSummary())) throw new Error(`no key leads to text ${nth + 1}`);
	await hands.press('Enter');
}
