import type { Block } from '../read/blocks.ts';
import type { Section } from './sections.ts';

/** A way of naming a section, and what it leads to. */
export type Target = { section: Section; page: string };

const REFERENCE = /\b(?:se|enligt|följ|gå till|i|under)\s+(?:även\s+)?(?:punkt|avsnitt|kapitel|rubrik|steg|stycke|rutinen)\s+["”“]?/gi;

/** The sections that a sentence refers to: `se punkt 7`, `se punkt Skapa ticket`, or a link to its heading. */
export function referredIn(sentence: string, targets: readonly Target[], blocks: readonly Block[] = []): Target[] {
	const links = blocks.flatMap((block) => ('text' in block && block.text.includes(sentence) ? block.links : []));
	const linked = links.filter(({ text, href }) => href.startsWith('#') && sentence.includes(text)).map(({ href }) => href.slice(1));
	const said = [...sentence.matchAll(REFERENCE)].map(({ index, 0: words }) => sentence.slice(index + words.length).toLowerCase());
	const isNamed = ({ section: { number, title } }: Target) =>
		said.some(
			(rest) =>
				(number !== '' && new RegExp(`^${number.replaceAll('.', '\\.')}(?![\\d.]*\\d)`).test(rest)) ||
				(title !== '' && rest.startsWith(title.toLowerCase().replace(/:$/, ''))),
		);
	return targets.filter((target) => isNamed(target) || target.section.anchors.some((anchor) => linked.includes(anchor)));
}
