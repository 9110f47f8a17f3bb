import { unseenIn } from '../model/clean.ts';
import { lineOf } from './lineOf.ts';

type Fault = { line: number; message: string };

/** Marks that Git leaves in a file where two changes met. */
const UNMERGED = /^(?:(?:<{7}|>{7}) |={7}$)/m;

/** UTF-8 that was read as Windows-1252 and saved again: å as Ã¥, ’ as â€™, a hard blank as Â and one. */
const TWICE_ENCODED = /Ã[¥¤¶©…„–]|â€[™œ“”\u009D]?|Â[\u00A0»«§°]/;
const MEANT: Record<string, string> = { 'Ã¥': 'å', 'Ã¤': 'ä', 'Ã¶': 'ö', 'Ã©': 'é', 'Ã…': 'Å', 'Ã„': 'Ä', 'Ã–': 'Ö' };

/** What ends a line for some programs and not for others: alone, as old Macs did, or between the lines of a text set for print. */
const LINE_END = /\r(?!\n)|[\u2028\u2029]/;

/** What stands in a file and was never typed: another encoding, characters that are not seen, marks of a merge. At most one. */
export function characterFault(text: string): Fault | undefined {
	const hollow = text.search(/\u0000{3}/);
	if (hollow >= 0)
		return {
			line: text.slice(0, hollow).split('\n').length,
			message: 'Filen är skadad: härifrån är den tom. Hämta tillbaka den som den var.',
		};
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
	const [twice] = TWICE_ENCODED.exec(text) ?? [];
	if (twice) return { line: lineOf(text, twice) ?? 1, message: twiceEncoded(twice) };
	const end = LINE_END.exec(text);
	if (end) return { line: text.slice(0, end.index).split('\n').length, message: lineEnd(end[0], text) };
	const [mark] = UNMERGED.exec(text) ?? [];
	if (!mark) return undefined;
	return {
		line: lineOf(text, mark) ?? 1,
		message: `Här möts två ändringar av samma rader (${mark.trim()}). Behåll den ena, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.`,
	};
}

function twiceEncoded(signs: string): string {
	const meant = MEANT[signs] ? `, som ska vara ”${MEANT[signs]}”` : '';
	return `Här står ”${signs}”${meant}: filen har öppnats i fel teckenkodning. Skriv om tecknen, och spara filen som UTF-8.`;
}

function lineEnd(end: string, text: string): string {
	if (end !== '\r') return 'På raden står ett radslut som inte syns, troligen inklistrat. Skriv om raden för hand.';
	return text.includes('\n')
		? 'På raden står ett radslut som bara gamla Mac-datorer har (CR). Skriv om raden för hand.'
		: 'Filen har radslut som bara gamla Mac-datorer har (CR). Spara den med radslutet LF.';
}
