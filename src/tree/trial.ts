/** What is wrong with a line, counted from 1. The message is Swedish. */
export type Slip = { line: number; message: string };

/** A line as it was most likely meant, and what is said of it as it is. */
export type Meant = { meant: string; message: string };

/** The lines of a text, without what else ends them on some computers. */
export function linesIn(text: string): string[] {
	return text.split('\n').map((line) => line.replace(/\r$/, ''));
}

/**
 * The line that makes a text unreadable. A parser names the place where it stopped, which may lie many lines below, so lines that look like
 * a slip are put right for trial, in the given order: one is the cause if the text can then be read, or read further than where it
 * `stopped`. `stopIn` is the line where the parser stops, counted from 1, and without end where it does not.
 */
export function slipAmong(
	lines: readonly string[],
	stopped: number,
	order: readonly number[],
	meantBy: (line: string, at: number) => (Meant | undefined)[],
	stopIn: (text: string) => number,
): Slip | undefined {
	for (const at of order) {
		const line = lines[at] ?? '';
		const found = line.trim()
			? meantBy(line, at).find((one) => one && stopIn(lines.with(at, one.meant).join('\n')) > Math.max(at + 1, stopped))
			: undefined;
		if (found) return { line: at + 1, message: found.message };
	}
	return undefined;
}
