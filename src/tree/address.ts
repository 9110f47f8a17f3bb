import type { Leg } from './follow.ts';
import type { Sitting } from './sitting.ts';

const PARAM = 'svar';

/**
 * The address of a sitting: `?svar=finns,roller-tomt,elweb/ticket,appen`. Answers by id, and a tree's id (it has a slash) where the
 * reader went on into another tree. `home` is the tree that the page itself holds; its id is left out. Ids only, never a value.
 */
export function toSearch({ legs }: Sitting, home: string): string {
	const words = legs.flatMap(({ tree, answers }, i) => (i === 0 && tree === home ? answers : [tree, ...answers]));
	return words.length > 0 ? `?${PARAM}=${words.join(',')}` : '';
}

/** The sitting that an address names, not yet held against the trees; undefined where it names none. */
export function fromSearch(search: string, home: string): Sitting | undefined {
	const words = new URLSearchParams(search).get(PARAM)?.split(',').filter(Boolean) ?? [];
	if (words.length === 0) return undefined;
	const legs: Leg[] = home ? [{ tree: home, answers: [] }] : [];
	for (const word of words) {
		if (word.includes('/')) legs.push({ tree: word, answers: [] });
		else legs.at(-1)?.answers.push(word);
	}
	return legs.length > 0 ? { legs } : undefined;
}
