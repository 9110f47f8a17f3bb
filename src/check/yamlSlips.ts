import { LineCounter, parseDocument } from 'yaml';
import { linesIn, slipAmong, type Meant, type Slip } from '../tree/trial.ts';

/** Undefined where a line does not look like the slip. */
type Rule = (line: string, beside: Beside) => Meant | undefined;
type Beside = { before: string; after: string };

/** Where the value of a line begins: `  - label: `. */
const HEAD = /^(\s*(?:- )*(?:[\w-]+:\s+)?)(.+)$/;
const KEY = /^(\s*(?:- )*)([\w-]+)/;

/** The line that makes a text unreadable, the first that looks like a slip and is one. */
export function slipIn(yaml: string): Slip | undefined {
	const lines = linesIn(yaml);
	const stopped = stopIn(lines.join('\n'));
	const order = [...lines.keys()].slice(0, stopped + 1);
	const meantBy = (line: string, at: number) => {
		const beside = { before: besideOf(lines, at, -1), after: besideOf(lines, at, 1) };
		return RULES.map((rule) => rule(line, beside));
	};
	return slipAmong(lines, stopped, order, meantBy, stopIn);
}

/** The line where the parser stops, counted from 1; without end where it does not. */
function stopIn(yaml: string): number {
	const counter = new LineCounter();
	const { errors, warnings } = parseDocument(yaml, { lineCounter: counter });
	const [fault] = [...errors, ...warnings];
	return fault ? counter.linePos(fault.pos[0]).line : Infinity;
}

/** The nearest line above or below that is not empty. */
function besideOf(lines: readonly string[], at: number, step: 1 | -1): string {
	for (let i = at + step; i >= 0 && i < lines.length; i += step) if (lines[i]?.trim()) return lines[i] ?? '';
	return '';
}

const indentOf = (line: string) => /^ */.exec(line)?.[0] ?? '';
const nameOf = (line: string) => KEY.exec(line)?.[2] ?? '';
/** A text in the quotes that it does not hold itself. */
const quoted = (text: string) => (text.includes("'") ? `"${text.replaceAll('"', '')}"` : `'${text}'`);
const whole = (line: string) => `Sätt citattecken om hela texten: ${/^\s*(?:- )*[\w-]+:/.test(line) ? `${nameOf(line)}: ` : ''}'…'.`;

/** A line whose value is put in quotes. */
function inQuotes(line: string, message: string) {
	const [, head = '', value = ''] = HEAD.exec(line) ?? [];
	return { meant: head + quoted(value.trim()), message: `${message} ${whole(line)}` };
}

/** What is told of a comment as other languages write it. */
export const SLASHES = 'En kommentar börjar med #. Byt // mot #.';
/** What is told of a line that is indented otherwise than those beside it. */
export const INDENT = 'Raden har ett blanksteg för mycket eller för litet. Börja den lika långt in som raderna den hör ihop med.';
const TABBED = 'Raden är indragen med tabb. Använd två blanksteg.';

const RULES: Rule[] = [
	(line) => (/^\s*\/\//.test(line) ? { meant: '', message: SLASHES } : undefined),
	(line) => {
		if (!/^[ -]*[\w-]+:\s+\[?[“”„‘’]/.test(line)) return undefined;
		return { meant: line.replaceAll(/[“”„‘’]/g, '"'), message: 'Raden har typografiska citattecken (”). Skriv raka: "…".' };
	},
	(line) => {
		if (!/^[ -]*[a-zA-Z]+:[^\s/]/.test(line)) return undefined;
		return { meant: line.replace(':', ': '), message: 'Det saknas ett blanksteg efter kolon.' };
	},
	(line) => {
		const [, indent, mark, text] = /^(\s*)([–—•·*]|\d+[.)]|-(?=[^\s-]))\s*(.+)$/.exec(line) ?? [];
		if (!mark) return undefined;
		return { meant: `${indent}- ${text}`, message: 'Varje del i en lista börjar med ett bindestreck och ett blanksteg: - så här.' };
	},
	// A quotation mark that is not closed, or is closed too early.
	(line) => {
		const [, head = '', value = ''] = HEAD.exec(line) ?? [];
		const mark = value.charAt(0);
		if (mark !== '"' && mark !== "'") return undefined;
		const end = value.indexOf(mark, 1);
		if (end < 0)
			return { meant: `${line}${mark}`, message: `Citattecknet stängs inte. Skriv ${mark} också efter texten, eller ta bort det.` };
		if (end === value.trimEnd().length - 1) return undefined;
		const text = value.trim().slice(1).replace(/["']$/, '');
		const other = mark === '"' ? "'" : '"';
		return {
			meant: head + other + text.replaceAll(other, '') + other,
			message: `Citattecknet ${mark} slutar texten mitt på raden. Sätt det andra slaget om hela texten: ${other}…${other}.`,
		};
	},
	(line) => {
		const [, , value = ''] = HEAD.exec(line) ?? [];
		if (!value.startsWith('[') || value.includes(']')) return undefined;
		return { meant: `${line.replace(/,\s*$/, '')}]`, message: 'Listan börjar med [ men slutar inte. Skriv ] sist på raden.' };
	},
	(line) => {
		const [, , value = ''] = HEAD.exec(line) ?? [];
		const sign = /^(?:[@`%&*!|>{}[\],?]|- )/.exec(value)?.[0].trim();
		return sign ? inQuotes(line, `En text får inte börja med ${sign}.`) : undefined;
	},
	(line) => (/^\s*(?:- )*[\w-]+:\s+.*:(?:\s|$)/.test(line) ? inQuotes(line, 'Texten har ett kolon.') : undefined),
	(line) => {
		const [, head = '', name = '', sign = ''] = /^(\s*(?:- )*)([a-zA-Z]+)\s*([=;]\s*)/.exec(line) ?? [];
		if (!sign) return undefined;
		const meant = `${head}${name}: ${quoted(line.slice(line.indexOf(sign) + sign.length))}`;
		return { meant, message: `Efter namnet ska det stå ett kolon: ${name}: …` };
	},
	// A tab is two blanks, or as many as the line above or below has.
	...[
		(indent: string) => indent.replaceAll('\t', '  '),
		(_: string, { before }: Beside) => indentOf(before),
		(_: string, { after }: Beside) => indentOf(after),
	].map((put): Rule => (line, beside) => {
		const indent = /^\s*/.exec(line)?.[0] ?? '';
		return indent.includes('\t') ? { meant: put(indent, beside) + line.trimStart(), message: TABBED } : undefined;
	}),
	(line, { before, after }) => {
		const [, indent = '', rest] = /^(\s*)- ([\w-]+:.*)$/.exec(line) ?? [];
		const isItem = [before, after].some((other) => other.startsWith(`${indent}- `));
		return rest && !isItem ? { meant: indent + rest, message: 'Raden hör inte till någon lista. Ta bort bindestrecket.' } : undefined;
	},
	...[({ before }: Beside) => before, ({ after }: Beside) => after].map((other): Rule => {
		return (line, beside) => {
			const indent = indentOf(other(beside));
			if (!KEY.test(line) || !line.includes(':') || indent === indentOf(line)) return undefined;
			return { meant: indent + line.trimStart(), message: INDENT };
		};
	}),
	(line) => {
		if (/^\s*#|^(?:---|\.\.\.)/.test(line) || /^\s*(?:- )?["'\w-]+:(?:\s|$)/.test(line)) return undefined;
		const message =
			'Raden hör inte till någon uppgift. Fortsätter den texten ovanför, så dra in den två blanksteg. Annars ska den skrivas namn: värde.';
		return { meant: '', message };
	},
];
