import { dayInWords } from '../../model/due.ts';
import type { Statements } from '../../model/statements.ts';

/** What a statement says of itself beside its words and its places. */
export type StatementState = Pick<Statements[number], 'original' | 'unplaced' | 'ignored' | 'was' | 'changed' | 'recheck' | 'gone'>;

/** What waits for somebody at a statement, a word and a sentence each; nothing where all is done. */
export function leftToDo({ original, unplaced, ignored, was, changed, recheck, gone }: StatementState): { name: string; text: string }[] {
	const count = recheck?.length ?? 0;
	return [
		...(unplaced ? [{ name: 'Att göra', text: 'Punkten har ingen plats än.' }] : []),
		...(ignored ? [{ name: 'Ingen plats', text: `Behövs inte, för att ${ignored}` }] : []),
		...(gone ? [{ name: 'Borta', text: `Står inte i källan sedan ${dayInWords(gone)}.` }] : []),
		...(was && count > 0
			? [
					{ name: 'Förut', text: was },
					{ name: 'Nu', text: original ?? '' },
				]
			: []),
		...(count > 0
			? [
					{
						name: 'Jämför',
						text: `${count} ${count === 1 ? 'ställe är inte jämfört' : 'ställen är inte jämförda'} med källan${changed ? `, som ändrades ${dayInWords(changed)}` : ''}.`,
					},
				]
			: []),
	];
}
