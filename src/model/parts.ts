import type { NamedKind } from './kinds.ts';

/**
 * What an owner may put in a text: the kind of thing that it shows by its `id`, and how it stands there. A kind of none shows what it
 * holds.
 */
export type PartOf = {
	shows?: NamedKind;
	/** What else it is given, by the names of its attributes; it cannot be without the first. */
	takes?: readonly string[];
	/** Alone on its line, or in a sentence; and whether it is put around words of the sentence. */
	stands: 'alone' | 'in-line' | 'around-words';
};

/** The parts by the name that MDX knows each by. See src/parts. */
export const PARTS = {
	Tree: { shows: 'trees', stands: 'alone' },
	Action: { shows: 'actions', stands: 'alone' },
	Template: { shows: 'templates', stands: 'alone' },
	Term: { shows: 'terms', stands: 'around-words' },
	System: { shows: 'systems', stands: 'in-line' },
	Contact: { shows: 'contacts', stands: 'in-line' },
	Here: { takes: ['name'], stands: 'around-words' },
	Line: { takes: ['code', 'indent'], stands: 'alone' },
	Mistake: { takes: ['says', 'right', 'wrong'], stands: 'alone' },
} as const satisfies Record<string, PartOf>;

export type Part = keyof typeof PARTS;

/** The names of the parts. */
export const PART_NAMES = Object.keys(PARTS) as Part[];

/** The names of the attributes that a part has; it cannot be without the first. */
export function attributesOf(part: Part): readonly string[] {
	const { shows, takes = [] }: PartOf = PARTS[part];
	return shows ? ['id', ...takes] : takes;
}

/** A part as it stands in a text: what it shows, and where it begins. */
export type PartUse = { part: Part; id: string; at: number };

const TAG = new RegExp(`<(${PART_NAMES.join('|')})\\b([^>]*)>`, 'g');
const ID = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)')/;
/** Where a tag is an example and no part: code in a block or in a line, and comments. */
const EXAMPLES = /^(```|~~~)[\s\S]*?^\1|`[^`\n]+`|\{\/\*[\s\S]*?\*\/\}/gm;

/** Every part that a text uses, in order. */
export function partsIn(body: string): PartUse[] {
	const text = body.replace(EXAMPLES, (example) => ' '.repeat(example.length));
	return [...text.matchAll(TAG)].map(({ 1: part = '', 2: attributes = '', index }) => {
		const [, double, single] = ID.exec(attributes) ?? [];
		return { part: part as Part, id: double ?? single ?? '', at: index };
	});
}

/** The ids of one part that a text uses, each once. */
export function idsOfPart(part: Part, body = ''): string[] {
	return [...new Set(partsIn(body).flatMap((use) => (use.part === part ? [use.id] : [])))];
}
