import personnummer from 'personnummer';
import { likePersonnummer } from '../model/clean.ts';
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

/** Numbers that the Swedish Tax Agency gives out for tests end in 238–239 or 980–989 before the check digit. */
const TEST_NUMBER = /(98\d|238|239)\d$/;

function checkPersonnummer({ file, text }: { file: string; text: string }): Problem[] {
	return likePersonnummer(text)
		.filter(({ number }) => personnummer.valid(number) && !TEST_NUMBER.test(number))
		.map(({ line }) => ({
			file,
			line,
			message: 'Här står något som är ett giltigt personnummer. Ta bort det: inga riktiga personnummer får finnas på webbplatsen.',
		}));
}
