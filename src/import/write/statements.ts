import { draftsOf, type Draft } from './drafts.ts';
import type { Section } from './sections.ts';

/** A statement that was read: its id, and its words. */
export type Read = Draft & { id: string };

/** A section with its number among the statements, and those that it makes. */
export type Numbered = Section & { nth: number; statements: Read[] };

/**
 * Numbers the statements of a document: those of a section by its own number where it has a plain one, or else by the next that is free;
 * what stands on the front page is 0. `B3.2` is the second of section 3.
 */
export function numbered(sections: readonly Section[], letters: string): Numbered[] {
	const own = new Set(sections.flatMap(({ number, isFront }) => (isFront || !/^\d+$/.test(number) ? [] : [Number(number)])));
	const used = new Set<number>();
	let [front, next] = [0, 1];
	return sections.map((section) => {
		const drafts = draftsOf(section.blocks);
		if (section.isFront) return { ...section, nth: 0, statements: drafts.map((draft) => ({ ...draft, id: `${letters}0.${++front}` })) };
		const plain = /^\d+$/.test(section.number) ? Number(section.number) : 0;
		while (used.has(next) || own.has(next)) next += 1;
		const nth = plain > 0 && !used.has(plain) ? plain : next;
		used.add(nth);
		return { ...section, nth, statements: drafts.map((draft, i) => ({ ...draft, id: `${letters}${nth}.${i + 1}` })) };
	});
}
