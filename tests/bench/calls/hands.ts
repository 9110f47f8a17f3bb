import type { Page } from '@playwright/test';

/** What keys were pressed for: the customer's own data is counted apart. */
export type Tally = { keys: number; typed: number };

/** A pair of hands at the keyboard, and a count of what they do. */
export type Hands = { page: Page; tally: Tally; press: (key: string) => Promise<void>; type: (text: string) => Promise<void> };

export function handsOn(page: Page): Hands {
	const tally = { keys: 0, typed: 0 };
	return {
		page,
		tally,
		press: async (key) => {
			tally.keys += key.split('+').length;
			// Playwright has no key for å, ä and ö; a Swedish keyboard has.
			await (/^[åäö]$/.test(key) ? page.keyboard.type(key) : page.keyboard.press(key));
		},
		type: async (text) => {
			tally.typed += text.length;
			await page.keyboard.type(text);
		},
	};
}

/** Presses a key to see what it does, for `better` to judge; where it is not better it is taken back, and neither is counted. */
export async function tryKey({ page, tally }: Hands, key: string, undo: string, better: () => Promise<boolean>): Promise<boolean> {
	await page.keyboard.press(key);
	if (await better()) {
		tally.keys += 1;
		return true;
	}
	await page.keyboard.press(undo);
	return false;
}

/** Keeps every text that the page puts on the clipboard from now on. */
export async function watchClipboard(page: Page) {
	await page.addInitScript(() => {
		const copied: string[] = [];
		Object.assign(window, { copied });
		const { clipboard } = navigator;
		const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
		clipboard.writeText = async (text) => (copied.push(text), writeText(text));
		clipboard.write = async (items) => {
			for (const item of items) copied.push(await (await item.getType('text/plain')).text());
			return write(items);
		};
	});
}

/** The texts on the clipboard so far, the first first. */
export const copiedOn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { copied: string[] }).copied);

/** Presses a key that copies, and gives what came on the clipboard; undefined where nothing did within two seconds. */
export async function pressToCopy({ page }: Hands, key: string): Promise<string | undefined> {
	const before = (await copiedOn(page)).length;
	await page.keyboard.press(key);
	for (let i = 0; i < 40; i++) {
		const copied = await copiedOn(page);
		if (copied.length > before) return copied.at(-1);
		await page.waitForTimeout(50);
	}
	return undefined;
}
