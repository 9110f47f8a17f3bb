import { describe, expect, test } from 'vitest';
import { picturesIn, withPictures } from '../../src/import/next/pagePictures.ts';

const [ONE, TWO] = ['![Sökrutan](./bilder/bild-1.png)', '![Bild ur dokumentet: \\[skriv\\] vad den visar](./bilder/bild-2.png)'];
const text = (...parts: string[]) => parts.join('\n\n');

describe('the pictures of a page whose document says something else now', () => {
	test.each<[what: string, before: string, now: string, then: string]>([
		['after the same words', text('Sök.', ONE, 'Ring.'), text('Sök.', 'Ring nu.'), text('Sök.', ONE, 'Ring nu.')],
		['first and last', text(ONE, 'Sök.', TWO), text('Sök.', 'Ring.'), text(ONE, 'Sök.', TWO, 'Ring.')],
		['two of them, in their order', text('Sök.', ONE, TWO), text('Sök.'), text('Sök.', ONE, TWO)],
		[
			'after an item of a list',
			text('Gör så:', '- sök\n- ring', ONE, '- skriv'),
			text('Gör så:', '- sök\n- ring\n- skriv'),
			text('Gör så:', '- sök\n- ring', ONE, '- skriv'),
		],
		[
			'after words that were changed',
			text('Vänta i 7 dagar på svar.', ONE, 'Ring.'),
			text('Ring.', 'Vänta i 5 dagar på svar.'),
			text('Ring.', 'Vänta i 5 dagar på svar.', ONE),
		],
		[
			'after what stood before words that are gone',
			text('Sök.', 'Helt andra ord här.', ONE, 'Ring.'),
			text('Sök.', 'Ring.'),
			text('Sök.', ONE, 'Ring.'),
		],
		[
			'of what is said twice, at the same end',
			text('Sök.', 'Ring.', 'Sök.', ONE),
			text('Sök.', 'Ring.', 'Sök.', 'Nytt.'),
			text('Sök.', 'Ring.', 'Sök.', ONE, 'Nytt.'),
		],
		[
			'nowhere, where there are none',
			text('Sök.', '- ring\n- skriv'),
			text('Sök nu.', '- ring\n- skriv'),
			text('Sök nu.', '- ring\n- skriv'),
		],
	])('stand %s', (_, before, now, then) => {
		expect(withPictures(now, before)).toBe(then);
	});

	test('are counted, and one among words is for nobody to move', () => {
		expect(picturesIn(text('Sök.', ONE, TWO))).toBe(2);
		expect(picturesIn('Sök.')).toBe(0);
		expect(picturesIn(text(`Sök ${ONE} nu.`, TWO))).toBeUndefined();
	});
});
