import { existsSync } from 'node:fs';
import { isFault } from '../../check/check.ts';
import { checked, projectAt } from '../../check/disk.ts';
import { isText, textsAt, TREES } from '../../check/project.ts';
import type { Problem } from '../../check/read.ts';
import { layoutFaults, layOut } from './layout.ts';
import { addWords, spellingFaults } from './spelling.ts';

/** What is told of layout and spelling, once all else holds; nothing in a folder that is no whole project. */
export async function tidyFaults(root: string): Promise<Problem[]> {
	if (!isWhole(root)) return [];
	const project = projectAt(root);
	const texts = [...project.files.keys()].filter(isOurs);
	const told = [...(await layoutFaults(root, textsAt(project, TREES))), ...(await spellingFaults(root, texts))];
	return told.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** Lays out the trees and adds words to those that are right; says what was done. A tree that cannot be read is left. */
export async function tidied(root: string, words: readonly string[]): Promise<string> {
	if (!isWhole(root)) return 'Inget att ordna: mappen är inget helt projekt.';
	const added = addWords(root, words);
	const faulty = new Set((await checked(root)).problems.filter(isFault).map(({ file }) => file));
	const trees = textsAt(projectAt(root), TREES).filter((file) => !faulty.has(file));
	const changed = await layOut(root, trees);
	const told = [...changed.map((file) => `Ordnad: ${file}`), ...added.map((word) => `Rätt stavat från och med nu: ${word}`)];
	return told.length > 0 ? told.join('\n') : 'Inget behövde ordnas.';
}

function isWhole(root: string): boolean {
	return existsSync(`${root}/.config/cspell.config.yml`);
}

/** Content, and the trees themselves rather than what they are made of. */
function isOurs(path: string): boolean {
	return isText(path) && !/^machines\/[^/]+$/.test(path);
}
