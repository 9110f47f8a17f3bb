import { visit, type Document, type LineCounter } from 'yaml';
import type { Slip } from '../tree/trial.ts';

/** A text that YAML reads only a part of: what follows a # on its line is a comment to it, and a first word with & before it a mark. */
export function lostIn(document: Document, lines: LineCounter): Slip | undefined {
	let found: Slip | undefined;
	visit(document, {
		Scalar(_, node) {
			const [at = 0] = node.range ?? [];
			const { line } = lines.linePos(at);
			if (typeof node.comment === 'string' && node.type === 'PLAIN' && !node.comment.includes('\n')) found = { line, message: COMMENT };
			else if (node.anchor !== undefined) found = { line, message: marked('&') };
			return found ? visit.BREAK : undefined;
		},
	});
	return found;
}

const COMMENT =
	"Det som står efter # på raden läses inte. Sätt citattecken om hela texten: '…'. Är det en kommentar, så skriv den på en egen rad.";

/** What is told of a text that begins with a sign of YAML's own. */
export function marked(sign: string): string {
	return `En text får inte börja med ${sign}. Sätt citattecken om hela texten: '…'.`;
}
