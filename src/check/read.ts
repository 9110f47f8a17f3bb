import { lineOf } from './lineOf.ts';
import { globSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { parts } from '../model/frontmatter.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { characterFault } from './characters.ts';
import { frontFault } from './fronts.ts';
import { linesOf, type LineAt } from './linesOf.ts';
import { merged, sentence } from './sentence.ts';
import { valueFaults } from './values.ts';

export { lineOf };

/**
 * What is wrong, and where: the file from the project's top, and the line where there is one. The message is Swedish. A warning is told and
 * stops nothing.
 */
export type Problem = { file: string; line?: number; message: string; warning?: true };

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
};

export type Content = Record<Kind, Map<string, ContentFile>>;

/** Reads every content file under `root` and holds it against its schema. */
export function readContent(root: string): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = allKinds().map((kind) => [kind, readKind(root, kind, problems)] as const);
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

function readKind(root: string, kind: Kind, problems: Problem[]): Map<string, ContentFile> {
	const { folder, pattern } = about(kind);
	const found = new Map<string, ContentFile>();
	for (const path of globSync(pattern, { cwd: `${root}/content/${folder}` }).sort()) {
		const file = `content/${folder}/${path}`;
		const { faults, ...read } = readFile(kind, path, readFileSync(`${root}/${file}`, 'utf8'));
		problems.push(...faults.map((fault) => ({ file, ...fault })));
		found.set(path.replace(/(\/index)?\.\w+$/, ''), { path, file, ...read });
	}
	return found;
}

type Fault = Omit<Problem, 'file'>;

function readFile(kind: Kind, path: string, text: string): Omit<ContentFile, 'path' | 'file'> & { faults: Fault[] } {
	const isPlain = path.endsWith('.yml');
	const { head = '', body } = isPlain ? { head: text, body: '' } : parts(text);
	const unreadable = characterFault(text);
	const { data, faults, lineAt } = unreadable ? nothing([unreadable]) : parseYaml(path, head, isPlain || body === text ? 0 : 1);
	const { schema, title } = about(kind);
	const checked = faults.length > 0 ? undefined : schema.safeParse(data, { reportInput: true });
	const front = frontFault(kind, path, data);
	const own = front ? [front] : valueFaults(data, title);
	const told = new Set(own.map((fault) => String(fault.path)));
	// A value that is told of for its characters may well be of no form either.
	const issues = front ? [] : merged(checked?.error?.issues ?? []).filter((issue) => !told.has(String(issue.path)));
	return {
		faults: [
			...faults,
			...own.map((fault) => ({ line: lineAt(fault.path), message: fault.message })),
			...issues.map((issue) => ({ line: lineAt(placeOf(issue)), message: sentence(issue) })),
		],
		data: (checked?.data ?? {}) as Record<string, unknown>,
		raw: (data ?? {}) as Record<string, unknown>,
		...{ body, text, lineAt },
		broken: !checked?.success,
	};
}

/** Where an issue is: at a key that is unknown, or else where it says. */
function placeOf(issue: ReturnType<typeof merged>[number]): PropertyKey[] {
	return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path];
}

type Read = { data: unknown; faults: Fault[]; lineAt: LineAt };

function nothing(faults: Fault[]): Read {
	return { data: undefined, faults, lineAt: () => undefined };
}

function parseYaml(path: string, yaml: string, offset: number): Read {
	const where = path.endsWith('.yml') ? '' : ' överst (mellan två rader med ---)';
	if (!yaml.trim()) return nothing([{ line: 1, message: `Filen saknar uppgifter${where}. Fyll i dem, eller ta bort filen.` }]);
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	// A line that cannot be read makes others unreadable after it.
	const [fault] = [...document.errors, ...document.warnings];
	if (fault) return nothing([{ line: lines.linePos(fault.pos[0]).line + offset, message: YAML_FAULTS[fault.code] ?? YAML_FAULT }]);
	try {
		return { data: document.toJS(), faults: [], lineAt: linesOf(document, lines, offset) };
	} catch {
		// `*name` stands for what was called `&name` before.
		return nothing([{ line: (lineOf(yaml, ' *') ?? 1) + offset, message: YAML_FAULT }]);
	}
}

const YAML_FAULT = 'Raden går inte att läsa. Kontrollera kolon, citattecken och indrag, och att texter med kolon står inom citattecken.';
const YAML_FAULTS: Record<string, string | undefined> = {
	DUPLICATE_KEY: 'Samma uppgift står två gånger. Ta bort den ena.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd två blanksteg.',
	MISSING_CHAR: 'Ett tecken saknas på raden, troligen ett citattecken eller en hakparentes.',
};
