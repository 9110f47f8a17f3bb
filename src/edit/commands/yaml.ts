import { isCollection, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';

const STYLE = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true } as const;
/** A list of more is written on a line each. */
const ON_ONE_LINE = 100;

/** What a new content file says, as content is written: a list of ids on one line, one of sentences on a line each. */
export function yamlOf(data: object): string {
	const document = parseDocument('');
	const node = document.createNode(Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))) as Node;
	style(node);
	document.contents = node as typeof document.contents;
	return document.toString(STYLE);
}

/** A file with keys above and a text below. */
export function withBody(data: object, body: string): string {
	return `---\n${yamlOf(data)}---\n\n${body.trim()}\n`;
}

function style(node: unknown): void {
	if (!isCollection(node)) return;
	if (isSeq(node)) node.flow = node.items.every(isId) && node.items.map(String).join(', ').length < ON_ONE_LINE;
	for (const item of node.items) style(isPair(item) ? item.value : item);
}

function isId(item: unknown): boolean {
	return isScalar(item) && /^[\w./{}-]*$/.test(String(item.value));
}
