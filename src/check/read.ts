import { lineOf } from './lineOf.ts';
import { parts } from '../model/frontmatter.ts';
import { jsonOf } from '../model/json.ts';
import { about, allKinds, type Kind } from '../model/kinds.ts';
import { asText } from './asText.ts';
import { characterFault } from './characters.ts';
import { frontFault } from './fronts.ts';
import { headFault } from './heads.ts';
import { halfItems, unindented } from './halfItems.ts';
import type { Slip } from '../tree/trial.ts';
import type { LineAt } from './linesOf.ts';
import { misplacedFault } from './misplaced.ts';
import { whileSame } from './once.ts';
import { textsAt, type Mdx, type Project } from './project.ts';
import { inNearest, merged, sentence } from './sentence.ts';
import { valueFaults } from './values.ts';
import { nothing, parseYaml } from './yaml.ts';
import { asWritten } from './yamlDays.ts';

export { lineOf };

/**
 * What is wrong, and where: the file from the project's top, the line where there is one, in a tree the path in its literal, and the
 * name that was most likely meant. The message is Swedish. A warning is told and stops nothing. `cause` is what problems of one cause
 * share, as the name that many files give of a file that is gone.
 */
export type Problem = {
	file: string;
	line?: number;
	path?: readonly string[];
	message: string;
	warning?: true;
	instead?: string;
	cause?: string;
};

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
		const { faults, isElsewhere, ...read } = readOnce(file, project.files.get(file) ?? '', kind, path);
		problems.push(...faults.map((fault) => ({ file, ...fault })));
		if (isElsewhere) continue;
		found.set(path.replace(/(\/index)?\.\w+$/, ''), { path, file, ...read, ...(project.mdx && { mdx: project.mdx }) });
	}
	return found;
}

type Fault = Omit<Problem, 'file'>;

type FileRead = Omit<ContentFile, 'path' | 'file'> & { faults: Fault[]; isElsewhere: boolean };

const readOnce = whileSame((_file, text, kind: Kind, path: string) => readFile(kind, path, text));

function readFile(kind: Kind, path: string, text: string): FileRead {
	const isPlain = path.endsWith('.yml');
	const { head = '', body } = isPlain ? { head: text, body: '' } : parts(text);
	const isHeadless = !isPlain && body === text;
	const unreadable = characterFault(text) ?? (isHeadless ? headFault(text) : cutShort(head, body));
	const { data, faults, lineAt } = unreadable ? nothing([unreadable]) : parseYaml(path, head, isPlain ? 0 : 1);
	const { schema, title } = about(kind);
	const checked = faults.length > 0 ? undefined : schema.safeParse(data, { reportInput: true });
	const front = frontFault(kind, path, data);
	const found = merged(asText(schema, data, (checked?.error?.issues ?? []).flatMap(inNearest)));
	const elsewhere = misplacedFault(kind, data, found);
	const own = elsewhere
		? [{ path: [], message: elsewhere }]
		: front
			? [front]
			: valueFaults(data, title, jsonOf(schema)).filter(({ path: at }) => !found.some((issue) => isTold(issue, at)));
	const half = [...halfItems(data, found, jsonOf(schema)), ...unindented(data, found, jsonOf(schema))];
	const told = new Set(own.map((fault) => String(fault.path)));
	// A value that is told of for its characters may well be of no form either.
	const issues =
		front || elsewhere ? [] : found.filter((issue) => !told.has(String(issue.path)) && !half.some((item) => item.holds(issue)));
	return {
		faults: [
			...faults,
			...[...own, ...(front || elsewhere ? [] : half)].map((fault) => ({ line: lineAt(fault.path), message: fault.message })),
			...issues.map((issue) => ({ line: lineAt(placeOf(issue)), message: sentence(issue, jsonOf(schema)) })),
		],
		data: (checked?.data ?? {}) as Record<string, unknown>,
		raw: (asWritten(data) ?? {}) as Record<string, unknown>,
		...{ body, text, lineAt },
		broken: !checked?.success,
		isElsewhere: elsewhere !== undefined,
	};
}

/** Whether a place holds another one. */
function isAbove(place: PropertyKey[], other: PropertyKey[]): boolean {
	return place.length > 0 && place.length < other.length && place.every((key, i) => key === other[i]);
}

/** Whether an issue is told of a place already: of what holds it, or of a key that is unknown with all that it says. */
function isTold(issue: ReturnType<typeof merged>[number], at: PropertyKey[]): boolean {
	if (issue.code !== 'unrecognized_keys') return isAbove(issue.path, at);
	return issue.keys.some((key) => [...issue.path, key].every((part, i) => part === at[i]));
}

/** Where an issue is: at a key that is unknown, or else where it says. */
function placeOf(issue: ReturnType<typeof merged>[number]): PropertyKey[] {
	return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path];
}

/** A line of dashes in the midst of what stands above a text: what follows it is no text. */
function cutShort(head: string, body: string): Slip | undefined {
	const isCut = head.trim() !== '' && /^\s*(?:- )?[a-z][a-zA-Z]*:(?:\s|$)/.test(body) && /^---\s*$/m.test(body);
	return isCut ? { line: (head ? head.split('\n').length : 0) + 2, message: CUT_SHORT } : undefined;
}

const CUT_SHORT = 'Uppgifterna överst slutar här, men det kommer fler på raderna under. Ta bort den här raden med ---.';
