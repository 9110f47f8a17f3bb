import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../src/import/next/finding.ts';
import { findingsOf } from '../../src/import/next/findings.ts';
import type { Old } from '../../src/import/next/old.ts';
import { readDocument } from '../../src/import/read/read.ts';
import { planArea } from '../../src/import/write/plan.ts';
import { NOTHING } from './known.ts';
import { ORGANISATIONS } from '../copy.ts';

const read = (file: string) => readDocument({ name: file, bytes: readFileSync(`tests/import/documents/${file}`) });

function imported(document: ReturnType<typeof readDocument>) {
	const plan = planArea(document, NOTHING, { area: 'prov', pictures: [] });
	const titles = new Map(plan.sections.filter(({ isFront }) => !isFront).map(({ nth, title }) => [nth, title]));
	return { old: parse(String(plan.files.get('content/kallan/prov.yml'))) as Old[], titles };
}
const between = (before: string, after: string) => {
	const { old, titles } = imported(readDocument({ text: before }));
	return findingsOf(readDocument({ text: after }), old, titles);
};
const told = (finding: Finding) =>
	[
		finding.kind,
		'id' in finding ? finding.id : finding.is,
		...('danger' in finding && finding.danger ? [finding.danger] : []),
		...('changes' in finding ? finding.changes.map(({ was, is }) => `${was} → ${is}`) : []),
		...('into' in finding && finding.into ? [`i ${finding.into}`] : []),
	].join(' | ');

describe('the next version of a document', () => {
	const { old, titles } = imported(read('elweb.docx'));

	test('has its seventeen edits and its new section found, and nothing else', () => {
		expect(findingsOf(read('elweb-nasta.docx'), old, titles).map(told)).toEqual([
			'delad | P2.4 | tal | uppdatera → uppdaterar | en vecka → två veckor',
			'ändrad | P2.5 | tal | ”Åtgärdat (2)” → ”Klart”',
			'ändrad | P3.3 | nej | Tänk på att inte använda → Använd aldrig |  → utan en inkognitoflik',
			'ändrad | P3.13 |  → rensa kakor | testa att logga in på nytt → prova igen',
			'språk | P3.14 | be → ber',
			'hopslagen | P6.1 |  → och jämför siffrorna med vad som står i systemen',
			'borta | P6.2 | i P6.1',
			'tecken | P6.5',
			'ändrad | P6.7 | nej | vi inte →  | något → ett',
			'borta | P7.8',
			'ändrad | P8.1 | tal | 7 dagar → 5 arbetsdagar',
			'ändrad | P8.2 | adress | kundserviceinternt@ellevio.se → kundservice@ellevio.se',
			'borta | P9.5',
			'flyttad | P7.4',
			'rubrik | Frågor om mätvärden',
			'ny | P10.1',
			'ny | P4.3',
			'ny | P9.9',
			'avsnitt | Betalning',
		]);
	});

	test('has nothing found where it is the same, also when another program has saved it', () => {
		expect(findingsOf(read('elweb.docx'), old, titles)).toEqual([]);
		// LibreOffice writes another hyphen.
		expect(findingsOf(read('elweb-libreoffice.docx'), old, titles).map(told)).toEqual(['tecken | P9.8']);
	});

	test.each([
		['elweb', ['ändrad | E7.3', 'ändrad | E7.6', 'ny | E6.5', 'ny | E9.7', 'ny | E9.8']],
		['omdirekt', ['ny | O7.2']],
	])('is held against what was placed by hand in %s, whose document says a little more', (area, found) => {
		const statements = parse(readFileSync(`${ORGANISATIONS}/content/kallan/${area}.yml`, 'utf8')) as Old[];
		const ids = findingsOf(read(`${area}.docx`), statements, new Map()).map((finding) =>
			told(finding).split(' | ').slice(0, 2).join(' | '),
		);
		expect(ids).toEqual(found);
	});

	test('never gives an id anew, also that of what is gone', () => {
		const { old: first, titles: names } = imported(readDocument({ text: '1. Konto\nRing kunden.\nSkriv mejl.\n2. Ticket\nSkapa den.' }));
		const gone = first.map((statement) => (statement.id === 'P1.2' ? { ...statement, gone: '2026-11-25' } : statement));
		const next = readDocument({ text: '1. Konto\nRing kunden.\nBesök huset på plats i dag.\n2. Ticket\nSkapa den.' });
		expect(findingsOf(next, gone, names).map(told)).toEqual(['ny | P1.3']);
	});

	test('may have its sections in another order', () => {
		const text = ['1. Konto\nRing kunden nu.\nSkriv ett mejl.', '2. Ticket\nSkapa en ticket.\nVänta på svar.'];
		const swapped = [text[1]!.replace('2.', '1.'), text[0]!.replace('1.', '2.')];
		expect(between(text.join('\n'), swapped.join('\n'))).toEqual([]);
	});
});
