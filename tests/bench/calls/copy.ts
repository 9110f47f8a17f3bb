import type { PublishedTemplate } from '../../../src/tree/published.ts';
import { copiedOn, pressToCopy, type Hands } from './hands.ts';
import { isCopied, partsOf } from './texts.ts';

/** Copies every part of every text by C alone, and holds it against what is to be sent. Returns what was copied. */
export async function copyAll(hands: Hands, templates: readonly PublishedTemplate[]): Promise<string[]> {
	for (const template of templates) {
		const copied: string[] = [];
		for (let part = 0; part < partsOf(template); part++) copied.push((await pressToCopy(hands, 'c')) ?? '');
		hands.tally.keys += copied.length;
		if (!isCopied(template, copied)) throw new Error(`C does not copy all of "${template.title}"`);
	}
	return copiedOn(hands.page);
}
