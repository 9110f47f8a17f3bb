import { areaOf } from '../model/ids.ts';
import { checkRetired } from './retired.ts';
import { checkExercises } from './exercises.ts';
import { checkDateFields } from './dateFields.ts';
import { checkFormats } from './patterns.ts';
import { lessonPath } from '../model/introduction-path.ts';
import { checkLetters } from './letters.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './pages.ts';
import { readContent, type Content, type Problem } from './read.ts';
import { checkReferences } from './references.ts';
import { checkSameIds, checkStatements } from './statements.ts';
import { checkRoutines } from './routines.ts';
import { checkStrays } from './strays.ts';
import { checkTemplates } from './templates.ts';
import { checkTexts } from './texts.ts';
import { readTrees } from './trees.ts';

/** Everything that is wrong in the content and the trees under `root`, by file and line; empty when all is well. */
export async function checkAll(root: string): Promise<Problem[]> {
	const strays = checkStrays(root);
	if (strays.length > 0) return strays;
	const { content, problems } = readContent(root);
	const { trees, problems: treeProblems } = readTrees(root);
	const sameIds = checkSameIds(content);
	const causes = [
		...problems,
		...treeProblems,
		...(sameIds.length > 0 ? sameIds : checkLetters(content)),
		...checkReferences({ ...content, trees }),
		...checkTexts(content, trees, root),
		...checkTemplates(content),
		...checkRoutines(content, new Date().toISOString().slice(0, 10)),
		...checkDateFields(content, trees),
		...checkFormats(content),
		...checkPages(content, trees),
		...checkRetired(content),
		...checkLinks(content, builtPages(content)),
	];
	// Traceability and practice calls name every place there is, so that whatever is wrong elsewhere would be told once more.
	const found = causes.some(isFault) ? causes : [...causes, ...checkStatements(content, trees), ...checkExercises(content, trees)];
	return found.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Addresses that code builds, so that routine pages may link to them. */
function builtPages(content: Content): string[] {
	const practised = new Set([...content.exercises.keys()].map((id) => areaOf(id)));
	return [
		...['agare', 'oppna-fragor', 'samtal', 'api', 'sla-upp', 'mallar', 'atgarder', 'system', 'kontakter', 'ordlista'],
		...['introduktion', 'introduktion/rundtur', 'introduktion/sammanfattning'],
		...['bidra', ...[...content.handbook.keys()].map((id) => `bidra/${id}`)],
		...[...content.templates.keys()].map((id) => `mallar/${id}`),
		...[...content.actions.keys()].map((id) => `atgarder/${id}`),
		...[...content.statements.keys()].map((area) => `${area}/kallan`),
		...[...content.lessons.keys()].map(lessonPath),
		...[...practised].map((area) => `ova/${area}`),
	];
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
