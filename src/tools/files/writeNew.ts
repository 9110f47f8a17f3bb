import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files that are new under `root`: all, or none. What was written before one that could not be is taken away again. Throws, in
 * Swedish, where a name is taken, with what to do about it.
 */
export function writeNew(files: ReadonlyMap<string, string | Uint8Array>, root: string, remedy = '') {
	const taken = [...files.keys()].find((file) => existsSync(`${root}/${file}`));
	if (taken) throw new Error(`Namnet är upptaget: ${taken} finns redan. ${remedy}Inget är skrivet.`);
	const written: string[] = [];
	try {
		for (const [file, text] of files) {
			mkdirSync(dirname(`${root}/${file}`), { recursive: true });
			writeFileSync(`${root}/${file}`, text, { flag: 'wx' });
			written.push(file);
		}
	} catch (error) {
		for (const file of written) rmSync(`${root}/${file}`);
		throw new Error(`Filerna gick inte att skriva, så inget är skrivet. ${error instanceof Error ? error.message : ''}`, { cause: error });
	}
}
