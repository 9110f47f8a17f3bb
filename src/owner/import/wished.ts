import type { KnownArea } from '../../import/next/knownArea.ts';
import type { Known } from '../../import/write/known.ts';
import type { Readings } from '../../import/read/readings.ts';
import { today } from '../../model/today.ts';
import type { AreaPreview, NextPreview } from './asks.ts';
import type { Place, ThereArea } from './place.ts';
import type { Reading } from './reading.ts';

/** What somebody has ticked: pictures, headings that are text and readings by their number, pages and statements by their id. */
export type Ticked = { pictures: number[]; texts: number[]; pages: string[]; language: string[]; readings: Readings };

/** No picture is taken along until somebody has looked at it. */
export const NO_TICKS: Ticked = { pictures: [], texts: [], pages: [], language: [], readings: {} };

/** The document as a new area. */
export function areaOf(reader: Reading, known: Known, { id, name }: Place, { pictures, texts, readings }: Ticked): Promise<AreaPreview> {
	return reader.ask('area', { known, choices: { area: id, name, pictures, texts, readings } });
}

/** The document as the next version of an area that is there. */
export async function nextOf(reader: Reading, known: Known, there: ThereArea, ticked: Ticked): Promise<NextPreview> {
	const { pages, language, texts, readings } = ticked;
	const answer = await fetch(there.address, { cache: 'no-store' }).catch(() => undefined);
	if (!answer?.ok) throw new Error('Området gick inte att hämta. Kontrollera att du har kontakt med webbplatsen, och försök igen.');
	const day = today();
	return reader.ask('next', { known, area: (await answer.json()) as KnownArea, choices: { day, pages, language, texts, readings } });
}
