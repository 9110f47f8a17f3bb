import type { Document } from '../../import/read/blocks.ts';
import { changesIn } from '../../import/read/readings.ts';
import { refuse } from '../../import/read/refuse.ts';
import { typedHeadings } from '../../import/read/typed.ts';
import type { Asked } from './parse.ts';

type Chosen = Pick<Asked, 'texts' | 'readings'>;

/** Refuses a choice of something that the document does not have. */
export function refuseStrange(document: Document, { texts, readings }: Chosen) {
	const [headings, changes] = [typedHeadings(document).length, changesIn(document).length];
	const heading = texts.find((nth) => nth > headings);
	if (heading) refuse(`Rubrik ${heading} finns inte: dokumentet har ${headings} rubriker som är skrivna för hand. Inget är skrivet.`);
	const change = Object.keys(readings).find((nth) => Number(nth) > changes);
	if (change) refuse(`Ändring ${change} finns inte: dokumentet har ${changes} ändringar som ingen har godkänt. Inget är skrivet.`);
}

/** What of a document can be chosen, each with the number that it is chosen by, and what holds now. */
export function choicesInWords(document: Document, { texts, readings }: Chosen): string[] {
	const headings = typedHeadings(document);
	const changes = changesIn(document);
	return [
		...(headings.length > 0 ? ['\nRubriker som är skrivna för hand. De som är vanlig text väljer du bort med --inte-rubrik:'] : []),
		...headings.map(({ text }, i) => `  ${i + 1}. ${text}${texts.includes(i + 1) ? ' (vanlig text)' : ''}`),
		...(changes.length > 0 ? ['\nÄndringar som ingen har godkänt. Välj med --val, till exempel 1=efter:'] : []),
		...changes.flatMap(({ nth, before, after }) => [
			`  ${nth}. Före:  ${before || '(stod inte)'}`,
			`     Efter: ${after || '(struket)'}`,
			`     Gäller: ${readings[nth] ?? 'ingen har avgjort det, så det som stod före'}`,
		]),
	];
}
