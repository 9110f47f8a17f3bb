import { parse, type Comment, type Program } from 'acorn';
import { slipIn } from './slips.ts';

/** What is wrong in a tree's file, and on which line, counted from 1. The message is Swedish. */
export type LiteralFault = { line?: number; message: string };

/** What is told of a line where nothing more is known. */
export const UNREADABLE =
	'Raden går inte att läsa. Ett kommatecken, citattecken eller en klammer saknas eller är en för mycket, här eller på raden ovanför.';

const UNQUOTED =
	'Ett citattecken saknas på raden, eller står mitt i en text. Skriv enkla citattecken före och efter texten, och dubbla om den själv har ett enkelt.';

/** Where a value begins with a quotation mark of a word processor. */
const TYPOGRAPHIC = /(?:^\t*|[:[{,(]|from)\s*[‘’“”]/;
const CURLY = "Raden har typografiska citattecken (’ eller ”). Skriv raka: '…'.";
const UNCLOSED = 'Det som börjar på raden slutar inte: längre ner saknas en klammer, som }. Skriv den under det sista som hör hit.';
const UNOPENED = 'Klammern på raden stänger inget: den är en för mycket, eller så saknas raden som börjar. Ta bort den ena.';

const SECOND = 'Härifrån står ett träd till. Ta bort det, eller lägg det i en egen fil.';
const AGAIN = 'Raden står en gång till. Ta bort den, och det som följer om hela trädet har klistrats in två gånger.';
const CUT_OFF = 'Filen slutar mitt i trädet. Skriv färdigt det, eller hämta tillbaka det som fanns. Den sista raden ska vara: });';

/** The program in a tree's file, or the line that makes it unreadable. */
export function parsed(text: string, onComment?: Comment[]): Program | LiteralFault {
	try {
		return programOf(text, onComment);
	} catch (error) {
		if (isWithin(error)) return { line: lineIn(error), message: typographic(text, lineIn(error)) ?? UNQUOTED };
		const curly = typographic(text, lineIn(error));
		if (curly) return { line: lineIn(error), message: curly };
		const ended = twiceIn(error) ?? endIn(text, lineIn(error));
		if (ended) return ended;
		if (hasOddQuotes(text, lineIn(error))) return { line: lineIn(error), message: UNQUOTED };
		return slipIn(text, stopIn) ?? misplaced(text) ?? { line: lineIn(error), message: UNREADABLE };
	}
}

function programOf(text: string, onComment?: Comment[]): Program {
	return parse(text, { sourceType: 'module', ecmaVersion: 'latest', locations: true, ...(onComment && { onComment }) });
}

/** The line where the parser stops; without end where it does not. */
function stopIn(text: string): number {
	try {
		programOf(text);
		return Infinity;
	} catch (error) {
		return lineIn(error) ?? 1;
	}
}

/** A line or a tree that stands once more. */
function twiceIn(error: unknown): LiteralFault | undefined {
	const said = error instanceof SyntaxError ? error.message : '';
	if (said.includes('Duplicate export')) return { line: lineIn(error), message: SECOND };
	return said.includes('already been declared') ? { line: lineIn(error), message: AGAIN } : undefined;
}

/** A file that is cut off before its end. */
function endIn(text: string, line = 1): LiteralFault | undefined {
	const lines = text.trimEnd().split('\n');
	const isCut = line >= lines.length && lines.length > 1 && !/[)}\]];?$/.test(lines.at(-1) ?? '');
	return isCut ? { line: lines.length, message: CUT_OFF } : undefined;
}

/** Whether a text on a line has no beginning or no end. */
function hasOddQuotes(text: string, line = 1): boolean {
	const bare = (text.split('\n')[line - 1] ?? '').replace(/"[^"]*"/g, '');
	return bare.split("'").length % 2 === 0;
}

function typographic(text: string, line = 1): string | undefined {
	return TYPOGRAPHIC.test(text.split('\n')[line - 1] ?? '') ? CURLY : undefined;
}

/** Whether the parser stopped at a text that does not end, and so knows its line. */
function isWithin(error: unknown): boolean {
	return error instanceof SyntaxError && error.message.startsWith('Unterminated string');
}

function lineIn(error: unknown): number | undefined {
	const loc = error instanceof SyntaxError && 'loc' in error ? (error.loc as { line: number }) : undefined;
	return loc?.line;
}

/**
 * The line where a brace or bracket that was never closed begins, by its indentation: what is indented no further than the line that
 * opened something, and does not close it, stands too far out. The parser itself would only name the end of the file.
 */
function misplaced(text: string): LiteralFault | undefined {
	const open: { line: number; depth: number }[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		if (!line.trim()) continue;
		const depth = /^\t*/.exec(line)?.[0].length ?? 0;
		const last = open.at(-1);
		const closes = /^\t*[}\])]/.test(line);
		// A line that closes what nothing so far in has opened.
		if (last && closes && depth > last.depth) return { line: i + 1, message: UNOPENED };
		if (last && depth <= last.depth && !(closes && depth === last.depth)) return { line: last.line, message: UNCLOSED };
		if (closes) open.pop();
		if (/[{[(]\s*$/.test(line)) open.push({ line: i + 1, depth });
	}
	return undefined;
}
