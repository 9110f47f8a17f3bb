import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read/read.ts';
import { changesIn, withReadings, type Readings } from '../../src/import/read/readings.ts';
import { planArea } from '../../src/import/write/plan.ts';
import { docx, p } from './docx.ts';
import { NOTHING } from './known.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ins = (text: string) => `<w:ins w:id="1" w:author="a">${run(text)}</w:ins>`;
const del = (text: string) => `<w:del w:id="2" w:author="a">${run(text).replaceAll('w:t', 'w:delText')}</w:del>`;
const document = readDocument({
	name: 'a.docx',
	bytes: docx(
		[
			p('Vi svarar kunden varje dag.'),
			`<w:p>${run('Ring efter ')}${del('7')}${ins('5')}${run(' dagar.')}</w:p>`,
			`<w:p>${ins('Skicka sedan ett brev.')}</w:p>`,
			`<w:p>${del('Vänta på svar.')}</w:p>`,
			`<w:tbl><w:tr><w:tc><w:p>${del('Januari')}${ins('Februari')}</w:p></w:tc><w:tc>${p('stängt')}</w:tc></w:tr></w:tbl>`,
		].join(''),
	),
});
const planned = (readings: Readings) => planArea(document, NOTHING, { area: 'prov', pictures: [], readings });
const originals = (readings: Readings) =>
	planned(readings).sections.flatMap(({ statements }) => statements.map(({ original }) => original));

describe('changes that nobody has accepted', () => {
	test('are numbered, each with both readings', () => {
		expect(changesIn(document)).toEqual([
			{ nth: 1, before: 'Ring efter 7 dagar.', after: 'Ring efter 5 dagar.' },
			{ nth: 2, before: '', after: 'Skicka sedan ett brev.' },
			{ nth: 3, before: 'Vänta på svar.', after: '' },
			{ nth: 4, before: 'Januari', after: 'Februari' },
		]);
	});

	test('stand as they did and are open until one is chosen', () => {
		expect(withReadings(document, {})).toBe(document);
		expect(planned({}).open.filter(({ said }) => said.includes('godkänt'))).toHaveLength(4);
	});

	test.each([
		['efter', ['Vi svarar kunden varje dag.', 'Ring efter 5 dagar.', 'Skicka sedan ett brev.', 'Februari | stängt']],
		['före', ['Vi svarar kunden varje dag.', 'Ring efter 7 dagar.', 'Vänta på svar.', 'Januari | stängt']],
	] as const)('read as chosen (%s), with nothing left open and every word accounted for', (which, expected) => {
		const readings = { 1: which, 2: which, 3: which, 4: which };
		expect(originals(readings)).toEqual(expected);
		const { open, account } = planned(readings);
		expect(open).toEqual([]);
		expect(account.missing).toEqual([]);
		expect(account.all).toBe(expected.join(' ').match(/[\p{L}\d]+/gu)?.length);
	});

	test('are chosen one by one', () => {
		const { open, account } = planned({ 1: 'efter', 3: 'före' });
		expect(originals({ 1: 'efter', 3: 'före' })).toContain('Ring efter 5 dagar.');
		expect(open).toHaveLength(2);
		expect(account.missing).toEqual([]);
	});
});
