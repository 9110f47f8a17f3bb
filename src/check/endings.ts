import type { KindOf } from '../model/kind.ts';
import { isPicture } from './project.ts';

/** What a program leaves beside a file. */
const LEFT_OVER = /^~\$|~$|\.(?:orig|rej|bak|tmp|db|ini)$/i;
/** What a word processor writes. */
const WORD = /\.(?:docx?|odt|rtf|pdf)$/i;
const PHOTO = /\.(?:hei[cf]|tiff?|bmp)$/i;

/** Endings of files that hold the same by another name, by the right one. */
const LIKE: Record<string, RegExp | undefined> = {
	'.mdx': /\.(?:mdx?|markdown|txt)$/i,
	'.md': /\.(?:mdx?|markdown|txt)$/i,
	'.yml': /\.(?:ya?ml?|txt)$/i,
	'.ts': /\.(?:[cm]?[jt]sx?|txt)$/i,
};
const OURS = /\.(?:mdx?|ya?ml|ts)$/i;

/** A path's last part. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** How a file ends, with its dot: `.mdx`. */
export function endOf(path: string): string {
	return /.(\.[^.]*)$/.exec(nameOf(path))?.[1] ?? '';
}

/** What to do with a file that its kind's folder does not read. */
export function remedyOf(file: string, { pattern }: KindOf): string {
	if (LEFT_OVER.test(nameOf(file))) return 'Ta bort den härifrån.';
	if (WORD.test(file)) return 'Läs in dokumentet på sidan /admin/importera/, och lägg det inte här.';
	if (PHOTO.test(file)) return 'Spara bilden som PNG eller JPEG.';
	if (/\.ts$/i.test(file)) return 'Ett träd ligger i machines/område. Flytta filen dit.';
	return remedyOfEnding(file, endOf(pattern));
}

/** The same for a file that lies among the trees. */
export function remedyAmongTrees(file: string): string {
	if (endOf(file) === '.ts') return 'Flytta den dit.';
	return OURS.test(file) ? 'Är den inget träd, så flytta den till sin mapp i content.' : remedyOfEnding(file, '.ts');
}

function remedyOfEnding(file: string, end: string): string {
	const own = endOf(file);
	if (!own) return `Skriv ${end} sist i filens namn.`;
	if (file.toLowerCase().endsWith(end + own.toLowerCase())) return `Ta bort ${own} sist i filens namn.`;
	if (isPicture(file.toLowerCase()) && !isPicture(file)) return `Byt ändelsen ${own} mot ${own.toLowerCase()}.`;
	if (LIKE[end]?.test(own)) return `Byt ändelsen ${own} mot ${end}.`;
	return OURS.test(own) ? `Flytta den dit den hör, eller byt ändelsen ${own} mot ${end}.` : 'Ta bort den härifrån.';
}
