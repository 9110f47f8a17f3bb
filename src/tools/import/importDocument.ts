import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkAll, readContent, readTrees } from '../../check/disk.ts';
import { isFault, report } from '../../check/check.ts';
import { planArea, type Plan } from '../../import/write/plan.ts';
import { readDocument } from '../../import/read/read.ts';
import { accountInWords } from '../../import/read/words.ts';
import { writeNew } from '../files/writeNew.ts';
import { knownIn } from '../../owner/import/known.ts';
import { clear, tellNext, type Project } from './next.ts';
import { choicesInWords, refuseStrange } from './chosen.ts';
import { HELP, parse } from './parse.ts';

/**
 * Makes an area under `root` of the document that the arguments name, or holds it against the area that is there, and says what was made
 * and what is left. With `--prova` nothing is written. Throws, in Swedish, and writes nothing where it cannot be.
 */
export async function importDocument(args: string[], root: string): Promise<string> {
	const [option, id, ...more] = args;
	if (option === '--klart' && id) return clear(id, more, projectAt(root));
	if (args.some((arg) => ['--help', '-h', '--hjalp'].includes(arg))) return HELP;
	const asked = parse(args);
	const { file, area, name, isTrial, pictures, texts, readings } = asked;
	if (!existsSync(file)) throw new Error(`Filen "${file}" finns inte. Kontrollera namnet.`);
	const document = readDocument({ name: basename(file), bytes: readFileSync(file) });
	refuseStrange(document, asked);
	const project = projectAt(root);
	const { content } = project;
	const choices = choicesInWords(document, asked);
	if (content.statements.has(area)) return tellNext(document, project, asked, choices);
	const count = document.blocks.filter(({ kind }) => kind === 'picture').length;
	const ticked = pictures === 'alla' ? Array.from({ length: count }, (_, i) => i + 1) : pictures;
	const plan = planArea(document, knownIn(content), { area, name, pictures: ticked, texts, readings });
	if (isTrial) return told(plan, 'Det här skulle skrivas, som utkast:', choices);
	writeNew(plan.files, root);
	const problems = await checkAll(root);
	return [told(plan, 'Det här är skrivet, som utkast:', choices), ...(problems.some(isFault) ? [`\n${report(problems)}`] : [])].join('\n');
}

function projectAt(root: string): Project {
	const { content } = readContent(root);
	return { root, content, known: { ...content, trees: readTrees(root).trees } };
}

function told({ files, sections, pages, open, account, todo }: Plan, first: string, choices: string[]): string {
	const statements = sections.flatMap((section) => section.statements).length;
	const trees = pages.filter(({ conditions }) => conditions.length > 0).length;
	return [
		first,
		...[...files.keys()].map((file) => `  ${file}`),
		'',
		`${statements} punkter, ${pages.length + 1} sidor, ${trees} träd med en fråga vardera, ${open.length + pages.length} öppna frågor.`,
		accountInWords(account),
		...(todo.length > 0 ? ['\nAtt titta på:', ...todo.map((line) => `- ${line}`)] : []),
		...choices,
	].join('\n');
}
