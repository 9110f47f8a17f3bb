import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../src/edit/draft.ts';
import { plainWords } from '../../src/edit/plainWords.ts';

const tree: TreeConfig = {
	id: 'a/b',
	initial: 'finns-konto',
	states: {
		'finns-konto': {
			meta: { kind: 'question', text: 'Finns det ett konto?', source: ['E1.1'] },
			on: { ja: { target: 'klart', meta: { label: 'Ja, det finns' } }, nej: { target: 'tom', meta: { label: 'Nej' } } },
		},
		klart: { type: 'final', meta: { kind: 'outcome', title: 'Avsluta ärendet', source: ['E1.1'] } },
		tom: { type: 'final', meta: { kind: 'outcome', title: '', source: ['E1.1'] } },
	},
};

describe('a message of the check, for somebody who sees no file,', () => {
	test.each([
		['Steget "klart": Inget svar leder hit.', 'Steget ”Avsluta ärendet”: Inget svar leder hit.'],
		[
			'Steget "tom": Uppgiften "Rubriken" (title) saknas. Lägg till den.',
			'Steget ”utan text”: Uppgiften "Rubriken" saknas. Lägg till den.',
		],
		[
			'Steget "klart": Steget nämner varken en punkt i källan (source) eller en öppen fråga (open).',
			'Steget ”Avsluta ärendet”: Steget nämner varken en punkt i källan eller en öppen fråga.',
		],
		[
			'svaret "ja" i "finns-konto" leder till "klar", som inte finns. Menade du "klart"?',
			'svaret ”Ja, det finns” i ”Finns det ett konto?” leder till "klar", som inte finns. Menade du ”Avsluta ärendet”?',
		],
		['Härifrån (finns-konto/ja) når man aldrig ett utfall.', 'Härifrån (”Ja, det finns”) når man aldrig ett utfall.'],
		['Vägen finns-konto/ja → finns-konto/nej är lång.', 'Vägen ”Ja, det finns” → ”Nej” är lång.'],
		[
			'Mallen "elweb/hej" finns inte i content/mallar. Menade du "elweb/klart"?',
			'Mallen "elweb/hej" finns inte i content/mallar. Menade du "elweb/klart"?',
		],
		['Skriv 7 dagar (en vecka) i stället.', 'Skriv 7 dagar (en vecka) i stället.'],
	])('%s', (message, plain) => expect(plainWords(message, tree)).toBe(plain));
});
