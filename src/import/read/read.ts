import type { Block, Document } from './blocks.ts';
import { readDocx } from './docx.ts';
import { findHeadings } from './headings.ts';
import { findItems } from './items.ts';
import { readHtml } from './html.ts';
import { refuse } from './refuse.ts';
import { readMarkdown, readText } from './text.ts';
import { unpack } from './zip.ts';
import { oddities } from './oddities.ts';

/** What a document can be given as: a file with its name, or what was pasted. */
export type Source = { name: string; bytes: Uint8Array } | { html: string } | { text: string };

/** Reads a document of any kind that is known. Refuses, in Swedish, one that cannot be read. */
export function readDocument(source: Source): Document {
	const read = 'bytes' in source ? readFile(source.name, source.bytes) : 'html' in source ? readHtml(source.html) : readText(source.text);
	const blocks = findHeadings(findItems(read.blocks));
	if (blocks.length === 0) refuse('Dokumentet har ingen text att läsa. Kontrollera att det är rätt fil.');
	const isTitle = (block: Block) => block.kind === 'heading' && block.level === 0;
	const title = blocks.find(isTitle);
	return {
		...read,
		title: title && 'text' in title ? title.text : '',
		blocks: blocks.filter((block) => block !== title),
		unread: [...new Set([...read.unread, ...oddities(blocks)])],
	};
}

type Read = Omit<Document, 'title'>;

function readFile(name: string, bytes: Uint8Array): Read {
	const kind = kindOf(bytes);
	const wrong = NOT_READ[kind];
	if (wrong) refuse(wrong);
	if (kind === 'zip') return readDocx(unpack(bytes));
	if (/\.docx$/i.test(name))
		refuse('Filen heter .docx men är inget Word-dokument. Öppna den i Word, välj Spara som och .docx, och försök igen.');
	const text = textOf(bytes);
	if (/\.html?$/i.test(name) || /^\s*<(?:!doctype|html)\b/i.test(text)) return readHtml(text);
	return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : readText(text);
}

/** Windows wrote å, ä and ö with one byte each, which is no UTF-8. */
function textOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

type Kind = 'zip' | 'doc' | 'password' | 'pdf' | 'rtf' | 'empty' | 'unknown' | 'text';

const NOT_READ: Partial<Record<Kind, string>> = {
	doc: 'Filen är i Words gamla format (.doc), som inte går att läsa. Öppna den i Word, välj Spara som och .docx, och försök igen.',
	password: 'Filen är skyddad med lösenord. Ta bort lösenordet i Word (Arkiv, Info, Skydda dokument) och försök igen.',
	pdf: 'Filen är en PDF, där ordning och rubriker inte går att lita på. Läs in Word-filen som den gjordes av, eller klistra in texten.',
	rtf: 'Filen är i formatet RTF, som inte går att läsa. Öppna den i Word, välj Spara som och .docx, och försök igen.',
	empty: 'Filen är tom. Kontrollera att det är rätt fil.',
	unknown: 'Filen går inte att läsa. Det som läses är Word-filer (.docx), text (.txt), Markdown (.md) och webbsidor (.html).',
};

/** What a file is, by its first bytes: its name may say anything. */
function kindOf(bytes: Uint8Array): Kind {
	if (bytes.length === 0) return 'empty';
	const begins = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
	if (begins(0x50, 0x4b)) return 'zip';
	if (begins(0xd0, 0xcf, 0x11, 0xe0)) return holds(bytes, 'EncryptedPackage') ? 'password' : 'doc';
	if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
	if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
	return !begins(0xff, 0xfe) && bytes.subarray(0, 4000).includes(0) ? 'unknown' : 'text';
}

/** Whether a file of streams has one of a name, which stands in it in two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
	const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
	for (let from = bytes.indexOf(wanted[0] ?? 0); from >= 0; from = bytes.indexOf(wanted[0] ?? 0, from + 1))
		if (wanted.every((byte, i) => bytes[from + i] === byte)) return true;
	return false;
}
