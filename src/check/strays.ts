import { didYouMean } from '../../machines/closest.ts';
import { ID } from '../model/forms.ts';
import { about, allKinds, fileOf } from '../model/kinds.ts';
import { filesBelow, isPicture, textsAt, TREES, type Project } from './project.ts';
import type { Problem } from './read.ts';

/** What a picture is that no program could show. */
const BROKEN =
	'Bilden går inte att läsa: filen är tom, skadad eller sparad i ett annat format än ändelsen säger. Spara den på nytt som PNG eller JPEG.';

/** What a word processor writes. */
const WORD = /\.(?:docx?|odt|rtf|pdf)$/i;

/** Endings of files that hold text, and may be ours by another name. */
const TEXTS = /\.(?:mdx?|markdown|ya?ml|txt)$/;

/**
 * Files that nobody would read: with another ending than their folder's, in a folder that is none of ours, with a name that no address
 * can have, or pictures that cannot be read.
 */
export function checkStrays(project: Project): Problem[] {
	const read = new Set(
		allKinds()
			.map(about)
			.flatMap(({ folder, pattern }) => textsAt(project, `content/${folder}/${pattern}`)),
	);
	const trees = new Set(textsAt(project, TREES));
	const [content, machines] = ['content', 'machines'].map((folder) => filesBelow(project, folder));
	const misnamed = [...foldersAt(content, 3), ...foldersAt(machines, 2)].filter((folder) => !ID.test(nameOf(folder)));
	const isIn = (file: string) => misnamed.some((folder) => file.startsWith(`${folder}/`));
	return [
		...misnamed.map((folder) => ({ file: folder, message: `Mappen "${nameOf(folder)}" ${AS_A_NAME}` })),
		...inFolders(content).flatMap((file) =>
			isIn(file) ? [] : fault(file, read.has(file) ? (placeFault(file) ?? nameFault(file)) : contentFault(file)),
		),
		...inFolders(machines).flatMap((file) => (isIn(file) ? [] : fault(file, trees.has(file) ? nameFault(file) : MACHINE))),
		...textsAt(project, 'machines/*.ts').flatMap((file) => fault(file, isTree(project, file) ? MACHINE_PLACE : undefined)),
		...[...(project.broken ?? [])].map((file) => ({ file, message: BROKEN })),
	];
}

const AS_A_NAME = 'ska skrivas med små bokstäver a–z, siffror och bindestreck.';
const MACHINE_PLACE = 'Trädet läses inte: det ska ligga i en mapp för sitt område, machines/område/namn.ts. Flytta det dit.';
const MACHINE = 'Filen läses inte: ett träd är en fil machines/område/namn.ts. Flytta den, eller byt ändelsen mot .ts.';

function contentFault(file: string): string | undefined {
	const [, folder = ''] = file.split('/');
	const kind = allKinds()
		.map(about)
		.find((known) => known.folder === folder);
	if (!kind) return `Filen läses inte: mappen content/${folder} hör inte till innehållet. ${didYouMean(folder, folders())}`;
	// Beside content may lie pictures, and a word to those who look into a folder.
	if (isPicture(file) || file.endsWith('/README.md')) return undefined;
	return `Filen läses inte: i content/${folder} heter filerna ${kind.pattern}. ${remedy(file, kind.pattern)}`;
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

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** How a file ends, with its dot: `.mdx`. */
function endOf(path: string): string {
	return /.(\.[^.]*)$/.exec(nameOf(path))?.[1] ?? '';
}

function remedy(file: string, pattern: string): string {
	if (WORD.test(file)) return 'Läs in dokumentet på sidan /admin/importera/, och lägg det inte här.';
	if (endOf(file) === endOf(pattern)) return 'Flytta filen dit.';
	return TEXTS.test(file) ? `Byt ändelsen ${endOf(file)} mot ${endOf(pattern)}.` : 'Ta bort den härifrån.';
}

/** A kind that lies in areas has a folder for each, and no folders in those. */
function placeFault(file: string): string | undefined {
	const [, folder = '', ...path] = file.split('/');
	const kind = allKinds()
		.map(about)
		.find((known) => known.folder === folder);
	if (kind?.lies !== 'in-areas' || path.length === 2) return undefined;
	return `Filen ligger fel: den ska ligga i content/${folder}/område/namn${endOf(file)}. Flytta den dit.`;
}

function nameFault(file: string): string | undefined {
	const name = nameOf(file).slice(0, nameOf(file).length - endOf(file).length);
	if (ID.test(name) || (file === fileOf('questions', name) && /^G\d+$/.test(name))) return undefined;
	return `Filnamnet "${name}" ${AS_A_NAME}`;
}

function folders(): string[] {
	return allKinds().map((kind) => about(kind).folder);
}

function fault(file: string, message: string | undefined): Problem[] {
	return message ? [{ file, message }] : [];
}
