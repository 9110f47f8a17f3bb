import { parse } from 'parse5';
import type { Block, Document, Link, Words } from './blocks.ts';
import {
	attribute,
	BLOCKS,
	everyText,
	headingLevel,
	holdsBlocks,
	isDrawn,
	isEmoji,
	isIgnored,
	isStrong,
	isTag,
	isText,
	isUnseen,
	plain,
	type Node,
	type Tag,
} from './htmlNodes.ts';
import { drawn } from './signs.ts';
import { tidied } from './tidied.ts';
import { wordsOf } from './words.ts';

/** Reads a page, or what was pasted of one: from Word, SharePoint, Confluence and the like. Nothing in it is run or fetched. */
export function readHtml(html: string): Omit<Document, 'title'> {
	const unread = new Set<string>();
	const root = parse(html);
	const blocks = blocksIn(root.childNodes, { level: -1, numbers: [] }, unread);
	return { blocks, margins: [], remarks: [], contents: [], unread: [...unread], words: wordsOf(everyText(root.childNodes).join(' ')) };
}

/** The list that stands around: its level, and the number of its next item where it has numbers. */
type List = { level: number; numbers: number[] };

function blocksIn(nodes: Node[], list: List, unread: Set<string>): Block[] {
	const blocks: Block[] = [];
	let run: Node[] = [];
	const end = () => {
		blocks.push(...paragraph(run, unread));
		run = [];
	};
	for (const node of nodes) {
		if (isTag(node) && holdsBlocks(node)) {
			end();
			blocks.push(...blockOf(node, list, unread));
		} else run.push(node);
	}
	end();
	return blocks;
}

function blockOf(tag: Tag, list: List, unread: Set<string>): Block[] {
	if (isUnseen(tag)) return [];
	const { tagName: name, childNodes: inside } = tag;
	const heading = headingLevel(tag);
	if (heading) return headed(tag, heading, unread);
	if (name === 'ul' || name === 'ol') {
		const start = Number(attribute(tag, 'start') || 1);
		return blocksIn(inside, { level: list.level + 1, numbers: name === 'ol' ? [start] : [] }, unread);
	}
	if (name === 'li') return item(tag, list, unread);
	if (name === 'table') return table(tag, unread);
	const listed = name === 'p' || name === 'div' ? wordListed(tag) : undefined;
	if (listed) return [{ kind: 'item', ...listed, ...wordsIn(inside) }];
	return blocksIn(inside, list, unread);
}

function headed(tag: Tag, level: number, unread: Set<string>): Block[] {
	const words = wordsIn(tag.childNodes);
	const id = attribute(tag, 'id');
	const heading: Block[] = words.text
		? [{ kind: 'heading', level, number: '', ...words, anchors: [...words.anchors, ...(id ? [id] : [])] }]
		: [];
	return [...heading, ...pictures(tag.childNodes, unread)];
}

function item(tag: Tag, list: List, unread: Set<string>): Block[] {
	const number = list.numbers.length > 0 ? String(list.numbers[0]) : '';
	if (list.numbers[0] !== undefined) list.numbers[0] += 1;
	const inside = blocksIn(tag.childNodes, list, unread);
	const [first, ...rest] = inside;
	if (first?.kind !== 'paragraph') return inside;
	// Word on the web gives each item a list of its own, and says how deep it lies.
	const told = Number(attribute(tag, 'data-aria-level') || 1) - 1;
	return [{ ...first, kind: 'item', level: Math.max(0, list.level, told), number }, ...rest];
}

/** A paragraph that Word made an item of by its style, with its level; the bullet is a text of its own there. */
function wordListed(tag: Tag): { level: number; number: string } | undefined {
	const [, level] = /mso-list:\s*\S+\s+level(\d)/i.exec(attribute(tag, 'style')) ?? [];
	if (!level) return undefined;
	const [, number = ''] = /^\(?([\da-z]+(?:\.\d+)*)[.)]/i.exec(ignored(tag.childNodes).trim()) ?? [];
	return { level: Number(level) - 1, number };
}

