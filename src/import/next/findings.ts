import type { Document } from '../read/blocks.ts';
import { draftsOf } from '../write/drafts.ts';
import { sectionsOf } from '../write/sections.ts';
import type { Finding, Sides, Titles } from './finding.ts';
import { match } from './match.ts';
import { movedOnes, renamed } from './moved.ts';
import { newOnes } from './news.ts';
import { ofStatement } from './ofStatement.ts';
import { sectionIn, type Old } from './old.ts';
import { unitsOf, type Text } from './units.ts';

/** What a new document changed, held against the statements of the last; what is equal is not told. */
export function findingsOf(document: Document, all: readonly Old[], titles: Titles): Finding[] {
	return findingsIn(sidesOf(document, all, titles));
}

/** Both versions as they were matched. */
export function sidesOf(document: Document, all: readonly Old[], titles: Titles): Sides {
	const old = all.filter(({ gone, original }) => !gone && original !== undefined);
	const sections = sectionsOf(document).map((section, i) => ({ ...section, nth: section.isFront ? 0 : i + 1 }));
	const names = sections.reduce<string[]>(
		(known, { nth, title }) => known.with(nth, nth === 0 ? '' : title),
		Array.from({ length: sections.length + 2 }, () => ''),
	);
	const heads = [document.title, ...sections.map(({ title }) => title)]
		.filter(Boolean)
		.map((text): Text => ({ text, section: 0, isHeading: true }));
	const drafts = sections.flatMap(({ blocks, nth }) => draftsOf(blocks).map(({ original }): Text => ({ text: original, section: nth })));
	const before = unitsOf(old.map(({ id, original = '' }) => ({ text: original, section: sectionIn(id) })));
	const after = unitsOf([...drafts, ...heads]);
	return { ...match(before, after), before, after, old, all, drafts, names, titles };
}

/** What was found where both versions were matched. */
export function findingsIn(sides: Sides): Finding[] {
	const { old } = sides;
	const { added, fresh } = newOnes(sides);
	const told = merged(together([...old.flatMap((statement, of) => ofStatement(statement, of, sides)), ...added]));
	return [...told, ...movedOnes(sides, told), ...renamed(sides), ...fresh];
}

/** What was found of one statement twice, in its words and by a line that was added, as one. */
function together(findings: readonly Finding[]): Finding[] {
	const changed = findings.filter((finding) => 'changes' in finding);
	return findings.flatMap((finding): Finding[] => {
		if (!('changes' in finding)) return [finding];
		const same = changed.filter(({ id }) => id === finding.id);
		if (same[0] !== finding) return [];
		const danger = same.find((other) => other.danger)?.danger;
		return [{ ...finding, is: same.at(-1)?.is ?? finding.is, changes: same.flatMap(({ changes }) => changes), ...(danger && { danger }) }];
	});
}

/** A statement that took in another is told of with it. */
function merged(findings: Finding[]): Finding[] {
	return findings.map((finding) => {
		if (!('changes' in finding)) return finding;
		const others = findings.flatMap((one) => (one.kind === 'borta' && one.into === finding.id ? [one.id] : []));
		return others.length > 0 ? { ...finding, kind: 'hopslagen' as const, with: others.join(', ') } : finding;
	});
}
