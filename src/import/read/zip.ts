import { unzipSync, type UnzipFileFilter } from 'fflate';
import { isRefusal, refuse } from './refuse.ts';

/** How much a document may hold when it is unpacked, in bytes, and its texts alone, which are kept as a tree many times as large. */
const MOST = 300_000_000;
const MOST_TEXT = 40_000_000;
const MOST_FILES = 5_000;

/** The files in a zip that are read: texts and pictures. What is a program or a document of its own is left packed. */
const READ = /\.(?:xml|rels|png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf)$/i;
const TEXT = /\.(?:xml|rels)$/i;

export type Unpacked = { files: Map<string, Uint8Array>; names: string[] };

/** Unpacks what is read of a zip. Refuses one that would grow too large, and one whose names lead out of it. */
export function unpack(bytes: Uint8Array): Unpacked {
	const names: string[] = [];
	let [all, text] = [0, 0];
	const filter: UnzipFileFilter = ({ name, originalSize }) => {
		names.push(name);
		all += originalSize;
		if (TEXT.test(name)) text += originalSize;
		if (names.length > MOST_FILES)
			refuse(`Filen innehåller fler än ${MOST_FILES} filer, och läses inte. Spara om den i Word och försök igen.`);
		if (all > MOST)
			refuse('Filen blir större än 300 MB när den packas upp, och läses inte. Ta bort eller förminska bilderna och försök igen.');
		if (text > MOST_TEXT)
			refuse('Texten i filen är för stor för att läsas: över 40 MB. Dela dokumentet i flera och läs in dem var för sig.');
		if (isOutside(name))
			refuse(`Filen innehåller en sökväg som leder ut ur den (${name}), och läses inte. Spara om den i Word och försök igen.`);
		return READ.test(name);
	};
	return { files: new Map(Object.entries(unzipped(bytes, filter))), names };
}

function unzipped(bytes: Uint8Array, filter: UnzipFileFilter) {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (isRefusal(error)) throw error;
		return refuse('Filen är skadad och går inte att packa upp. Öppna den i Word, spara en kopia och försök igen.');
	}
}

function isOutside(name: string): boolean {
	return /^[/\\]|^[a-z]:|\\/i.test(name) || name.split('/').includes('..');
}
