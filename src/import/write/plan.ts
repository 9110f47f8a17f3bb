import type { Document } from '../read/blocks.ts';
import { refuse } from '../read/refuse.ts';
import { withReadings, type Readings } from '../read/readings.ts';
import { withoutHeadings } from '../read/typed.ts';
import { account, type Account } from '../read/words.ts';
import { areaFault, lettersFor, pathOf, type Known, type Written } from './known.ts';
import { pictureFiles, picturesOf, type Pictured } from './pictures.ts';
import { addressesIn, type Addresses } from './names.ts';
import { openIn, type Open } from './open.ts';
import { linksOf, pageFiles, targetsOf } from './pageFiles.ts';
import { frontText, namedText, ownerText, questionText, statementsText } from './texts.ts';
import { sectionsOf } from './sections.ts';
import { numbered, type Numbered } from './statements.ts';
import { pagesOf, type Page } from './pages.ts';
import { refusePersonnummer } from './personnummer.ts';
import { todoOf } from './todo.ts';

/**
 * What is chosen before a document is written: the area, what it is to be called where that is not the document's own title, the pictures
 * that somebody has looked at, the headings typed by hand that are none, and which reading of a change holds; all by their number from 1.
 */
export type Choices = { area: string; name?: string; pictures: readonly number[]; texts?: readonly number[]; readings?: Readings };

/** What would be written of a document: files by path from the project's top, what is left to do, and the account of its words. */
export type Plan = {
	files: Map<string, string | Uint8Array>;
	pages: Page[];
	sections: Numbered[];
	addresses: Addresses;
	open: (Open & { id: string })[];
	pictures: Pictured[];
	account: Account;
	todo: string[];
};

/** Plans an area of a document, all of it drafts. Refuses, in Swedish, a name that cannot be had and a document with a personnummer. */
export function planArea(read: Document, known: Known, { area, name = '', pictures: ticked, texts = [], readings = {} }: Choices): Plan {
	const fault = known.areas.includes(area) ? `Området "${area}" finns redan.` : areaFault(area);
	if (fault) refuse(fault);
	const document = withReadings(withoutHeadings(read, texts), readings);
	const sections = numbered(sectionsOf(document), lettersFor(area, known.letters));
	refusePersonnummer(sections, document);
	const ids = questionIds(known.questions);
	const pages = pagesOf(sections, area, ids);
	const statements = sections.flatMap((section) => section.statements);
	if (statements.length === 0) refuse('Dokumentet har ingen text att göra en rutin av. Kontrollera att det är rätt fil.');
	const open = openIn(sections, document).map((one) => ({ ...one, id: ids() }));
	const addresses = addressesIn(statements, known);
	const plan = { pages, sections, addresses, open, pictures: picturesOf(sections, ticked) };
	const files = filesOf(document, { area, name: name.trim() }, plan, known);
	return { ...plan, files, account: account(document.words, writtenOf(document, sections, open)), todo: todoOf(document, plan) };
}

/** Gives ids to open questions, on from the highest that is there. */
export function questionIds(taken: readonly string[]): () => string {
	let last = Math.max(0, ...taken.map((id) => Number(id.slice(1)) || 0));
	return () => `G${++last}`;
}

type Parts = Omit<Plan, 'files' | 'account' | 'todo'>;

function filesOf(document: Document, { area, name }: { area: string; name: string }, parts: Parts, known: Known): Plan['files'] {
	const { pages, sections, addresses, open, pictures } = parts;
	const owner = `agare-${area}`;
	const fileOf = (kind: Written, id: string) => pathOf(kind, id, known);
	const title = name || document.title || area.charAt(0).toUpperCase() + area.slice(1).replaceAll('-', ' ');
	const links = linksOf(targetsOf(pages), pictures);
	const front = sections.filter(({ isFront }) => isFront);
	const cited = (section: Numbered) => section.statements.map(({ id }) => id);
	const first = sections.flatMap(cited)[0] ?? '';
	const frontSource = front.flatMap(cited);
	return new Map<string, string | Uint8Array>([
		[fileOf('statements', area), statementsText(sections.flatMap(({ statements }) => statements))],
		[fileOf('contacts', owner), ownerText(title, first)],
		[
			fileOf('docs', `${area}/index`),
			frontText({
				title,
				named: document.title !== title ? document.title : '',
				owner,
				margins: document.margins,
				front,
				source: frontSource.length > 0 ? frontSource : [first],
				...links,
			}),
		],
		...pageFiles(pages, { title, owner, after: 0, links }, known),
		...open.map((one) => [fileOf('questions', one.id), questionText(one, [pageOf(one.section, pages) ?? `${area}/index`])] as const),
		...addresses.found.map((named) => [fileOf(named.kind, named.id), namedText(named)] as const),
		...pictureFiles(area, pictures, known),
	]);
}

function pageOf(section: Numbered, pages: Page[]): string | undefined {
	return pages.find((page) => page.section === section)?.id;
}

/** Everything of a document that is written as it stands: its statements, headings, edges, and what is asked about it. */
function writtenOf(document: Document, sections: Numbered[], open: Open[]): string[] {
	return [
		document.title,
		...document.margins,
		...sections.flatMap(({ title, number, statements }) => [number, title, ...statements.map(({ original }) => original)]),
		...open.map(({ said }) => said),
	];
}
