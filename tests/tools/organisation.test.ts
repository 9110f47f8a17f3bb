import { describe, expect, test } from 'vitest';
import { ORGANISATIONS } from '../copy.ts';
import { bare, code, heldIn, organisationWords } from './organisation.ts';

const words = organisationWords(ORGANISATIONS);

describe('the code', () => {
	test('names no area, system, channel, contact or format of an organisation', () => {
		expect(words.anywhere).toEqual(expect.arrayContaining(['elweb', 'OmDirekt', 'cab', 'Frågeforum', 'kundnummer', 'Sublime']));
		const named = code().flatMap(({ file, text }) => heldIn(text, words).map((word) => `${file}: ${word}`));
		expect(named).toEqual([]);
	});

	test.each([
		["if (template.channel === 'teams')", 'teams'],
		["const CHANNELS = { frageforum: 'Frågeforum' };", 'frageforum'],
		["channel: 'mejl',", 'mejl'],
		['<p>Smalt intill CAB.</p>', 'cab'],
		["id.startsWith('elweb/')", 'elweb'],
	])('would be told of %s', (text, word) => {
		expect(heldIn(text, words)).toContain(word);
	});

	test.each(['// as in Teams', '/** The channel of CAB */', 'const isTeamsLike = true;', "'Öppna i mejlprogrammet'", '<!-- Kundo -->'])(
		'may say %s',
		(text) => {
			expect(heldIn(bare(text), words)).toEqual([]);
		},
	);
});
