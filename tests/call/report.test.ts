import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/call/report.ts';
import type { PublishedTree } from '../../src/tree/published.ts';

const tree = {
	id: 'prov/trad',
	title: 'Provet',
	area: 'Provområdet',
	owner: { name: 'Ägaren', emails: ['agare@example.se'] },
	reviewed: '2026-11-01',
	version: '0123abcd',
	config: {
		id: 'prov/trad',
		initial: 'fraga',
		states: {
			fraga: {
				meta: { kind: 'question', text: 'Finns det?', source: ['E1.1'] },
				on: { ja: { target: 'slut', meta: { label: 'Ja, det finns' } }, nej: { target: 'slut', meta: { label: 'Nej, inget' } } },
			},
			slut: { type: 'final', meta: { kind: 'outcome', title: 'Ta bort det', source: ['E1.1'] } },
		},
	},
} as unknown as PublishedTree;

describe('the report to the owner', () => {
	test('names the step, the way and the version, and goes to the owner', () => {
		const place = { tree, state: 'slut', strides: [{ state: 'fraga', answer: 'ja' }] };
		const { text, href, known } = reportOf(place, 'https://rutinlotsen.example/prov/trad/?svar=ja');
		expect(text).toMatch(/Steg: Ta bort det\nVägen dit:\n– Finns det\? Ja, det finns\nRutin: Provet .* version 0123abcd\nhttps:/);
		expect(decodeURIComponent(href)).toContain(
			'mailto:agare@example.se?subject=Något stämmer inte i rutinen ”Provet”&body=Det här stämmer inte:\r\n',
		);
		expect(known).toBe(true);
	});
});
