import { withoutImports } from '../../model/imports.ts';

/** The text of an action in plain paragraphs and lists, with a box at each item as the site draws it, and nothing that could run. */
export function plainHtml(body: string): { html: string; boxes: number } {
	const blocks = withoutImports(body)
		.split(/\n\s*\n/)
		.map((block) => block.trim())
		.filter(Boolean);
	const html = blocks.map(blockOf).join('\n');
	return { html, boxes: html.split('<input ').length - 1 };
}

const ITEM = /^\s*(?:\d+\.|[-*])\s+/;

function blockOf(block: string): string {
	const lines = block.split('\n');
	if (!lines.every((line, i) => ITEM.test(line) || (i > 0 && /^\s/.test(line)))) return `<p>${plain(block)}</p>`;
	const items = lines.reduce<string[]>(
		(all, line) => (ITEM.test(line) ? [...all, line.replace(ITEM, '')] : [...all.slice(0, -1), `${all.at(-1)} ${line.trim()}`]),
		[],
	);
	const tag = /^\s*\d/.test(block) ? 'ol' : 'ul';
	const box = '<input type="checkbox" autocomplete="off" />';
	return `<${tag}>${items.map((item) => `<li><label>${box} <span>${plain(item)}</span></label></li>`).join('')}</${tag}>`;
}

/** Words without markup: parts and stars go, what they hold stays. */
function plain(text: string): string {
	const words = text
		.replace(/<\/?[A-Za-z][^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*\*/g, '');
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
