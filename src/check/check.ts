import { addressesOf, type Addresses } from './addresses.ts';
import { checkAids } from './aids.ts';
import { checkRetired } from './retired.ts';
import { checkExercises } from './exercises.ts';
import { checkAnswerFields } from './answerFields.ts';
import { checkFormats } from './patterns.ts';
import { checkLetters } from './letters.ts';
import { byCause } from './causes.ts';
import { checkBodies } from './bodies.ts';
import { checkCircles } from './circles.ts';
import { checkEnds } from './ends.ts';
import { checkFollowUps } from './followUps.ts';
import { checkLeads } from './leads.ts';
import { checkHere } from './here.ts';
import { checkLinks, linkFaultIn } from './links.ts';
import { checkNames } from './names.ts';
import { checkPages } from './pages.ts';
import { filesBelow, type Project } from './project.ts';
import { contentIn, type Content, type Problem } from './read.ts';
import { checkReferences } from './references.ts';
import { NOTHING_TOLD, toldOf, type Told } from './told.ts';
import { checkDraftMark, checkPlaced, checkSameIds, checkWhole, checkStatements } from './statements.ts';
import { checkRoutines } from './routines.ts';
import { checkStrays } from './strays.ts';
import { checkTaught } from './taught.ts';
import { checkTemplates } from './templates.ts';
import { checkPersonnummer, checkTexts } from './texts.ts';
import { treesIn, type TreeFile } from './trees.ts';
import { checkUnwritten } from './unwritten.ts';

/** A project as read, with what is wrong in the form of its files. */
export type Reading = {
	project: Project;
	content: Content;
	trees: Map<string, TreeFile>;
	contentProblems: Problem[];
	treeProblems: Problem[];
};

/** What a check may look at. */
export type Known = Pick<Reading, 'project' | 'content' | 'trees'> & {
	today: string;
	/** The trees that have no faults of their own, and the files that have. */
	sound: Map<string, TreeFile>;
	faulty: ReadonlySet<string>;
	addresses: Addresses;
	files: Set<string>;
	told: Told;
};

/** What looks for one kind of fault. */
export type Check = (known: Known) => Problem[];

/**
 * Everything that is wrong in the content and the trees of a project on a day (ÅÅÅÅ-MM-DD), by file and line, with the trees that were
 * tried: none where files lie where nobody would read them.
 */
export function checkProject(project: Project, today: string): { problems: Problem[]; trees: Map<string, TreeFile> } {
	const strays = checkStrays(project);
	if (strays.length > 0) return { problems: strays, trees: new Map() };
	const reading = readProject(project);
	return { problems: inOrder(byCause(foundIn(reading, today))), trees: reading.trees };
}

/** Reads all that a project holds. */
export function readProject(project: Project): Reading {
	const { content, problems: contentProblems } = contentIn(project);
	const { trees, problems: treeProblems } = treesIn(project);
	return { project, content, trees, contentProblems, treeProblems };
}

/** Everything that is wrong in a project as read, each place of it. `run` runs a check; it may know what one came to before. */
export function problemsIn(reading: Reading, today: string, run?: Run): Problem[] {
	return inOrder(foundIn(reading, today, run));
}

type Run = (check: Check, known: Known) => Problem[];

function inOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function foundIn(reading: Reading, today: string, run: Run = (check, known) => check(known)): Problem[] {
	const { project, content, trees, contentProblems, treeProblems } = reading;
	const unsound = new Set(treeProblems.filter(isFault).map(({ file }) => file));
	const known: Known = {
		...{ project, content, trees, today, told: NOTHING_TOLD },
		sound: new Map([...trees].filter(([, { file }]) => !unsound.has(file))),
		faulty: new Set(treeProblems.map(({ file }) => file)),
		addresses: addressesOf(content, trees),
		files: filesIn(project, content, trees),
	};
	const texts = TEXTS.flatMap((check) => run(check, known));
	const faulty = new Set([...treeProblems, ...texts].map(({ file }) => file));
	const first = firstOf(texts, [...contentProblems, ...treeProblems]);
	const causes = firstOf(
		first,
		CAUSES.flatMap((check) => run(check, { ...known, faulty })),
	);
	// Traceability and practice calls name every place there is: what is wrong in one of those would be told once more, so they leave it out.
	const told = toldOf(causes.filter(isFault), { ...content, trees });
	return firstOf(
		causes,
		PLACES.flatMap((check) => run(check, { ...known, told })),
	);
}

/** Faults, and then those that are no more than another look at one of them: on the same line, or in the same step of a tree. */
function firstOf(first: readonly Problem[], more: readonly Problem[]): Problem[] {
	const placesOf = ({ file, line, path: [states, state] = [] }: Problem) => [
		...(line ? [`${file}:${line}`] : []),
		...(states === 'states' && state ? [`${file} ${state}`] : []),
	];
	const told = new Set(first.filter(isFault).flatMap(placesOf));
	return [...first, ...more.filter((problem) => !placesOf(problem).some((place) => told.has(place)))];
}

const TEXTS: Check[] = [({ content, project }) => checkTexts(content, project), ({ content, trees }) => checkPersonnummer(content, trees)];

const CAUSES: Check[] = [
	({ content }) => {
		const sameIds = checkSameIds(content);
		return sameIds.length > 0 ? sameIds : checkLetters(content);
	},
	({ content, trees }) => checkReferences({ ...content, trees }),
	({ content, trees }) => checkHere(content, trees),
	({ trees }) => checkFollowUps(trees),
	({ content, trees }) => checkLeads(content, trees),
	({ content, trees }) => checkEnds(content, trees),
	({ sound }) => checkCircles(sound),
	({ content }) => checkTemplates(content),
	({ content }) => checkBodies(content),
	({ content }) => checkNames(content),
	({ content, today }) => checkRoutines(content, today),
	({ content, trees }) => checkAnswerFields(content, trees),
	({ content }) => checkFormats(content),
	({ content }) => checkPlaced(content),
	({ content }) => checkWhole(content),
	({ content }) => checkDraftMark(content),
	({ content, trees, faulty }) => checkPages(content, trees, faulty),
	({ content }) => checkRetired(content),
	({ content, trees }) => checkUnwritten(content, trees),
	({ content, addresses, files }) => checkLinks(content, addresses, files),
	({ project, content, sound, addresses, files }) => checkAids(project, sound, linkFaultIn(content, addresses, files)),
];

const PLACES: Check[] = [
	({ content, trees, told }) => checkStatements(content, trees, told),
	({ content, trees, told }) => checkExercises(content, trees, told),
	({ content, told }) => checkTaught(content).filter(({ file }) => !told.files.has(file)),
];

/** The files that a text may link to, by their address: those that lie in public, and what is published as data. */
function filesIn(project: Project, content: Content, trees: Map<string, TreeFile>): Set<string> {
	const own = filesBelow(project, 'public').map((file) => file.slice('public/'.length));
	const data = [
		'trees',
		'search',
		'format-4',
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
