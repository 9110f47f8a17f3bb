import { marked } from 'marked';
import type { Block, Document } from './blocks.ts';
import { readHtml } from './html.ts';
import { tidied } from './tidied.ts';
import { wordsOf } from './words.ts';

/** A number that is indented is an item's; one at the margin may be a heading's. */
const ITEM = /^[ \t]+(\d+|[a-z])[.)]\s+(\S.*)$/;

/** Reads plain text: a line a paragraph, and an indented line with a number an item of a list. */
export function readText(text: string): Omit<Document, 'title'> {
	const lines = text
		.toWellFormed()
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF\0]/g, '')
		.split('\n');
	const blocks = lines.flatMap((line): Block[] => {
		const words = tidied(line);
		if (words === '') return [];
		const item = itemIn(line);
		return [item ?? { kind: 'paragraph', text: words, links: [], anchors: [] }];
	});
	return { blocks, margins: [], remarks: [], contents: [], unread: [], words: wordsOf(lines.join('\n')) };
}

function itemIn(line: string): Block | undefined {
	const [, number, rest] = ITEM.exec(line) ?? [];
	return number && rest ? { kind: 'item', level: 0, number, text: tidied(rest), links: [], anchors: [] } : undefined;
}

/** Reads Markdown, by way of the page that it makes; code in it is text. */
export function readMarkdown(text: string): Omit<Document, 'title'> {
	const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
	return readHtml(marked.parse(body, { async: false, gfm: true }));
}
