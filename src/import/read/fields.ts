import type { Context } from './context.ts';
import type { Element } from './xml.ts';

/** What a field leads to that is a link or a reference within the document. */
export function fieldLink({ fields }: Context): string | undefined {
	return fields.map(({ instruction }) => linkIn(instruction)).findLast((href) => href !== undefined);
}

function linkIn(instruction: string): string | undefined {
	const [, outside] = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction) ?? [];
	const [, place] = /^\s*(?:HYPERLINK\s+\\l|REF|NOTEREF)\s+"?([\w.-]+)"?/i.exec(instruction) ?? [];
	return outside ?? (place && `#${place}`);
}

/** A field begins, shows what it shows, or ends. */
export function fieldMark(element: Element, context: Context) {
	const type = element.attributes['w:fldCharType'];
	const field = context.fields.at(-1);
	if (type === 'begin') context.fields.push({ instruction: '', isShown: false });
	if (type === 'separate' && field) field.isShown = true;
	if (type === 'end') context.fields.pop();
}
