import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The files of the fixture's area. */
export const PAGE = 'content/rutiner/biblioteket/borttappat-kort.mdx';
export const INDEX = 'content/rutiner/biblioteket/index.mdx';
export const MAIL = 'content/mallar/biblioteket/hamta-kortet.md';
export const CALL = 'content/ovningar/biblioteket/kortet-i-lasesalen.yml';
export const SYSTEM = 'content/system/katalogen.yml';
export const SOURCE = 'content/kallan/biblioteket.yml';
export const CHANNEL = 'content/kanaler/brev.yml';
export const FORMAT = 'content/format/kortnummer.yml';
export const FIELD = 'content/falt/kort.yml';
export const CONTACT = 'content/kontakter/bibliotekarien.yml';
export const LESSON = 'content/introduktion/biblioteket/01-lanedisken.mdx';
export const TREE = 'machines/biblioteket/borttappat-kort.ts';

/** A picture of one dot. */
export const PICTURE = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
	'base64',
);
export const DRAWING = '<svg width="1" height="1" />';

/** A fault as it is made in the copy under `root`. */
export type Make = (root: string) => void;

/** Changes a file; throws where it does not hold what is to be changed. */
export const edit =
	(file: string, from: string | RegExp, to: string): Make =>
	(root) => {
		const text = readFileSync(`${root}/${file}`, 'utf8');
		const after = text.replace(from, to);
		if (after === text) throw new Error(`${file} does not hold ${from}`);
		writeFileSync(`${root}/${file}`, after);
	};

/** Writes a file anew, with the folders that it needs. */
export const write =
	(file: string, text: string | Uint8Array): Make =>
	(root) => {
		mkdirSync(dirname(`${root}/${file}`), { recursive: true });
		writeFileSync(`${root}/${file}`, text);
	};

/** Puts a line after the tree of the fixture's page: line 18. */
export const after = (line: string): Make => edit(PAGE, '" />', `" />\n\n${line}`);

export const copy =
	(from: string, to: string): Make =>
	(root) => {
		mkdirSync(dirname(`${root}/${to}`), { recursive: true });
		cpSync(`${root}/${from}`, `${root}/${to}`);
	};

/** Moves a file or a folder, with the folders that it needs. */
export const move =
	(from: string, to: string): Make =>
	(root) => {
		mkdirSync(dirname(`${root}/${to}`), { recursive: true });
		renameSync(`${root}/${from}`, `${root}/${to}`);
	};

/** Puts a line before another in a file, counted from 1. */
export const insert =
	(file: string, at: number, line: string): Make =>
	(root) =>
		writeFileSync(
			`${root}/${file}`,
			readFileSync(`${root}/${file}`, 'utf8')
				.split('\n')
				.toSpliced(at - 1, 0, line)
				.join('\n'),
		);

export const drop =
	(file: string): Make =>
	(root) =>
		rmSync(`${root}/${file}`);

/** One change after another. */
export const all =
	(...makes: Make[]): Make =>
	(root) =>
		makes.forEach((make) => make(root));
