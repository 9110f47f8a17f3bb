import { unseenIn } from '../model/clean.ts';
import { lineOf } from './lineOf.ts';

type Fault = { line: number; message: string };

/** Marks that Git leaves in a file where two changes met. */
const UNMERGED = /^(?:(?:<{7}|>{7}) |={7}$)/m;

/** What stands in a file and was never typed: another encoding, characters that are not seen, marks of a merge. At most one. */
export function characterFault(text: string): Fault | undefined {
	if (text.startsWith('\uFEFF')) return { line: 1, message: 'Filen börjar med ett osynligt tecken (BOM). Spara den som UTF-8 utan BOM.' };
	if (text.split('\u0000').length - 1 > text.length / 4)
		return { line: 1, message: 'Filen är sparad som UTF-16 (i Anteckningar: "Unicode"). Spara den som UTF-8.' };
	const line = lineOf(text, '\uFFFD');
	if (line) return { line, message: 'Här står ett tecken som inte går att läsa, troligen å, ä eller ö. Spara filen som UTF-8.' };
	const unseen = unseenIn(text);
	if (unseen)
		return {
			line: unseen.line,
			message: `På raden står ett tecken som inte syns (${unseen.code}), troligen inklistrat. Skriv om raden för hand.`,
		};
	const [mark] = UNMERGED.exec(text) ?? [];
	if (!mark) return undefined;
	return {
		line: lineOf(text, mark) ?? 1,
		message: `Här möts två ändringar av samma rader (${mark.trim()}). Behåll den ena, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.`,
	};
}
