import { isScalar, visit, type Document, type LineCounter } from 'yaml';
import type { Slip } from '../tree/trial.ts';

/** A key that stands twice in one place, and on which lines; what is no key twice in YAML is none here. */
export type Twice = { key: string; first: number; second: number };

/** The first key that a document has twice in one place. */
export function twiceIn(document: Document, lines: LineCounter): Twice | undefined {
	let found: Twice | undefined;
	visit(document, {
		Map(_, { items }) {
			const keys = items.flatMap(({ key }) =>
				isScalar(key) ? [{ key: String(key.value), line: lines.linePos(key.range?.[0] ?? 0).line }] : [],
			);
			for (const [i, { key, line }] of keys.entries()) {
				const first = keys.slice(0, i).find((one) => one.key === key);
				if (first && (!found || line < found.second)) found = { key, first: first.line, second: line };
			}
		},
	});
	return found;
}

/** What is told of it; `slip` is what it may be instead: a line that is indented otherwise than it was meant. */
export function twiceFault({ key, first, second }: Twice, offset: number, slip: Slip | undefined): Slip {
	const says = `Uppgiften ${key} står redan på rad ${first + offset}. Ta bort den ena`;
	const isMoved = slip !== undefined && second > first + 1;
	return { line: second, message: isMoved ? `${says}, eller dra in den lika långt som det som den hör till.` : `${says}.` };
}
