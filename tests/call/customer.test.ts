import { expect, test } from 'vitest';
import { freshCall } from '../../src/call/call.ts';
import { whoseCall } from '../../src/call/whose.ts';
import type { PublishedField } from '../../src/tree/published.ts';

const fields: Record<string, PublishedField> = {
	adress: { label: 'E-post', format: 'e-post', source: ['BO1.1'] },
	kort: { label: 'Kortnummer', format: 'kortnummer', customer: true, source: ['BO1.1'] },
	pnr: { label: 'Personnummer', format: 'personnummer', source: ['BO1.1'] },
};
const call = (values: Record<string, string>) => ({ ...freshCall('prov/trad'), values });

test('whose call it is, is told by what the content says tells customers apart, then by an address', () => {
	expect(whoseCall(call({ adress: 'a@example.se', kort: ' L 12345 ', pnr: 'x' }), fields)).toEqual([
		'Kortnummer L 12345',
		'E-post a@example.se',
	]);
	expect(whoseCall(call({ adress: ' ', kort: '' }), fields)).toEqual([]);
});
