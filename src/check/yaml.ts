import { LineCounter, parseDocument } from 'yaml';
import type { Slip } from '../tree/trial.ts';
import { lineOf } from './lineOf.ts';
import { linesOf, type LineAt } from './linesOf.ts';
import { day } from './yamlDays.ts';
import { lostIn, marked } from './yamlLost.ts';
import { INDENT, SLASHES, slipIn } from './yamlSlips.ts';
import { twiceFault, twiceIn, type Twice } from './yamlTwice.ts';

/** What a YAML text holds, with the one fault that keeps it from being read. */
export type Read = { data: unknown; faults: Slip[]; lineAt: LineAt };

/** What is read of a text that cannot be. */
export function nothing(faults: Slip[]): Read {
	return { data: undefined, faults, lineAt: () => undefined };
}

/** Reads YAML that begins `offset` lines into its file. */
export function parseYaml(path: string, yaml: string, offset: number): Read {
	const where = path.endsWith('.yml') ? '' : ' överst (mellan två rader med ---)';
	if (!yaml.trim()) return nothing([{ line: 1, message: `Filen saknar uppgifter${where}. Fyll i dem, eller ta bort filen.` }]);
	const hard = yaml.split('\n').findIndex((line) => HARD.test(line)) + 1;
	if (hard > 0) return nothing([{ line: hard + offset, message: HARD_BLANK }]);
	const slashes = yaml.split('\n').findIndex((line) => /^\s*\/\/\s/.test(line)) + 1;
	if (slashes > 0) return nothing([{ line: slashes + offset, message: SLASHES }]);
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, customTags: (tags) => [...tags, day], logLevel: 'error' });
	// A line that cannot be read makes others unreadable after it.
	const [fault] = [...document.errors, ...document.warnings];
	if (fault) {
		const { line, message } = yamlFault(yaml, lines.linePos(fault.pos[0]).line, offset, fault);
		return nothing([{ line: line + offset, message }]);
	}
	const lost = lostIn(document, lines);
	if (lost) return nothing([{ ...lost, line: lost.line + offset }]);
	try {
		return { data: document.toJS(), faults: [], lineAt: linesOf(document, lines, offset) };
	} catch {
		// `*name` stands for what was called `&name` before.
		return nothing([{ line: (lineOf(yaml, ' *') ?? 1) + offset, message: marked('*') }]);
	}
}

/** What is wrong with text that cannot be read: the line that looks like a slip, or else the one where the parser stopped. */
function yamlFault(yaml: string, line: number, offset: number, { code, message }: { code: string; message: string }): Slip {
	const end = markIn(yaml);
	if (end) return { line: end.line, message: `Raden med ${end.mark} hör inte hemma här. Ta bort den.` };
	const slip = slipIn(yaml);
	const twice = code === 'DUPLICATE_KEY' ? keyTwice(yaml) : undefined;
	if (twice && (!slip || slip.message === INDENT)) return twiceFault(twice, offset, slip);
	if (slip) return slip;
	const isIndented = message.startsWith('Sequence item') || message.startsWith('All mapping items');
	return { line, message: (isIndented ? INDENT : YAML_FAULTS[code]) ?? YAML_FAULT };
}

/** A line of nothing but dashes or dots, which ends a text of YAML, or nothing at all; at the very top it is a beginning. */
function markIn(yaml: string): { mark: string; line: number } | undefined {
	const lines = yaml.split('\n').map((line) => line.trimEnd());
	const begins = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
	const at = lines.findIndex((line, i) => /^(?:-{2,}|\.{2,}|…)$/.test(line) && !(i === begins && line === '---'));
	return at < 0 ? undefined : { mark: lines[at] ?? '', line: at + 1 };
}

function keyTwice(yaml: string): Twice | undefined {
	const lines = new LineCounter();
	return twiceIn(parseDocument(yaml, { lineCounter: lines, uniqueKeys: false }), lines);
}

/** A hard blank where a plain one says what belongs to what. */
export const HARD = /^[ -]*(?:[a-z][a-zA-Z]*:)?\u00A0/m;
export const HARD_BLANK = 'Raden har ett hårt blanksteg, som ser ut som ett vanligt. Skriv om blankstegen på raden.';
const YAML_FAULT = 'Raden går inte att läsa. Kontrollera kolon, citattecken och indrag, och att texter med kolon står inom citattecken.';
const YAML_FAULTS: Record<string, string | undefined> = {
	DUPLICATE_KEY: 'Samma uppgift står två gånger. Ta bort den ena.',
	BAD_DQ_ESCAPE: `Inom "…" betyder \\ något annat. Sätt enkla citattecken om texten: '…'.`,
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd två blanksteg.',
	MISSING_CHAR: 'Ett tecken saknas på raden, troligen ett citattecken eller en hakparentes.',
};
