import type { TreeConfig } from '../../../machines/tree.ts';
import { end, source, to } from './parts.ts';

/** Something is done on the way, and tried again a limited number of times. */
export const doing: TreeConfig = {
	id: 'bidra/prova-steg',
	initial: 'starta-om',
	states: {
		'starta-om': {
			meta: { kind: 'step', text: 'Be kunden dra ur sladden, vänta 30 sekunder och sätta i den igen', source },
			on: { klar: to('lyser-lampan', 'Klart') },
		},
		'lyser-lampan': {
			meta: { kind: 'question', text: 'Lyser lampan nu?', source },
			on: {
				ja: to('avsluta', 'Ja'),
				nej: to('starta-om', 'Nej', { retries: { most: 2, then: 'skicka-ett-nytt' } }),
			},
		},
		avsluta: end('Avsluta samtalet'),
		'skicka-ett-nytt': end('Skicka ett nytt modem', { text: 'Två försök hjälpte inte.' }),
	},
};
