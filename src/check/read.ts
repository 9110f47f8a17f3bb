import { lineOf } from './lineOf.ts';
import { LineCounter, parseDocument } from 'yaml';
import { keysAt } from '../model/called.ts';
import { parts } from '../model/frontmatter.ts';
import { jsonOf } from '../model/json.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { characterFault } from './characters.ts';
import { frontFault } from './fronts.ts';
import { linesOf, type LineAt } from './linesOf.ts';
import { textsAt, type Mdx, type Project } from './project.ts';
import { inNearest, merged, sentence } from './sentence.ts';
import { valueFaults } from './values.ts';
import { lostIn, marked } from './yamlLost.ts';
import { asWritten, day } from './yamlDays.ts';
import type { Slip } from '../tree/trial.ts';
import { INDENT, SLASHES, slipIn } from './yamlSlips.ts';

export { lineOf };

/**
 * What is wrong, and where: the file from the project's top, the line where there is one, in a tree the path in its literal, and the
 * name that was most likely meant. The message is Swedish. A warning is told and stops nothing.
 */
export type Problem = { file: string; line?: number; path?: readonly string[]; message: string; warning?: true; instead?: string };

/**
 * A content file as read: its path in its kind's folder, its frontmatter (or the whole YAML), the body below it, and the raw text for
 * finding lines. A broken file has no data, but it exists, so that one fault does not raise others; `raw` is what it says, held
 * against nothing. `lineAt` is the line of a key or an item by its path.
 */
export type ContentFile = {
	path: string;
	file: string;
	data: Record<string, unknown>;
	raw: Record<string, unknown>;
	body: string;
	text: string;
	broken: boolean;
	lineAt: LineAt;
	/** What its body is read with, where it is the text of a page. */
	mdx?: Mdx;
};

export type Content = Record<Kind, Map<string, ContentFile>>;

/** Every content file of a project, held against its schema. */
export function contentIn(project: Project): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = allKinds().map((kind) => [kind, readKind(project, kind, problems)] as const);
	return { content: Object.fromEntries(read) as Content, problems };
}

/** A problem in a file, on the line where a word first stands in it. */
export function problemAt({ file, text }: ContentFile, word: string, message: string): Problem {
	return { file, line: lineOf(text, word), message };
}

/** The line of a file, counted from 1, where a line of its body stands. */
export function lineOfBody({ text, body }: ContentFile, line: number): number {
	return text.slice(0, text.length - body.length).split('\n').length - 1 + line;
}

/** The line of a file, counted from 1, where a place in its body stands. */
export function lineOfBodyAt(file: ContentFile, at: number): number {
	return lineOfBody(file, file.body.slice(0, at).split('\n').length);
}

function readKind(project: Project, kind: Kind, problems: Problem[]): Map<string, ContentFile> {
	const { folder, pattern } = about(kind);
	const found = new Map<string, ContentFile>();
	for (const file of textsAt(project, `content/${folder}/${pattern}`)) {
		const path = file.slice(`content/${folder}/`.length);
		const { faults, ...read } = readFile(kind, path, project.files.get(file) ?? '');
		problems.push(...faults.map((fault) => ({ file, ...fault })));
		found.set(path.replace(/(\/index)?\.\w+$/, ''), { path, file, ...read, ...(project.mdx && { mdx: project.mdx }) });
	}
	return found;
}

type Fault = Omit<Problem, 'file'>;

function readFile(kind: Kind, path: string, text: string): Omit<ContentFile, 'path' | 'file'> & { faults: Fault[] } {
	const isPlain = path.endsWith('.yml');
	const { head = '', body } = isPlain ? { head: text, body: '' } : parts(text);
	const unreadable = characterFault(text) ?? cutShort(kind, head, body);
	const { data, faults, lineAt } = unreadable ? nothing([unreadable]) : parseYaml(path, head, isPlain || body === text ? 0 : 1);
	const { schema, title } = about(kind);
	const checked = faults.length > 0 ? undefined : schema.safeParse(data, { reportInput: true });
	const front = frontFault(kind, path, data);
	const found = merged((checked?.error?.issues ?? []).flatMap(inNearest));
	const own = front
		? [front]
		: valueFaults(data, title, jsonOf(schema)).filter(({ path: at }) => !found.some((issue) => isAbove(issue.path, at)));
	const told = new Set(own.map((fault) => String(fault.path)));
	// A value that is told of for its characters may well be of no form either.
	const issues = front ? [] : found.filter((issue) => !told.has(String(issue.path)));
	return {
		faults: [
			...faults,
			...own.map((fault) => ({ line: lineAt(fault.path), message: fault.message })),
			...issues.map((issue) => ({ line: lineAt(placeOf(issue)), message: sentence(issue, jsonOf(schema)) })),
		],
		data: (checked?.data ?? {}) as Record<string, unknown>,
		raw: (asWritten(data) ?? {}) as Record<string, unknown>,
		...{ body, text, lineAt },
		broken: !checked?.success,
	};
}

