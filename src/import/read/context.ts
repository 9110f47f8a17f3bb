import type { Remark } from './blocks.ts';
import type { Mark } from './numbering.ts';
import type { Lists } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Element } from './xml.ts';

/** Where a relation of a part leads: a file in the document, or an address outside it. */
export type Relation = { target: string; isOutside: boolean };

/** A field that has begun and not ended: its instruction, and whether what is read now is what it shows. */
export type Field = { instruction: string; isShown: boolean };

/** What a walk through a part of a Word file needs, and what it gathers beside the text. */
export type Context = {
	relations: Map<string, Relation>;
	files: Map<string, Uint8Array>;
	styles: Styles;
	lists: Lists;
	markOf: (list: string, floor: number) => Mark | undefined;
	notes: Map<string, Element>;
	comments: Map<string, string>;
	/** Comments whose words are being read. */
	open: Map<string, Remark>;
	remarks: Remark[];
	fields: Field[];
	contents: string[];
	unread: Set<string>;
};
