import { lineOf } from './lineOf.ts';
import { globSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { parts } from '../model/frontmatter.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { characterFault } from './characters.ts';
import { merged, sentence } from './sentence.ts';

export { lineOf };

/**
 * What is wrong, and where: the file from the project's top, and the line where there is one. The message is Swedish. A warning is told and
 * stops nothing.
 */
export type Problem = { file: string; line?: number; message: string; warning?: true };

/**
 * A content file as read: its path in its kind's folder, its frontmatter (or the whole YAML), the body below it, and the raw text for
 * finding lines. A broken file has no data, but it exists, so that one fault does not raise others; `raw` is what it says, held
 * against nothing.
 */
export type ContentFile = {
	path: string;
	file: string;
	data: Record<string, unknown>;
	raw: Record<string, unknown>;
	body: string;
	text: string;
	broken: boolean;
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
	const { folder, pattern, schema } = about(kind);
	const found = new Map<string, ContentFile>();
	for (const path of globSync(pattern, { cwd: `${root}/content/${folder}` }).sort()) {
		const file = `content/${folder}/${path}`;
		const text = readFileSync(`${root}/${file}`, 'utf8');
		const isPlain = path.endsWith('.yml');
		const { head = '', body } = isPlain ? { head: text, body: '' } : parts(text);
		const offset = isPlain || body === text ? 0 : 1;
		const unreadable = characterFault(text);
		const { data, faults } = unreadable ? { data: undefined, faults: [unreadable] } : parseYaml(path, head, offset);
		const checked = faults.length > 0 ? undefined : schema.safeParse(data, { reportInput: true });
		problems.push(...faults.map((fault) => ({ file, ...fault })));
		for (const issue of merged(checked?.error?.issues ?? [])) {
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
			const key = unknown[0] ?? issue.path.filter((part) => typeof part === 'string').at(-1);
			problems.push({ file, line: key ? lineOf(text, `${String(key)}:`) : undefined, message: sentence(issue) });
		}
		const broken = !checked?.success;
		found.set(path.replace(/(\/index)?\.\w+$/, ''), {
			path,
			file,
			data: (checked?.data ?? {}) as Record<string, unknown>,
			raw: (data ?? {}) as Record<string, unknown>,
			body,
			text,
			broken,
		});
	}
	return found;
}

function parseYaml(path: string, yaml: string, offset: number): { data: unknown; faults: { line?: number; message: string }[] } {
	const where = path.endsWith('.yml') ? '' : ' överst (mellan två rader med ---)';
	if (!yaml.trim())
		return { data: undefined, faults: [{ line: 1, message: `Filen saknar uppgifter${where}. Fyll i dem, eller ta bort filen.` }] };
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	// A line that cannot be read makes others unreadable after it.
	const faults = [...document.errors, ...document.warnings].slice(0, 1).map(({ code, pos }) => ({
		line: lines.linePos(pos[0]).line + offset,
		message: YAML_FAULTS[code] ?? YAML_FAULT,
	}));
	if (faults.length > 0) return { data: undefined, faults };
	try {
		return { data: document.toJS(), faults };
	} catch {
		// `*name` stands for what was called `&name` before.
		return { data: undefined, faults: [{ line: (lineOf(yaml, ' *') ?? 1) + offset, message: YAML_FAULT }] };
	}
}

const YAML_FAULT = 'Raden går inte att läsa. Kontrollera kolon, citattecken och indrag, och att texter med kolon står inom citattecken.';
const YAML_FAULTS: Record<string, string | undefined> = {
	DUPLICATE_KEY: 'Samma uppgift står två gånger. Ta bort den ena.',
	TAB_AS_INDENT: 'Raden är indragen med tabb. Använd två blanksteg.',
	MISSING_CHAR: 'Ett tecken saknas på raden, troligen ett citattecken eller en hakparentes.',
};