/** Whether a place holds another one. */
function isAbove(place: PropertyKey[], other: PropertyKey[]): boolean {
	return place.length > 0 && place.length < other.length && place.every((key, i) => key === other[i]);
}

/** Where an issue is: at a key that is unknown, or else where it says. */
function placeOf(issue: ReturnType<typeof merged>[number]): PropertyKey[] {
	return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path];
}

/** A line of dashes in the midst of what stands above a text: what follows it is no text. */
function cutShort(kind: Kind, head: string, body: string): Fault | undefined {
	const [, key = ''] = /^\s*([a-zA-Z]+):(?:\s|$)/.exec(body) ?? [];
	const isCut = head.trim() !== '' && keysAt([], jsonOf(about(kind).schema)).includes(key) && /^---\s*$/m.test(body);
	return isCut ? { line: (head ? head.split('\n').length : 0) + 2, message: CUT_SHORT } : undefined;
}

type Read = { data: unknown; faults: Fault[]; lineAt: LineAt };

function nothing(faults: Fault[]): Read {
	return { data: undefined, faults, lineAt: () => undefined };
}

function parseYaml(path: string, yaml: string, offset: number): Read {
	const where = path.endsWith('.yml') ? '' : ' överst (mellan två rader med ---)';
	if (!yaml.trim()) return nothing([{ line: 1, message: `Filen saknar uppgifter${where}. Fyll i dem, eller ta bort filen.` }]);
	const hard = yaml.split('\n').findIndex((line) => /^[ -]*\u00A0/.test(line)) + 1;
	if (hard > 0) return nothing([{ line: hard + offset, message: HARD_BLANK }]);
	const slashes = yaml.split('\n').findIndex((line) => /^\s*\/\/\s/.test(line)) + 1;
	if (slashes > 0) return nothing([{ line: slashes + offset, message: SLASHES }]);
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, customTags: (tags) => [...tags, day] });
	// A line that cannot be read makes others unreadable after it.
	const [fault] = [...document.errors, ...document.warnings];
	if (fault) {
		const { line, message } = yamlFault(yaml, lines.linePos(fault.pos[0]).line, fault);
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
function yamlFault(yaml: string, line: number, { code, message }: { code: string; message: string }): Slip {
	const place = yaml.split('\n')[line - 1] ?? '';
	if (/^[ -]*[\w-]+:\u00A0/.test(place)) return { line, message: HARD_BLANK };
	const slip = slipIn(yaml);
	if (slip) return slip;
	const isIndented = message.startsWith('Sequence item') || message.startsWith('All mapping items');
	return { line, message: (isIndented ? INDENT : YAML_FAULTS[code]) ?? YAML_FAULT };
}

const CUT_SHORT = 'Uppgifterna överst slutar här, men det kommer fler på raderna under. Ta bort den här raden med ---.';
const HARD_BLANK = 'Raden har ett hårt blanksteg, som ser ut som ett vanligt. Skriv om blankstegen på raden.';
const YAML_FAULT = 'Raden går inte att läsa. Kontrollera kolon, citattecken och indrag, och att texter med kolon står inom citattecken.';
const YAML_FAULTS: Record<string, string | undefined> = {
	DUPLICATE_KEY: 'Samma uppgift står två gånger. Ta bort den ena.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd två blanksteg.',
	MISSING_CHAR: 'Ett tecken saknas på raden, troligen ett citattecken eller en hakparentes.',
};
