import { referredIn, type Target } from './crossRefs.ts';
import { pathOf, type Known } from './known.ts';
import type { HrefOf, PictureOf } from './markdown.ts';
import type { Page } from './pages.ts';
import { pictureName, type Pictured } from './pictures.ts';
import { pageText, questionText } from './texts.ts';
import { treeOf } from './treeOf.ts';
import { fileOfTree } from '../../model/ids.ts';
import { treeText } from '../../tree/layout.ts';

/** Where links within the document lead, and by what names its pictures are written. */
export type Links = { hrefOf: HrefOf; pictureOf: PictureOf };

/** What is said of the area on each of its pages: its title and owner, how many pages stand before, and where links lead. */
type Around = { title: string; owner: string; after: number; links: Links };

/** The files of pages: each with its draft of a tree where it has one, and the question that it stands on. */
export function pageFiles(pages: readonly Page[], { title, owner, after, links }: Around, known: Pick<Known, 'paths'>): [string, string][] {
	const targets = targetsOf(pages);
	return [
		...pages.map((page, i): [string, string] => [
			pathOf('docs', page.id, known),
			pageText({ page, title, owner, order: after + i + 1, ...links }),
		]),
		...pages
			.filter(({ conditions }) => conditions.length > 0)
			.map((page): [string, string] => [fileOfTree(page.id), treeText(tree(page, targets, pages))]),
		...pages.map((page): [string, string] => [
			pathOf('questions', page.question, known),
			questionText(draftQuestion(page, title), [page.id]),
		]),
	];
}

/** The pages as what a text may refer to. */
export function targetsOf(pages: readonly Page[]): Target[] {
	return pages.map(({ section, id }) => ({ section, page: id }));
}

/** Where links within the document lead, and by what names its pictures are written. */
export function linksOf(targets: Target[], pictures: readonly Pictured[]): Links {
	return {
		hrefOf: (anchor) => {
			const page = targets.find(({ section }) => section.anchors.includes(anchor))?.page;
			return page && `/${page}/`;
		},
		pictureOf: (block) => {
			const picture = pictures.find(({ isTaken, blocks }) => isTaken && blocks.includes(block));
			return picture && pictureName(picture);
		},
	};
}

function tree({ id, title, section, question, conditions }: Page, targets: Target[], pages: readonly Page[]) {
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
