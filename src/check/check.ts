import { globSync } from 'node:fs';
import { addressesOf } from './addresses.ts';
import { checkRetired } from './retired.ts';
import { checkExercises } from './exercises.ts';
import { checkAnswerFields } from './answerFields.ts';
import { checkFormats } from './patterns.ts';
import { checkLetters } from './letters.ts';
import { checkEnds } from './ends.ts';
import { checkFollowUps } from './followUps.ts';
import { checkLeads } from './leads.ts';
import { checkHere } from './here.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkPages } from './pages.ts';
import { readContent, type Content, type Problem } from './read.ts';
import { checkReferences } from './references.ts';
import { toldOf } from './told.ts';
import { checkPlaced, checkSameIds, checkStatements } from './statements.ts';
import { checkRoutines } from './routines.ts';
import { checkStrays } from './strays.ts';
import { checkTaught } from './taught.ts';
import { checkTemplates } from './templates.ts';
import { checkTexts } from './texts.ts';
import { readTrees, type TreeFile } from './trees.ts';

/** Everything that is wrong in the content and the trees under `root`, by file and line; empty when all is well. */
export async function checkAll(root: string): Promise<Problem[]> {
	const strays = checkStrays(root);
	if (strays.length > 0) return strays;
	const { content, problems } = readContent(root);
	const { trees, problems: treeProblems } = readTrees(root);
	const sameIds = checkSameIds(content);
	const texts = checkTexts(content, trees, root);
	const causes = [
		...problems,
		...treeProblems,
		...(sameIds.length > 0 ? sameIds : checkLetters(content)),
		...checkReferences({ ...content, trees }),
		...checkHere(content, trees),
		...checkFollowUps(trees),
		...checkLeads(content, trees),
		...checkEnds(content, trees),
		...texts,
		...checkTemplates(content),
		...checkNames(content),
		...checkRoutines(content, new Date().toISOString().slice(0, 10)),
		...checkAnswerFields(content, trees),
		...checkFormats(content),
		...checkPlaced(content),
		...checkTaught(content),
		...checkPages(content, trees, new Set([...treeProblems, ...texts].map(({ file }) => file))),
		...checkRetired(content),
		...checkLinks(content, addressesOf(content, trees), filesIn(root, content, trees)),
	];
	// Traceability and practice calls name every place there is: what is wrong in one of those would be told once more, so they leave it out.
	const told = toldOf(causes.filter(isFault), { ...content, trees });
	return [...causes, ...checkStatements(content, trees, told), ...checkExercises(content, trees, told)].sort(
		(a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
	);
}

/** The files that a text may link to, by their address: those that lie in public, and what is published as data. */
function filesIn(root: string, content: Content, trees: Map<string, TreeFile>): Set<string> {
	const own = globSync('**/*.*', { cwd: `${root}/public` }).map((file) => file.replaceAll('\\', '/'));
	const data = [
		'trees',
		'search',
		'format-3',
		...[...trees.keys()].map((id) => `trees/${id}`),
		...[...content.exercises.keys()].map((id) => `ovningar/${id}`),
	];
	return new Set([...own, ...data.map((name) => `api/${name}.json`)]);
}

/** The problems as they are printed: a line that names the place, and under it what to do. */
export function report(problems: Problem[]): string {
	const lines = problems.map(
		({ file, line, message, warning }) => `${file}${line ? `:${line}` : ''}\n  ${warning ? 'Se över: ' : ''}${message}`,
	);
	const faults = problems.filter(isFault).length;
	const warnings = problems.length - faults;
	const more = warnings > 0 ? `, och ${warnings} att se över` : '';
	return [...lines, '', `${faults} fel i innehållet${more}.`].join('\n');
}

/** Whether a problem stops a build; a warning does not. */
export function isFault({ warning }: Problem): boolean {
	return !warning;
}
