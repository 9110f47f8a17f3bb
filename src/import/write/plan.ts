import type { Block, Document, Picture } from '../read/blocks.ts';
import type { HrefOf, PictureOf } from './markdown.ts';
import { refuse } from '../read/refuse.ts';
import { account, type Account } from '../read/words.ts';
import { fileOf } from '../../model/kinds.ts';
import { referredIn, type Target } from './crossRefs.ts';
import { areaFault, lettersFor, type Known } from './known.ts';
import { addressesIn, type Addresses } from './names.ts';
import { openIn, type Open } from './open.ts';
import { frontText, namedText, ownerText, pageText, questionText, statementsText } from './texts.ts';
import { sectionsOf } from './sections.ts';
import { numbered, type Numbered } from './statements.ts';
import { pagesOf, type Page } from './pages.ts';
import { refusePersonnummer } from './personnummer.ts';
import { treeOf } from './treeOf.ts';
import { treeText } from './treeText.ts';

/** What is chosen before a document is written: the area, and the pictures that somebody has looked at, by their number from 1. */
export type Choices = { area: string; pictures: readonly number[] };

/** What would be written of a document: files by path from the project's top, what is left to do, and the account of its words. */
export type Plan = {
	files: Map<string, string | Uint8Array>;
	pages: Page[];
	sections: Numbered[];
	addresses: Addresses;
	open: (Open & { id: string })[];
	pictures: (Picture & { nth: number; isTaken: boolean })[];
	account: Account;
	todo: string[];
};

/** Plans an area of a document, all of it drafts. Refuses, in Swedish, a name that cannot be had and a document with a personnummer. */
export function planArea(document: Document, known: Known, { area, pictures: ticked }: Choices): Plan {
	const fault = known.areas.includes(area) ? `Området "${area}" finns redan.` : areaFault(area);
	if (fault) refuse(fault);
	const sections = numbered(sectionsOf(document), lettersFor(area, known.letters));
	refusePersonnummer(sections, document);
	const ids = questionIds(known.questions);
	const pages = pagesOf(sections, area, ids);
	const statements = sections.flatMap((section) => section.statements);
	if (statements.length === 0) refuse('Dokumentet har ingen text att göra en rutin av. Kontrollera att det är rätt fil.');
	const open = openIn(sections, document).map((one) => ({ ...one, id: ids() }));
	const addresses = addressesIn(statements, known);
	const pictures = picturesIn(sections).map((picture, i) => ({
		...picture,
		nth: i + 1,
		isTaken: Boolean(picture.bytes) && ticked.includes(i + 1),
	}));
	const plan = { pages, sections, addresses, open, pictures };
	const files = filesOf(document, area, plan);
	return { ...plan, files, account: account(document.words, writtenOf(document, sections, open)), todo: todoOf(document, plan) };
}

/** Gives ids to open questions, on from the highest that is there. */
function questionIds(taken: readonly string[]): () => string {
	let last = Math.max(0, ...taken.map((id) => Number(id.slice(1)) || 0));
	return () => `G${++last}`;
}

function picturesIn(sections: Numbered[]): Extract<Block, { kind: 'picture' }>[] {
	return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
}

type Parts = Pick<Plan, 'pages' | 'sections' | 'addresses' | 'open' | 'pictures'>;

function filesOf(document: Document, area: string, parts: Parts): Plan['files'] {
	const { pages, sections, addresses, open, pictures } = parts;
	const owner = `agare-${area}`;
	const targets: Target[] = pages.map(({ section, id }) => ({ section, page: id }));
	const title = document.title || area.charAt(0).toUpperCase() + area.slice(1).replaceAll('-', ' ');
	const { hrefOf, pictureOf } = linksOf(targets, pictures);
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
				owner,
				margins: document.margins,
				front,
				source: frontSource.length > 0 ? frontSource : [first],
				hrefOf,
				pictureOf,
			}),
		],
		...pages.map((page, i) => [fileOf('docs', page.id), pageText({ page, title, owner, order: i + 1, hrefOf, pictureOf })] as const),
		...pages
			.filter(({ conditions }) => conditions.length > 0)
			.map((page) => [`machines/${page.id}.ts`, treeText(tree(page, targets, pages))] as const),
		...pages.map((page) => [fileOf('questions', page.question), questionText(draftQuestion(page, title), [page.id])] as const),
		...open.map((one) => [fileOf('questions', one.id), questionText(one, [pageOf(one.section, pages) ?? `${area}/index`])] as const),
		...addresses.found.map((named) => [fileOf(named.kind, named.id), namedText(named)] as const),
		...pictures.flatMap((picture) =>
			picture.isTaken && picture.bytes ? [[`content/rutiner/${area}/bilder/${pictureName(picture)}`, picture.bytes] as const] : [],
		),
	]);
}

/** Where links within the document lead, and by what names its pictures are written. */
function linksOf(targets: Target[], pictures: Plan['pictures']): { hrefOf: HrefOf; pictureOf: PictureOf } {
	return {
		hrefOf: (anchor) => {
			const page = targets.find(({ section }) => section.anchors.includes(anchor))?.page;
			return page && `/${page}/`;
		},
		pictureOf: (block) => {
			const picture = pictures.find(({ bytes, isTaken }) => isTaken && bytes === block.bytes);
			return picture && pictureName(picture);
		},
	};
}

function pictureName({ nth, name }: { nth: number; name: string }): string {
	return `bild-${nth}.${(/\.(\w+)$/.exec(name)?.[1] ?? 'png').toLowerCase()}`;
}

function pageOf(section: Numbered, pages: Page[]): string | undefined {
	return pages.find((page) => page.section === section)?.id;
}

function tree({ id, title, section, question, conditions }: Page, targets: Target[], pages: Page[]) {
	const hasTree = (target: Target) => target.page !== id && pages.some((page) => page.id === target.page && page.conditions.length > 0);
	return treeOf(id, title, conditions, question, ({ sentence }) => referredIn(sentence, targets, section.blocks).find(hasTree)?.page);
}

function draftQuestion({ title, section: { statements } }: Page, document: string) {
	return {
		question: `Hur går ”${title}” till, steg för steg? (${document})`,
		said: 'Dokumentet är inläst som det står. Ingen har ordnat stegen eller bestämt vad varje svar leder till.',
		source: statements.map(({ id }) => id),
	};
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

function todoOf({ unread }: Document, { sections, addresses, pages, pictures }: Parts): string[] {
	const byHand = sections.filter(({ isByHand }) => isByHand).map(({ title }) => `”${title}”`);
	const many = pages.filter(({ conditions }) => conditions.length > 7);
	return [
		...unread,
		...(byHand.length > 0 ? [`Rubriker som är skrivna för hand, och kan vara fel: ${byHand.join(', ')}.`] : []),
		...addresses.nameless.map(
			(address) => `Adressen ${address} står utan namn intill. Gör en kontakt eller ett system av den, om den behövs.`,
		),
		...addresses.known
			.map(({ id, address }) => `Adressen ${address} finns redan, som "${id}".`)
			.filter((line, i, all) => all.indexOf(line) === i),
		...many.map(({ section, conditions }) => `”${section.title}” har ${conditions.length} villkor. Sju står i trädet, resten i texten.`),
		...pictures
			.filter(({ bytes, isTaken }) => bytes && !isTaken)
			.map(
				({ nth, alt }) =>
					`Bild ${nth}${alt ? ` (${alt})` : ''} är inte med. Titta på den: står där ett namn eller nummer, så hör den inte hit.`,
			),
	];
}
