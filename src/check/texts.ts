import { linesWithPersonnummer } from '../model/personnummer.ts';
import { characterFault } from './characters.ts';
import { checkElements } from './elements.ts';
import { checkHeadings } from './headings.ts';
import { checkMarks } from './marks.ts';
import { checkMdxForm } from './mdx.ts';
import { once } from './once.ts';
import type { Project } from './project.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import { HARD } from './yaml.ts';
import type { TreeFile } from './trees.ts';

/** What is wrong in the texts of pages: a second title, code, markup that did not become any. */
export function checkTexts(content: Content, project: Project): Problem[] {
	return readable(content)
		.filter((file) => file.path.endsWith('.mdx') && !isToldAbove(file))
		.flatMap((file) => checkMdx(file, project));
}

/** Real personnummer, wherever they stand. */
export function checkPersonnummer(content: Content, trees: Map<string, TreeFile>): Problem[] {
	return [...readable(content), ...[...trees.values()].filter((tree) => !isTold(tree))].flatMap(personnummerIn);
}

/** The files whose characters can be read; what others hold is not known. */
function readable(content: Content): ContentFile[] {
	return Object.values(content).flatMap((kind) => [...kind.values()].filter((file) => !isTold(file)));
}

const isTold = once(({ text }: { text: string }) => characterFault(text) !== undefined);

/** Where a text begins is not known without its lines of dashes; hard blanks all over a file are told of above its text. */
function isToldAbove({ broken, text, body }: ContentFile): boolean {
	return broken && (text === body || HARD.test(text.slice(0, text.length - body.length)));
}

function checkMdx(file: ContentFile, project: Project): Problem[] {
	const unreadable = checkMdxForm(file);
	if (unreadable.length > 0) return unreadable;
	const [title] = /^# .*$/m.exec(file.body) ?? [];
	const second = title
		? [{ file: file.file, line: lineOf(file.text, title), message: 'Sidan har redan en rubrik i title. Skriv ## i stället för #.' }]
		: [];
	return [...second, ...checkHeadings(file), ...checkMarks(file), ...checkElements(file, project)];
}

const personnummerIn = once(({ file, text }: { file: string; text: string }): Problem[] =>
	linesWithPersonnummer(text).map((line) => ({
		file,
		line,
		message: 'Här står något som är ett giltigt personnummer. Ta bort det: inga riktiga personnummer får finnas på webbplatsen.',
	})),
);
