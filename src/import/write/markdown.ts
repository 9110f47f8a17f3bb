import { rowsRead, type Block, type Words } from '../read/blocks.ts';

/** Where a link within the document leads on the site; undefined where it leads nowhere. */
export type HrefOf = (anchor: string) => string | undefined;

/** The name that a picture is written by, where it was ticked; undefined where it is left out. */
export type PictureOf = (picture: Extract<Block, { kind: 'picture' }>) => string | undefined;

/** The parts of a section as the text of a page, word for word. */
export function markdownOf(blocks: readonly Block[], hrefOf: HrefOf, pictureOf: PictureOf): string {
	return blocks
		.map((block, i) => textOf(block, hrefOf, pictureOf) + (block.kind === 'item' && blocks[i + 1]?.kind === 'item' ? '\n' : '\n\n'))
		.join('')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

function textOf(block: Block, hrefOf: HrefOf, pictureOf: PictureOf): string {
	if (block.kind === 'picture') {
		const file = pictureOf(block);
		return file ? `![${escaped(block.alt || 'Bild ur dokumentet: skriv vad den visar').replaceAll('\n', ' ')}](./bilder/${file})` : '';
	}
	if (block.kind === 'table') return table(block.rows, block.hasHead);
	if (block.kind === 'item')
		return `${'   '.repeat(block.level)}${/^\d+$/.test(block.number) ? `${block.number}.` : '-'} ${lined(block, hrefOf, '   '.repeat(block.level + 1))}`;
	if (block.kind === 'paragraph' && block.from === 'dold text') return '';
	const text = lined(block, hrefOf, '');
	if (block.kind !== 'paragraph' || !block.from) return text;
	return block.from === 'textruta' ? text.replaceAll(/^/gm, '> ') : `Fotnot: ${text}`;
}

/** Words with their links; a break in a paragraph stays one. */
function lined({ text, links }: Words, hrefOf: HrefOf, indent: string): string {
	return linked(text.replaceAll('\t', ' '), links, hrefOf)
		.split('\n')
		.map((line) => escapedStart(line))
		.join(`\\\n${indent}`);
}

function linked(text: string, links: Words['links'], hrefOf: HrefOf): string {
	const [first, ...rest] = links;
	if (!first) return escaped(text);
	const at = text.indexOf(first.text);
	const href = first.href.startsWith('#') ? hrefOf(first.href.slice(1)) : safe(first.href);
	if (at < 0) return linked(text, rest, hrefOf);
	const [before, after] = [text.slice(0, at), text.slice(at + first.text.length)];
	const words = escaped(first.text).replaceAll('\n', ' ');
	return `${escaped(before)}${href ? `[${words}](${href})` : words}${linked(after, rest, hrefOf)}`;
}

/** An address that a page may lead to; anything else is no link. */
function safe(href: string): string | undefined {
	return /^(?:https?:\/\/(?!localhost|127\.|\[)|mailto:)[^\s<>()]+$/i.test(href) ? href : undefined;
}

/** Text in which nothing is read as markup, and nothing looks as if it was meant to be. */
export function escaped(text: string): string {
	return text
		.replaceAll(/\*(?=\*)/g, '* ')
		.replaceAll('[^', '[ ^')
		.replaceAll(/\]\s*\(/g, '] – (')
		.replaceAll(/:(?=::)/g, ': ')
		.replaceAll(/[\\`*_{}[\]<>|~#]/g, '\\$&')
		.replaceAll(/&(?=#?\w+;)/g, '\\&')
		.replaceAll(/:(?=\/\/|\w+\[|::)/g, '\\:');
}

/** A line that would begin a list, a heading, a rule, a box or code by how it starts, or that looks so. */
function escapedStart(line: string): string {
	return line
		.replace(/^(\s*)(\d+)([.)])(?=\S)(?!\d)/, '$1$2$3 ')
		.replace(/^(\s*)(\d+)([.)])(?=\s|$)/, '$1$2\\$3')
		.replace(/^(\\\*|-)(?=\p{Lu})/u, '$1 ')
		.replace(/^(\s*)([-+=:])/, '$1\\$2')
		.replace(/^\\\|(.*\\\|\s*)$/, '¦$1')
		.replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function table(rows: Words[][], hasHead: boolean): string {
	const width = Math.max(...rows.map((row) => row.length));
	const before = rowsRead(rows, 'before');
	const cells = (before.length > 0 ? before : rowsRead(rows, 'after')).map((row) =>
		Array.from({ length: width }, (_, i) =>
			escaped(row[i] ?? '')
				.replaceAll(/\s*\n\s*/g, ' / ')
				.replaceAll('\t', ' '),
		),
	);
	const [head = [], ...body] = hasHead ? cells : [Array.from({ length: width }, () => ' '), ...cells];
	return [head, Array.from({ length: width }, () => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
