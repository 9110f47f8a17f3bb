import { didYouMean } from '../../machines/closest.ts';
import { placeholders } from '../call/fill.ts';
import { lineOfBodyAt, problemAt, type Content, type ContentFile, type Problem } from './read.ts';
import { strings } from './references.ts';

/** One brace where there should be two, or blanks inside them. */
const SINGLE = /(?<!\{)\{\s*([^{}\s]+)\s*\}(?!\})/g;
/** Two braces before and one after. */
const UNCLOSED = /\{\{([^{}\n]+)\}(?!\})/g;
/** More than two. */
const MANY = /(?:\{{3,}([^{}\n]+)\}{2,}|(?<!\{)\{\{([^{}\n]+)\}{3,})/g;
/** What other programs write a field with: `[[kort]]`, `[kort]`, `«kort»`, `%kort%`. */
const ELSEWHERE = /\[\[([^\][\n]+)\]\]|\[([^\][\n]+)\]|«([^»\n]+)»|%([^\s%]+)%/g;
const SPACED = /\{\{(\s+[^{}]*|[^{}]*\s+)\}\}/g;
/** A brace that is left when the fields are taken away. */
const LONE = /[{}]+/;
/** A line that pages bring something in by, whose braces are no field's. */
const BROUGHT_IN = /^import .*\bfrom\b.*$/gm;

/** Braces that are no field: too few, too many, blanks inside them, and what other programs write in their place. */
export function checkBraces(file: ContentFile, content: Content): Problem[] {
	const text = textOf(file).replaceAll(BROUGHT_IN, '');
	const fields = [...content.fields.keys()];
	const [lone] = LONE.exec(file.body.replaceAll(BROUGHT_IN, '').replaceAll(/\{+[^{}\n]*\}+/g, '')) ?? [];
	return [
		...(lone ? [problemAt(file, lone, `"${lone}" skickas som det står. Ett fält skrivs med två klamrar på var sida: {{fält}}.`)] : []),
		...[...text.matchAll(SPACED)].map(([word, field = '']) =>
			problemAt(file, word, `Skriv {{${field.trim()}}} utan mellanslag innanför klamrarna.`),
		),
		...[...text.matchAll(MANY)].map(([word, ...field]) =>
			problemAt(file, word, `"${word}" har fler klamrar än två på någon sida. Skriv {{${field.join('').trim()}}}.`),
		),
		...elsewhere(file, content).map(([word, field]) =>
			toldAt(file, word, `"${word}" skickas som det står. Ett fält skrivs med två klamrar: {{${field}}}.`),
		),
		...[...text.matchAll(UNCLOSED)].map(([word, field = '']) =>
			problemAt(file, word, `"${word}" stängs inte. Skriv {{${field.trim()}}}, med två klamrar på var sida.`),
		),
		...[...text.matchAll(SINGLE)].map(([word, field = '']) =>
			problemAt(
				file,
				word,
				`"${word}" visas som det står. Ett fält skrivs med två klamrar: {{${field}}}. ${fields.includes(field) ? '' : didYouMean(field, fields)}`.trim(),
			),
		),
	];
}

/** Whether some field may only seem to be unused, since it is written with braces that are not read. */
export function mayBeMeant(file: ContentFile, content: Content): boolean {
	if (elsewhere(file, content).length > 0) return true;
	return [SINGLE, UNCLOSED, MANY, /\{[^{}]*$|^[^{}]*\}/].some((braces) => textOf(file).search(braces) >= 0);
}

/** Fields written as other programs do, each as it stands and by its name; double brackets are meant so, whatever they hold. */
function elsewhere(file: ContentFile, { fields }: Content): [word: string, field: string][] {
	return [...textOf(file).matchAll(ELSEWHERE)]
		.map(([word, ...name]): [string, string] => [word, name.join('').trim().toLowerCase()])
		.filter(([word, field]) => word.startsWith('[[') || fields.has(field));
}

/** A problem on the line of the text that holds a word, which a list above it may hold as well. */
function toldAt(file: ContentFile, word: string, message: string): Problem {
	const at = file.body.indexOf(word);
	return at < 0 ? problemAt(file, word, message) : { file: file.file, line: lineOfBodyAt(file, at), message };
}

/** The fields that a template names in its text, its receivers and its subject; one with a brace too many is told for that. */
export function fieldsIn(file: ContentFile): string[] {
	return placeholders(textOf(file)).filter((word) => !word.startsWith('kontakt:') && !word.startsWith('{'));
}

/** All of a template that fields can stand in. */
function textOf({ data, body }: ContentFile): string {
	return [data.subject, ...strings(data.to), body].join('\n');
}
