import { draftsOf } from '../write/drafts.ts';
import type { Known } from '../write/known.ts';
import { linksOf, pageFiles, targetsOf } from '../write/pageFiles.ts';
import { pagesOf } from '../write/pages.ts';
import { questionIds } from '../write/plan.ts';
import type { Section } from '../write/sections.ts';
import type { Numbered } from '../write/statements.ts';
import type { Finding } from './finding.ts';
import { sectionIn } from './old.ts';
import type { KnownArea } from './knownArea.ts';

/** A draft of a page for each section that the document did not have before, with its tree and its question, as a new area has them. */
export function freshPages(findings: readonly Finding[], sections: readonly Section[], area: KnownArea, known: Known): Map<string, string> {
	const fresh = findings.flatMap((finding) => {
		const section = finding.kind === 'avsnitt' ? sections[finding.in - 1] : undefined;
		return section && finding.kind === 'avsnitt' ? [withIds(section, finding.in, findings)] : [];
	});
	const pages = pagesOf(fresh, area.area, questionIds(known.questions), area.there);
	const links = linksOf(targetsOf(pages), []);
	return new Map(pageFiles(pages, { title: area.title, owner: area.owner, after: area.there.names.length, links }, known));
}

/** A new section with the statements of it that are new. */
function withIds(section: Section, nth: number, findings: readonly Finding[]): Numbered {
	const ids = findings.flatMap((finding) => (finding.kind === 'ny' && finding.in === nth ? [finding] : []));
	const statements = draftsOf(section.blocks).flatMap((draft) => {
		const at = ids.findIndex(({ is }) => is === draft.original);
		const [found] = at < 0 ? [] : ids.splice(at, 1);
		return found ? [{ ...draft, id: found.id }] : [];
	});
	return { ...section, isFront: false, nth: sectionIn(statements[0]?.id ?? ''), statements };
}
