import type { PublishedTree } from '../tree/published.ts';
import { reviewedInWords, said } from '../tree/said.ts';
import { metaOf, nameOf, type Stride } from '../tree/walk.ts';

/** Where a reader stands. */
type Standing = { tree: PublishedTree; state: string; strides: readonly Stride[] };

/** The report as text and as a mailto address, whom it goes to, and whether an address of theirs is known. */
export type ReportMail = { text: string; href: string; owner: string; known: boolean };

/**
 * A mail to the routine's owner about a step: where the reader stands and how, never a word that was typed. `address` is the step's
 * own.
 */
export function reportOf({ tree, state, strides }: Standing, address: string): ReportMail {
	const meta = metaOf(tree.config, state);
	const way = strides.map((stride) => said(tree, stride.state, stride.answer)).map(({ question, answer }) => `– ${question} ${answer}`);
	const subject = `Något stämmer inte i rutinen ”${tree.title}”`;
	const body = [
		'Det här stämmer inte:',
		'',
		'',
		'(Skriv inga uppgifter om kunden.)',
		'',
		`Steg: ${nameOf(meta)}`,
		...(way.length > 0 ? ['Vägen dit:', ...way] : []),
		`Rutin: ${tree.title} (${tree.area}), ${reviewedInWords(tree)}, version ${tree.version}`,
		address,
	].join('\n');
	const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
	const { name, emails } = tree.owner;
	return { text: `${subject}\n\n${body}`, href: `mailto:${emails.join(',')}?${query}`, owner: name, known: emails.length > 0 };
}
