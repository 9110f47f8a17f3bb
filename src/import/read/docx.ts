import type { Document } from './blocks.ts';
import { readBlocks } from './body.ts';
import type { Context, Relation } from './context.ts';
import { everyWord } from './everyWord.ts';
import { tidied } from './tidied.ts';
import { counter, readLists } from './numbering.ts';
import { refuse } from './refuse.ts';
import { readStyles } from './styles.ts';
import { allIn, below, parse, type Element } from './xml.ts';
import type { Unpacked } from './zip.ts';

/** Reads an unpacked Word file, part by part. Macros are not run, and nothing outside the file is followed. */
export function readDocx(unpacked: Unpacked): Omit<Document, 'title'> {
	const { files, names } = unpacked;
	const partAt = (path: string | undefined) =>
		path !== undefined && files.has(path) ? parse(files.get(path) ?? new Uint8Array(), path) : undefined;
	const path = mainPath(files);
	const main =
		partAt(path) ?? refuse('Filen är inget Word-dokument: den saknar word/document.xml. Spara den som .docx i Word och försök igen.');
	const body = below(main, 'w:body')[0] ?? refuse('Dokumentet har ingen text att läsa. Kontrollera att det är rätt fil.');
	const relations = relationsOf(path, files);
	const partsOf = (type: string) =>
		[...relations.values()].filter((relation) => relation.type === type && !relation.isOutside).map(({ target }) => target);
	const partOf = (type: string) => partAt(partsOf(type)[0]);
	const lists = readLists(partOf('numbering'));
	const [footnotes, endnotes, comments] = [partOf('footnotes'), partOf('endnotes'), partOf('comments')];
	const context: Context = {
		...{ relations, files, lists, markOf: counter(lists), styles: readStyles(partOf('styles')) },
		notes: new Map([...notesIn(footnotes, 'w:footnote', 'fotnot'), ...notesIn(endnotes, 'w:endnote', 'slutnot')]),
		comments: new Map(below(comments, 'w:comment').map((comment) => [comment.attributes['w:id'] ?? '', textIn(comment)])),
		...{ open: new Map(), remarks: [], fields: [], contents: [], unread: new Set(unreadFiles(names)) },
	};
	const blocks = readBlocks(body, context);
	const edges = [...partsOf('header'), ...partsOf('footer')].flatMap((file) => [partAt(file) ?? []].flat());
	const margins = [...new Set(edges.map((edge) => marginOf(edge, context)).filter((text) => !PAGE_NUMBER.test(text)))];
	const notes = notesNamed(body, context.notes);
	return {
		blocks,
		margins,
		remarks: context.remarks,
		contents: context.contents,
		unread: [...context.unread],
		words: everyWord(body, notes, [...context.comments.values()], margins, context.styles),
	};
}

/** Where the text of a document lies, by what the package says; elsewhere than usual in files of some programs. */
function mainPath(files: Map<string, Uint8Array>): string {
	const told = [...relationsOf('', files).values()].find(({ type }) => type === 'officeDocument');
	return told?.target ?? 'word/document.xml';
}

type Typed = Relation & { type: string };

function relationsOf(path: string, files: Map<string, Uint8Array>): Map<string, Typed> {
	const folder = path.split('/').slice(0, -1);
	const file = [...folder, '_rels', `${path.split('/').at(-1)}.rels`].join('/');
	const bytes = files.get(file);
	const root = bytes ? parse(bytes, file) : undefined;
	return new Map(
		below(root, 'rel:Relationship').map(({ attributes }) => {
			const isOutside = attributes.TargetMode === 'External';
			const target = attributes.Target ?? '';
			const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
			return [attributes.Id ?? '', { target: isOutside ? target : resolve(folder, target), isOutside, type }];
		}),
	);
}

function resolve(folder: string[], target: string): string {
	const parts = target.startsWith('/') ? target.slice(1).split('/') : [...folder, ...target.split('/')];
	return parts.reduce<string[]>((path, part) => (part === '..' ? path.slice(0, -1) : part === '.' ? path : [...path, part]), []).join('/');
}

function notesIn(part: Element | undefined, name: string, word: string): [string, Element][] {
	return below(part, name)
		.filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
		.map((note) => [`${word} ${note.attributes['w:id']}`, note]);
}

/** The notes that the text refers to: what else lies among them is shown nowhere. */
function notesNamed(body: Element, notes: Context['notes']): Element[] {
	const named = allIn(body, ['w:footnoteReference', 'w:endnoteReference']).map(
		({ name, attributes }) => `${name === 'w:endnoteReference' ? 'slutnot' : 'fotnot'} ${attributes['w:id']}`,
	);
	return [...new Set(named)].flatMap((name) => notes.get(name) ?? []);
}

function textIn(element: Element): string {
	const texts = allIn(element, ['w:p']).map((paragraph) =>
		allIn(paragraph, ['w:t'])
			.map(({ children }) => children.join(''))
			.join(''),
	);
	return tidied(texts.join('\n'));
}

/** A running head or foot as one line; the number of the page is none of its words. */
function marginOf(edge: Element, context: Context): string {
	const inside = { ...context, fields: [], remarks: [], contents: [], relations: new Map() };
	const texts = readBlocks(edge, inside).flatMap((block) =>
		'text' in block ? [block.text] : block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [],
	);
	return tidied(texts.filter(Boolean).join(' · ').replaceAll(/\s+/g, ' '));
}

/** What is left of a foot that holds the number of the page alone. */
const PAGE_NUMBER = /^(?:(?:sid(?:a|an)?|sid\.|page)?[\s\d()/:.–-]*(?:av|of)?[\s\d()/:.–-]*)$/i;

function unreadFiles(names: string[]): string[] {
	const isThere = (pattern: RegExp) => names.some((name) => pattern.test(name));
	return [
		...(isThere(/vbaProject/i) ? ['Dokumentet har makron. De kördes inte.'] : []),
		...(isThere(/\/embeddings\//) ? ['Dokumentet har inbäddade filer. De lästes inte.'] : []),
	];
}
