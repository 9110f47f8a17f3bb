/** A link in a text: the words, and the address or the place in the document (`#p7`) that they lead to. */
export type Link = { text: string; href: string };

/** A picture of the document; one that cannot be shown has no bytes, and says why. */
export type Picture = { name: string; alt: string; bytes?: Uint8Array; why?: string };

/**
 * Words that stand in a paragraph. `text` is how it reads before the changes that nobody has accepted yet, `after` how it reads with them,
 * where that is another; what is inserted whole has the same in both, and is marked.
 */
export type Words = { text: string; after?: string; isProposed?: true; isBold?: true; links: Link[]; anchors: string[] };

/** A part of a document, in its order. What stands in a text box or in a note follows the paragraph that it belongs to. */
export type Block =
	| ({ kind: 'heading'; level: number; number: string; byHand?: true } & Words)
	| ({ kind: 'paragraph'; from?: Beside } & Words)
	| ({ kind: 'item'; level: number; number: string } & Words)
	| { kind: 'table'; rows: Words[][]; hasHead: boolean }
	| ({ kind: 'picture' } & Picture);

/** Where a paragraph comes from, when it is not the running text. */
export type Beside = 'textruta' | 'fotnot' | 'dold text';

/** A comment, with the words that it stands at. */
export type Remark = { text: string; at: string };

/**
 * What was read of a document: its title where it has one, its parts, what stands beside them, and what could not be read, a sentence each.
 * `words` is every word of the file, gathered without looking at what it is for, so that nothing can fall away unseen.
 */
export type Document = {
	title: string;
	blocks: Block[];
	/** The running heads and feet of its pages, each once. */
	margins: string[];
	remarks: Remark[];
	/** The document's own table of contents, which is made of its headings. */
	contents: string[];
	unread: string[];
	words: string[];
};

/** The rows of a table as one reading has them: what the other puts in is not there, and a row that is empty is none. */
export function rowsRead(rows: readonly Words[][], which: 'before' | 'after'): string[][] {
	const read = ({ text, after, isProposed }: Words) => (which === 'after' ? (after ?? text) : isProposed ? '' : text);
	return rows.map((row) => row.map(read)).filter((row) => row.some(Boolean));
}

/** Every part that holds words, with those of tables. */
export function wordsIn(block: Block): Words[] {
	if (block.kind === 'picture') return [];
	return block.kind === 'table' ? block.rows.flat() : [block];
}
