import { expect, test } from 'vitest';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { FORMATS } from '../../src/model/field.ts';
import { wrongIn } from '../../src/check/wrongIn.ts';
import type { ContentFile } from '../../src/check/read.ts';

/*
 * A value that stands in the content is judged as the page would judge it: facts of practice calls, and what answers fill in.
 */

const { content } = readContent('tests/kinds');
const { trees } = readTrees('tests/kinds');
const field = (format: string): [string, ContentFile] => [
	`ett-${format}`,
	{ ...content.fields.get('pris')!, data: { label: format, format, source: [], ...(format === 'val' && { choices: ['A', 'B'] }) } },
];
const own = { ...content, fields: new Map([...content.fields, ...FORMATS.map(field)]) };

test.each<[string, string, string | undefined]>([
	['ett-tal', 'tolv', 'Skriv bara ett tal'],
	['ett-tal', '12,5', undefined],
	['ett-belopp', '12,345', 'Skriv beloppet med siffror'],
	['ett-belopp', '500 kr', undefined],
	['ett-telefon', '08-123', '6 till 15 siffror'],
	['ett-telefon', '08-123 45 67', undefined],
	['ett-e-post', 'anna@', 'inte hel ut'],
	['ett-datum', 'i går', 'ÅÅÅÅ-MM-DD'],
	['ett-datum', '2026-02-30', 'finns inte'],
	['ett-datum', '1948-05-20', undefined],
	['ett-klockslag', '9.30', 'TT:MM'],
	['ett-klockslag', '09:30', undefined],
	['ett-val', 'C', 'inte ett av dess val'],
	['ett-ja-nej', 'Kanske', 'inte ett av dess val'],
	['ett-ja-nej', 'Ja', undefined],
	['fodd', '1948-05-20', undefined],
	['pris', '450 kr', undefined],
	['pris', '450 EUR', 'Skriv bara ett tal'],
])('%s: %s', (id, value, said) => {
	const wrong = wrongIn(own, trees, id, value);
	if (said) expect(wrong).toContain(said);
	else expect(wrong).toBeUndefined();
});
