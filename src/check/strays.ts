import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { didYouMean } from '../../machines/closest.ts';
import { ID } from '../model/forms.ts';
import { about, allKinds, fileOf } from '../model/kinds.ts';
import type { Problem } from './read.ts';

/** What may lie beside content: pictures, and a word to those who look into a folder. */
const BESIDE = /(\.(png|jpe?g|gif|svg|webp|avif)|\/README\.md)$/;

/** Endings of files that hold text, and may be ours by another name. */
const TEXTS = /\.(?:mdx?|markdown|ya?ml|txt)$/;

/**
 * Files that nobody would read: with another ending than their folder's, in a folder that is none of ours, or with a name that no address
 * can have.
 */
export function checkStrays(root: string): Problem[] {
	const read = new Set(
		allKinds()
			.map(about)
			.flatMap(({ folder, pattern }) => files(root, `content/${folder}/${pattern}`)),
	);
	const trees = new Set(files(root, 'machines/*/*.ts'));
	const areas = globSync(['content/*/*', 'machines/*'], { cwd: root, withFileTypes: true }).filter((entry) => entry.isDirectory());
	const misnamed = areas
		.filter(({ name }) => !ID.test(name))
		.map(({ parentPath, name }) => slashed(relative(root, join(parentPath, name))));
	const isIn = (file: string) => misnamed.some((folder) => file.startsWith(`${folder}/`));
	return [
		...misnamed.map((folder) => ({ file: folder, message: `Mappen "${basename(folder)}" ${AS_A_NAME}` })),
		...files(root, 'content/**').flatMap((file) =>
			isIn(file) ? [] : fault(file, read.has(file) ? (placeFault(file) ?? nameFault(file)) : contentFault(file)),
		),
		...files(root, 'machines/*/**').flatMap((file) => (isIn(file) ? [] : fault(file, trees.has(file) ? nameFault(file) : MACHINE))),
		...globSync('machines/*.ts', { cwd: root }).flatMap((file) => fault(slashed(file), isTree(root, file) ? MACHINE_PLACE : undefined)),
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
	if (BESIDE.test(file)) return undefined;
	return `Filen läses inte: i content/${folder} heter filerna ${kind.pattern}. ${remedy(file, kind.pattern)}`;
}

/** The files that a pattern finds, by path from the project's top. */
function files(root: string, pattern: string): string[] {
	const entries = globSync(pattern, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
	return entries
		.map(({ parentPath, name }) => slashed(relative(root, join(parentPath, name))))
		.filter((file) => file.split('/').length > 2);
}

/** Whether a file beside the areas holds a tree of its own. */
function isTree(root: string, file: string): boolean {
	return /^export default tree\.createMachine\(/m.test(readFileSync(join(root, file), 'utf8'));
}

function slashed(path: string): string {
	return path.replaceAll('\\', '/');
}

function remedy(file: string, pattern: string): string {
	if (extname(file) === extname(pattern)) return 'Flytta filen dit.';
	return TEXTS.test(file) ? `Byt ändelsen ${extname(file)} mot ${extname(pattern)}.` : 'Ta bort den härifrån.';
}

/** A kind that lies in areas has a folder for each, and no folders in those. */
function placeFault(file: string): string | undefined {
	const [, folder = '', ...path] = file.split('/');
	const kind = allKinds()
		.map(about)
		.find((known) => known.folder === folder);
	if (kind?.lies !== 'in-areas' || path.length === 2) return undefined;
	return `Filen ligger fel: den ska ligga i content/${folder}/område/namn${extname(file)}. Flytta den dit.`;
}

function nameFault(file: string): string | undefined {
	const name = basename(file, extname(file));
	if (ID.test(name) || (file === fileOf('questions', name) && /^G\d+$/.test(name))) return undefined;
	return `Filnamnet "${name}" ${AS_A_NAME}`;
}

function folders(): string[] {
	return allKinds().map((kind) => about(kind).folder);
}

function fault(file: string, message: string | undefined): Problem[] {
	return message ? [{ file, message }] : [];
}
