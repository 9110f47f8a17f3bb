import { parse } from 'yaml';
import { linesWithPersonnummer } from '../../model/personnummer.ts';
import type { Document } from '../read/blocks.ts';
import { refuse } from '../read/refuse.ts';
import { withReadings, type Readings } from '../read/readings.ts';
import { withoutHeadings } from '../read/typed.ts';
import { account, type Account } from '../read/words.ts';
import type { Known } from '../write/known.ts';
import { pathOf } from '../write/known.ts';
import { sectionsOf } from '../write/sections.ts';
import type { Finding } from './finding.ts';
import { findingsIn, sidesOf } from './findings.ts';
import { freshPages } from './freshPages.ts';
import type { KnownArea } from './knownArea.ts';
import type { Old } from './old.ts';
import { markdownReport, reportOf } from './report.ts';
import { updated } from './update.ts';
import { verbatimPages } from './verbatimPages.ts';

/** What is chosen before it is written: pages to update, by their id, and statements of which the language alone was changed. */
export type NextChoices = {
	day: string;
	pages?: readonly string[];
	language?: readonly string[];
	texts?: readonly number[];
	readings?: Readings;
};

/** What a next version comes to: what was found, told in two ways, and the files: new ones, and what is put in the stead of others. */
export type NextVersion = {
	findings: Finding[];
	/** The words of the document that the area has when this is written: in statements, headings, open questions and on its front page. */
	account: Account;
	report: string[];
	markdown: string;
	/** Pages that still are the document's words, and can be updated, each with how many pictures it keeps. */
	verbatim: { id: string; title: string; pictures: number }[];
	files: Map<string, string>;
	changed: Map<string, { before: string; text: string }>;
};

/** Holds a document against an area. Refuses one with a personnummer, and an area whose statements have no words of a document. */
export function nextVersion(read: Document, area: KnownArea, known: Known, choices: NextChoices): NextVersion {
	const { day, pages = [], language = [], texts = [], readings = {} } = choices;
	const document = withReadings(withoutHeadings(read, texts), readings);
	const listFile = pathOf('statements', area.area, known);
	const statements = parse(area.list) as Old[];
	if (!statements.some(({ original }) => original))
		refuse(
			`Punkterna i ${listFile} har inga ord ur dokumentet (original) att jämföra med. Lägg till dem, eller läs in dokumentet som ett nytt område.`,
		);
	const sides = sidesOf(document, statements, new Map(area.titles));
	const findings = findingsIn(sides);
	const sections = sectionsOf(document);
	const list = updated(area.list, findings, { day, stands: area.stands, language });
	const verbatim = verbatimPages(area.drafts, sides, sections, findings);
	const changed = new Map([
		...(list === area.list ? [] : [[listFile, { before: area.list, text: list }] as const]),
		...verbatim.flatMap(({ id, before, text }) => (pages.includes(id) ? [[pathOf('docs', id, known), { before, text }] as const] : [])),
	]);
	const files = freshPages(findings, sections, area, known);
	refuseNumbers([...[...changed.values()].map(({ text }) => text), ...files.values()]);
	const told = {
		placesOf: (id: string) => area.stands[id] ?? [],
		placeOf: (place: string) => area.places[place],
	};
	return {
		...{ findings, files, changed },
		account: account(document.words, writtenOf(document, list, area)),
		report: reportOf(findings, told),
		markdown: markdownReport(findings, told),
		verbatim: verbatim.map(({ id, title, pictures }) => ({ id, title, pictures })),
	};
}

/** What the area says of the document: what stands in its statements now, and the headings, which the report tells of. */
function writtenOf(document: Document, list: string, { beside }: KnownArea): string[] {
	const statements = (parse(list) as Old[]).flatMap(({ original, gone }) => (original && !gone ? [original] : []));
	return [document.title, ...beside, ...statements, ...sectionsOf(document).flatMap(({ number, title }) => [number, title])];
}

function refuseNumbers(texts: readonly string[]) {
	if (texts.some((text) => linesWithPersonnummer(text).length > 0))
		refuse('Dokumentet innehåller ett giltigt personnummer. Ta bort det ur dokumentet och läs in det igen. Inget är skrivet.');
}
