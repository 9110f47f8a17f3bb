/** What becomes of a statement that stands nowhere: it has a place, or needs none, with the reason. */
export type Placing = { place: string } | { ignored: string };

/**
 * Gives a statement that stands nowhere a place, or says why it needs none: one line of the list is exchanged, and nothing else; where the
 * place is a step, which says itself what it cites, the line alone goes. The list is as it was where no statement without a place has the
 * id. No YAML is read, so that a page that only places carries no reader of it.
 */
export function placed(list: string, id: string, placing: Placing): string {
	const starts = [...list.matchAll(/^- /gm)].map(({ index }) => index);
	const at = starts.findIndex((start) => new RegExp(`^- id: (['"]?)${id.replaceAll('.', '\\.')}\\1[ \\t]*\\r?\\n`).test(list.slice(start)));
	const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? list.length];
	const statement = list.slice(from, to);
	if (at < 0) return list;
	return list.slice(0, from) + statement.replace(UNPLACED, lineOf(placing)) + list.slice(to);
}

function lineOf(placing: Placing): string {
	if ('ignored' in placing) return `  ignored: ${said(placing.ignored).replaceAll('$', '$$$$')}$1`;
	return placing.place.startsWith('träd ') ? '' : `  places:$1    - ${placing.place}$1`;
}

const UNPLACED = /^ {2}unplaced: true[ \t]*(\r?\n|$)/m;

/** A sentence as YAML has it: bare where nothing in it could be taken for something else. */
function said(text: string): string {
	return /^\p{L}[\p{L}\d ,.–()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
