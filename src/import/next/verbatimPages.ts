import { markdownOf } from '../write/markdown.ts';
import type { Section } from '../write/sections.ts';
import { sectionName } from '../write/texts.ts';
import type { Finding, Sides } from './finding.ts';
import { sectionIn } from './old.ts';
import { picturesIn, withPictures } from './pagePictures.ts';
import { isVerbatim, textOf, withText } from './verbatim.ts';

/** A page that was read from a document: its id, its title, its whole text, and the statements that it cites. */
export type DraftPage = { id: string; title: string; text: string; source: string[] };

/**
 * The pages that still are the document's own words, and of whose section something was found, each with what it would say. The pictures
 * that it has stay where they stood: which new ones are to be seen is for somebody to say.
 */
export function verbatimPages(drafts: readonly DraftPage[], sides: Sides, sections: readonly Section[], findings: readonly Finding[]) {
	const placed = drafts.flatMap((draft) => {
		const nth = sectionIn(draft.source[0] ?? '');
		const to = sides.sections.get(nth) ?? 0;
		const section = sections[to - 1];
		return nth > 0 && section ? [{ draft, nth, to, section }] : [];
	});
	const hrefOf = (anchor: string) => {
		const target = placed.find(({ section }) => section.anchors.includes(anchor));
		return target && `/${target.draft.id}/`;
	};
	return placed.flatMap(({ draft: { id, title, text: before }, nth, to, section }) => {
		const originals = sides.old.flatMap(({ id: statement, original }) => (sectionIn(statement) === nth && original ? [original] : []));
		const isTouched = findings.some((one) => ('in' in one ? one.in === to : 'id' in one && sectionIn(one.id) === nth));
		const pictures = picturesIn(textOf(before) ?? '');
		if (!isTouched || pictures === undefined || !isVerbatim(before, originals)) return [];
		const fresh = findings.flatMap((finding) => (finding.kind === 'ny' && finding.in === to ? [finding.id] : []));
		const words = withPictures(
			markdownOf(section.blocks, hrefOf, () => undefined),
			textOf(before) ?? '',
		);
		const text = withText(before, words, { heading: sectionName(section), source: fresh });
		return text === before ? [] : [{ id, title, before, text, pictures }];
	});
}
