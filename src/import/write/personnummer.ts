import { linesWithPersonnummer } from '../../model/personnummer.ts';
import type { Document } from '../read/blocks.ts';
import { refuse } from '../read/refuse.ts';
import type { Numbered } from './statements.ts';

/** Stops at a number that is somebody's, and tells its place without it. */
export function refusePersonnummer(sections: Numbered[], { margins, remarks }: Document) {
	const places = sections.flatMap(({ title, statements }) =>
		statements.map(({ original, after }) => ({ title, text: `${original}\n${after ?? ''}` })),
	);
	const others = [...margins, ...remarks.map(({ text }) => text)].map((text) => ({ title: 'sidhuvud, sidfot eller kommentar', text }));
	const found = [...places, ...others].find(({ text }) => linesWithPersonnummer(text).length > 0);
	if (!found) return;
	const words = found.text.trim().split(/\s+/).slice(0, 6).join(' ');
	refuse(
		`Dokumentet innehåller ett giltigt personnummer, i avsnittet ”${found.title || 'överst'}”, i meningen som börjar ”${words.replaceAll(/\d/g, '•')} …”. Ta bort det ur dokumentet och läs in det igen.`,
	);
}
