import type { Slip } from '../tree/trial.ts';

const DASHES = /^[ \t]*[-–—_=]{1,}[ \t-]*$/;
const ALONE = 'En rad med --- ska stå för sig själv, längst till vänster: tre bindestreck och inget annat.';
const FIRST = 'Överst i filen, före uppgifterna, ska det stå en rad med ---.';
const HERE = 'Här ska det stå en rad med ---, efter uppgifterna överst.';
const CUT_OFF = 'Filen slutar i uppgifterna överst. Efter dem ska det stå en rad med ---, och sedan texten.';
const NOTHING = 'Filen saknar uppgifter överst (mellan två rader med ---). Fyll i dem, eller ta bort filen.';

/** What is wrong with a page or a mail that has nothing between two lines of dashes, on the line where one should stand. */
export function headFault(text: string): Slip {
	const lines = text.split('\n').map((line) => line.trimEnd());
	const first = lines.findIndex(Boolean);
	const isKey = (line = '') => /^[\w-]+:(?:\s|$)/.test(line);
	if (first >= 0 && lines[0] !== '---') {
		const line = lines[first] ?? '';
		if (line === '---') return { line: 1, message: 'Filen ska börja med raden med ---. Ta bort det som står före den.' };
		if (DASHES.test(line) || line.startsWith('---')) return { line: first + 1, message: ALONE };
		return isKey(line) ? { line: 1, message: FIRST } : { line: 1, message: NOTHING };
	}
	if (!lines.some(isKey)) return { line: 1, message: NOTHING };
	const odd = lines.findIndex((line, i) => i > 0 && (DASHES.test(line) || /^---|[^-]\s---$/.test(line)));
	if (odd > 0) return { line: odd + 1, message: ALONE };
	const end = lines.findIndex((line, i) => i > 0 && !/^(?:\s+\S|[\w-]+:|- |#)/.test(line));
	const isLast = end < 0 || lines.slice(end + 1).every((line) => line === '');
	return isLast ? { line: lines.findLastIndex(Boolean) + 1, message: CUT_OFF } : { line: end + 1, message: HERE };
}