function ignored(nodes: Node[]): string {
	return nodes.map((node) => (isTag(node) ? (isIgnored(node) ? plain(node.childNodes) : ignored(node.childNodes)) : '')).join('');
}

function table(tag: Tag, unread: Set<string>): Block[] {
	const rows = tagsIn(tag.childNodes, 'tr').map(
		(row) => row.childNodes.filter((cell) => isTag(cell) && /^t[dh]$/.test(cell.tagName)) as Tag[],
	);
	const cells = rows.map((row) => row.map((cell) => cellOf(cell, unread))).filter((row) => row.length > 0);
	const after = pictures(tag.childNodes, unread);
	// Tables lay out pages too: one column holds the text itself.
	if (rows.every((row) => row.length <= 1))
		return rows.flat().flatMap((cell) => blocksIn(cell.childNodes, { level: -1, numbers: [] }, unread));
	return [{ kind: 'table', rows: cells, hasHead: rows[0]?.every(({ tagName }) => tagName === 'th') ?? false }, ...after];
}

function cellOf(cell: Tag, unread: Set<string>): Words {
	const words = blocksIn(cell.childNodes, { level: -1, numbers: [] }, unread).flatMap((block): Words[] => ('text' in block ? [block] : []));
	return { text: words.map(({ text }) => text).join('\n'), links: words.flatMap(({ links }) => links), anchors: [] };
}

function tagsIn(nodes: Node[], name: string): Tag[] {
	return nodes.filter(isTag).flatMap((tag) => (tag.tagName === name ? [tag] : tag.tagName === 'table' ? [] : tagsIn(tag.childNodes, name)));
}

function paragraph(nodes: Node[], unread: Set<string>): Block[] {
	const words = wordsIn(nodes);
	return [...(words.text ? [{ kind: 'paragraph' as const, ...words }] : []), ...pictures(nodes, unread)];
}

function pictures(nodes: Node[], unread: Set<string>): Block[] {
	return nodes.filter(isTag).flatMap((tag): Block[] => {
		if (isEmoji(tag)) return [];
		if (tag.tagName !== 'img') return isUnseen(tag) ? [] : pictures(tag.childNodes, unread);
		const alt = attribute(tag, 'alt').trim();
		const data = /^data:image\/(png|jpeg|gif|webp);base64,([\w+/=\s]+)$/i.exec(attribute(tag, 'src'));
		if (data) return [{ kind: 'picture', name: `bild.${data[1]}`, alt, bytes: bytesOf(data[2] ?? '') }];
		const why = 'En bild följde inte med när sidan klistrades in. Lägg in den för sig.';
		return [{ kind: 'picture', name: '', alt, why }];
	});
}

function bytesOf(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0));
}

function wordsIn(nodes: Node[]): Words {
	const links: Link[] = [];
	const anchors: string[] = [];
	const bold: boolean[] = [];
	const read = (inside: Node[], isBold: boolean): string =>
		inside
			.map((node) => {
				if (isText(node)) {
					if (node.value.trim()) bold.push(isBold);
					return node.value.replaceAll(/\s+/g, ' ');
				}
				if (!isTag(node) || isUnseen(node) || isIgnored(node)) return '';
				if (isDrawn(node)) return Array.from(plain(node.childNodes), (sign) => drawn(sign.charCodeAt(0))).join('');
				if (isEmoji(node)) return attribute(node, 'alt');
				if (node.tagName === 'br') return '\n';
				const text = read(node.childNodes, isBold || isStrong(node));
				const href = attribute(node, 'href');
				if (href && text.trim()) links.push({ text: tidied(text), href });
				const anchor = attribute(node, 'id') || (node.tagName === 'a' ? attribute(node, 'name') : '');
				if (anchor) anchors.push(anchor);
				return BLOCKS.test(node.tagName) ? `\n${text}\n` : text;
			})
			.join('');
	const text = tidied(shown(read(nodes, false)));
	return { text, ...(bold.length > 0 && bold.every(Boolean) && { isBold: true as const }), links, anchors };
}

function shown(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
		.replaceAll(/\n{2,}/g, '\n');
}
