import { describe, expect, test } from 'vitest';
import { noteOf } from '../../src/call/note.ts';
import { publishedTrees } from '../published.ts';
import { NOTES } from './notes.ts';
import { NOW, play, type Move } from './play.ts';

describe('the case note', () => {
	test.each(NOTES)('reads as a colleague wants it: $about', ({ moves, note }) => {
		expect(noteOf(play(...moves), publishedTrees, NOW).text).toBe(note);
	});

	test('tells the address that was copied, also where the field is emptied and the rest of the text copied after it', () => {
		const call = play(
			{ list: 'elweb/inloggning' },
			{ answers: ['ja', 'inget'] },
			{ fill: { 'e-post': 'anna@example.se' } },
			{ copyText: 'elweb/inloggning-nytt-konto', part: 'to' },
			{ fill: { 'e-post': '' } },
			{ copyText: 'elweb/inloggning-nytt-konto', part: 'body' },
		);
		expect(noteOf(call, publishedTrees, NOW).text).toContain('”Be kunden skapa ett nytt konto” till anna@example.se.');
	});

	test('leaves out what was typed on a way that was left, and has it again where one comes back', () => {
		const onTheWay: Move[] = [
			{ list: 'elweb/ticket' },
			{ answers: ['ja', 'mina-sidor'] },
			{ fill: { 'e-post': 'anna@example.se', webblasare: 'Edge' } },
		];
		const there = noteOf(play(...onTheWay), publishedTrees, NOW).text;
		expect(there).toContain('Webbläsare som kunden har använt: Edge');
		const [leg] = [play(...onTheWay, { type: 'back' }, { type: 'back' }, { answers: ['nej'] })];
		const left = noteOf(leg, publishedTrees, NOW).text;
		expect(left).not.toContain('Edge');
		expect(left).toContain('anna@example.se');
		expect(leg.values).toMatchObject({ webblasare: 'Edge' });
		expect(noteOf(play(...onTheWay, { type: 'back' }, { answers: ['mina-sidor'] }), publishedTrees, NOW).text).toBe(there);
	});
});
