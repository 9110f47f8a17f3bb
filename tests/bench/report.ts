import { cpus, platform, release, totalmem } from 'node:os';
import type { Table } from './bench.ts';

/** The machine that was measured on, in a line. */
export function machine(): string {
	return `Mätt på ${cpus().length} × ${cpus()[0]?.model ?? 'okänd'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`;
}

/** Prints a table as Markdown. */
export function print({ title, head, rows }: Table) {
	const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
	console.log(`## ${title}\n\n${lines.join('\n')}\n`);
}
