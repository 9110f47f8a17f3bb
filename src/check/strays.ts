import { didYouMean } from '../../machines/closest.ts';
import { ID } from '../model/forms.ts';
import { unseenIn } from '../model/clean.ts';
import type { KindOf } from '../model/kind.ts';
import { about, allKinds, fileOf } from '../model/kinds.ts';
import { endOf, nameOf, remedyAmongTrees, remedyOf } from './endings.ts';
import { filesBelow, isPicture, textsAt, TREES, type Amiss, type Project } from './project.ts';
import type { Problem } from './read.ts';

/** What a picture is that no program could show. */
const BROKEN =
	'Bilden går inte att läsa: filen är tom, skadad eller sparad i ett annat format än ändelsen säger. Spara den på nytt som PNG eller JPEG.';

/** What is no file, or cannot be opened, by what it is. */
const AMISS: Record<Amiss, string> = {
	folder: 'Det här är en mapp, men ska vara en fil. Ta bort den, eller byt namn på den till det område den hör till.',
	link: 'Det här är en genväg till något annat, och den läses inte. Lägg själva filen här.',
	locked: 'Filen går inte att öppna. Stäng den i andra program, och se efter att du får läsa den.',
};

/**
 * Files that nobody would read: with another ending than their folder's, in a folder that is none of ours, with a name that no address
 * can have, what is no file or cannot be opened, or pictures that cannot be read.
 */
export function checkStrays(project: Project): Problem[] {
	const read = new Set(
		allKinds()
			.map(about)
			.flatMap(({ folder, pattern }) => textsAt(project, `content/${folder}/${pattern}`)),
	);
	const trees = new Set(textsAt(project, TREES));
	const [content = [], machines = []] = ['content', 'machines'].map((folder) => filesBelow(project, folder));
	const amiss = [...(project.amiss ?? [])];
	const isAmiss = (path: string) => project.amiss?.has(path) ?? false;
	const strange = foldersAt(content, 2).filter((folder) => !kindIn(nameOf(folder)));
	const deeper = [...foldersAt(content, 3), ...foldersAt(machines, 2)].filter((folder) => !ID.test(nameOf(folder)) && !isAmiss(folder));
	const isIn = (file: string) => [...amiss.map(([path]) => path), ...strange, ...deeper].some((folder) => file.startsWith(`${folder}/`));
	return [
		...amiss.map(([file, what]) => ({ file, message: AMISS[what] })),
		...strange.map((folder) => ({ file: folder, message: strangeFolder(nameOf(folder)) })),
		...deeper.filter((folder) => !isIn(folder)).map((folder) => ({ file: folder, message: `Mappen "${nameOf(folder)}" ${AS_A_NAME}` })),
		...[...content, ...machines].filter(isBeside).map((file) => ({ file, message: BESIDE })),
		...inFolders(content).flatMap((file) =>
			isIn(file) ? [] : fault(file, read.has(file) ? (placeFault(file) ?? nameFault(file)) : contentFault(file)),
		),
		...inFolders(machines).flatMap((file) => (isIn(file) ? [] : fault(file, trees.has(file) ? nameFault(file) : machineFault(file)))),
		...textsAt(project, 'machines/*.ts').flatMap((file) => fault(file, isTree(project, file) ? MACHINE_PLACE : undefined)),
		...[...(project.broken ?? [])].map((file) => ({ file, message: BROKEN })),
	];
}

const AS_A_NAME = 'ska skrivas med små bokstäver a–z, siffror och bindestreck.';
const MACHINE_PLACE = 'Trädet läses inte: det ska ligga i en mapp för sitt område, machines/område/namn.ts. Flytta det dit.';
const BESIDE = 'Filen läses inte: här ligger bara mappar. Flytta den till mappen för det den handlar om, eller ta bort den.';

/** Whether a file lies beside the folders, where nothing is read; what the trees are made of lies there, and a word to those who look. */
function isBeside(file: string): boolean {
	return file.split('/').length === 2 && !/\/README\.md$|^machines\/[^/]*\.ts$/.test(file);
}

function kindIn(folder: string): KindOf | undefined {
	return allKinds()
		.map(about)
		.find((known) => known.folder === folder);
}

function strangeFolder(folder: string): string {
	return `Mappen "${folder}" hör inte till innehållet, så det som ligger i den läses inte. ${didYouMean(folder, folders())}`;
}

function machineFault(file: string): string {
	return `Filen läses inte: ett träd är en fil machines/område/namn.ts. ${remedyAmongTrees(file)}`;
}

function contentFault(file: string): string | undefined {
	const kind = kindIn(file.split('/')[1] ?? '');
	// Beside content may lie pictures, and a word to those who look into a folder.
	if (!kind || isPicture(file) || file.endsWith('/README.md')) return undefined;
	const home = `content/${kind.folder}${kind.lies === 'in-areas' ? '/område' : ''}`;
	if (endOf(file) === endOf(kind.pattern)) return `Filen ligger fel: den ska ligga i ${home}. Flytta den dit.`;
	return `Filen läses inte: i content/${kind.folder} slutar filerna med ${endOf(kind.pattern)}. ${remedyOf(file, kind)}`;
}

/** The folders that lie so deep and hold something: 2 for `machines/elweb`. */
function foldersAt(files: readonly string[] = [], depth: number): string[] {
	const paths = files.map((file) => file.split('/')).filter(({ length }) => length > depth);
	return [...new Set(paths.map((path) => path.slice(0, depth).join('/')))];
}

/** The files that do not lie beside the folders. */
function inFolders(files: readonly string[] = []): string[] {
	return files.filter((file) => file.split('/').length > 2);
}

/** Whether a file beside the areas holds a tree of its own. */
function isTree({ files }: Project, file: string): boolean {
	return file !== 'machines/tree.ts' && /^export default\s[^;]*\bcreateMachine\(/m.test(files.get(file) ?? '');
}

/** A kind that lies in areas has a folder for each, and no folders in those. */
function placeFault(file: string): string | undefined {
	const [, folder = '', ...path] = file.split('/');
	if (kindIn(folder)?.lies !== 'in-areas' || path.length === 2) return undefined;
	return `Filen ligger fel: den ska ligga i content/${folder}/område/namn${endOf(file)}. Flytta den dit.`;
}

function nameFault(file: string): string | undefined {
	const name = nameOf(file).slice(0, nameOf(file).length - endOf(file).length);
	const unseen = unseenIn(` ${name}`);
	if (unseen) return `I filnamnet står ett tecken som inte syns (${unseen.code}). Skriv om namnet för hand.`;
	if (name.toLowerCase().endsWith(endOf(file))) return `Filnamnet slutar med ${endOf(file)} två gånger. Ta bort det ena.`;
	if (ID.test(name) || (file === fileOf('questions', name) && /^G\d+$/.test(name))) return undefined;
	return `Filnamnet "${name}" ${AS_A_NAME}`;
}

function folders(): string[] {
	return allKinds().map((kind) => about(kind).folder);
}

function fault(file: string, message: string | undefined): Problem[] {
	return message ? [{ file, message }] : [];
}
