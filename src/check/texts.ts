import { linesWithPersonnummer } from '../model/personnummer.ts';
import { characterFault } from './characters.ts';
import { checkElements } from './elements.ts';
import { checkHeadings } from './headings.ts';
import { checkMarks } from './marks.ts';
import { checkMdxForm } from './mdx.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

/** What is wrong in the texts themselves: a second title, code, a real personnummer. */
export function checkTexts(content: Content, trees: Map<string, TreeFile>, root: string): Problem[] {
	const isTold = ({ text }: { text: string }) => characterFault(text) !== undefined;
	const files = Object.values(content)
		.flatMap((kind) => [...kind.values()])
		.filter((file) => !isTold(file));
	return [
		...files.filter(({ path }) => path.endsWith('.mdx')).flatMap((file) => checkMdx(file, root)),
		...[...files, ...[...trees.values()].filter((tree) => !isTold(tree))].flatMap(checkPersonnummer),
	];
}

function checkMdx(file: ContentFile, root: string): Problem[] {
	const unreadable = checkMdxForm(file);
	if (unreadable.length > 0) return unreadable;
	const [title] = /^# .*$/m.exec(file.body) ?? [];
	const second = title
		? [{ file: file.file, line: lineOf(file.text, title), message: 'Sidan har redan en rubrik i title. Skriv ## i stället för #.' }]
		: [];
	return [...second, ...checkHeadings(file), ...checkMarks(file), ...checkElements(file, root)];
}

function checkPersonnummer({ file, text }: { file: string; text: string }): Problem[] {
	return linesWithPersonnummer(text).map((line) => ({
		file,
		line,
		message: 'Här står något som är ett giltigt personnummer. Ta bort det: inga riktiga personnummer får finnas på webbplatsen.',
	}));
}
