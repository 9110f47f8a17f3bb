import type { PublishedTemplate } from '../../../src/tree/published.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of a text that are always in it: those around its fields, in lines that no optional field could take away. */
export function fixedWords({ to, subject, body, optional }: Pick<PublishedTemplate, 'to' | 'subject' | 'body' | 'optional'>): string[] {
	const lines = [...to, subject, ...body.split('\n')].filter((line) => !optional.some((id) => line.includes(`{{${id}}}`)));
	return lines
		.flatMap((line) => line.split(/\{\{[^}]*\}\}/))
		.map(flat)
		.filter((words) => /[\p{L}\d]/u.test(words));
}

/** Whether all of a text, in one part or several, is among what was copied. */
export function isCopied(template: Parameters<typeof fixedWords>[0], copied: readonly string[]): boolean {
	const all = copied.map(flat).join('\n');
	return fixedWords(template).every((words) => all.includes(words));
}

/** How many parts a text is copied in: to whom, the subject, and the text itself. */
export const partsOf = ({ to, subject }: Pick<PublishedTemplate, 'to' | 'subject'>): number =>
	Number(to.length > 0) + Number(subject !== '') + 1;
