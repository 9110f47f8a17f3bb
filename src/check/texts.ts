import personnummer from 'personnummer';
import { checkElements } from './elements.ts';
import { checkMdxForm } from './mdx.ts';
import { lineOf, type Content, type ContentFile, type Problem } from './read.ts';
import type { TreeFile } from './trees.ts';

/** What is wrong in the texts themselves: a second title, code, a real personnummer. */
export function checkTexts(content: Content, trees: Map<string, TreeFile>, root: string): Problem[] {
	const files = Object.values(content).flatMap((kind) => [...kind.values()]);
	return [
		...files.filter(({ path }) => path.endsWith('.mdx')).flatMap((file) => checkMdx(file, root)),
		...[...files, ...trees.values()].flatMap(checkPersonnummer),
	];
}

function checkMdx(file: ContentFile, root: string): Problem[] {
	const unreadable = checkMdxForm(file);
	if (unreadable.length > 0) return unreadable;
	const [title] = /^# .*$/m.exec(file.body) ?? [];
	const second = title
		? [{ file: file.file, line: lineOf(file.text, title), message: 'Sidan har redan en rubrik i title. Skriv ## i stället för #.' }]
		: [];
	return [...second, ...checkElements(file, root)];
}

const NUMBERS = /\b(?:18|19|20)?\d{6}[-+ ]?\d{4}\b/g;

/** Numbers that the Swedish Tax Agency gives out for tests end in 238–239 or 980–989 before the check digit. */
const TEST_NUMBER = /(98\d|238|239)\d$/;

function checkPersonnummer({ file, text }: { file: string; text: string }): Problem[] {
	const real = [...text.matchAll(NUMBERS)].map(([number]) => number).filter((n) => personnummer.valid(n) && !TEST_NUMBER.test(n));
	return real.map((number) => ({
		file,
		line: lineOf(text, number),
		message: 'Här står något som är ett giltigt personnummer. Ta bort det: inga riktiga personnummer får finnas på webbplatsen.',
	}));
}
