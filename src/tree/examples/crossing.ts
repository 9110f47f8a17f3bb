import type { TreeConfig } from '../../../machines/tree.ts';
import { end, source, to } from './parts.ts';

/** Another tree is gone through, and its end is the answer here. */
export const through: TreeConfig = {
	id: 'bidra/prova-genom',
	initial: 'mat-linjen',
	states: {
		'mat-linjen': {
			meta: { kind: 'via', text: 'Mät linjen', tree: 'bidra/prova-matning', source },
			on: { hel: to('avsluta', 'Linjen är hel'), trasig: to('boka-tekniker', 'Linjen är trasig') },
		},
		avsluta: end('Avsluta samtalet'),
		'boka-tekniker': end('Boka en tekniker'),
	},
};

/** The tree that is gone through. */
export const measuring: TreeConfig = {
	id: 'bidra/prova-matning',
	initial: 'vad-visar-matningen',
	states: {
		'vad-visar-matningen': {
			meta: { kind: 'question', text: 'Vad visar mätningen?', source },
			on: { gront: to('hel', 'Grönt'), rott: to('trasig', 'Rött') },
		},
		hel: end('Linjen är hel', { case: [] }),
		trasig: end('Linjen är trasig', { case: [] }),
	},
};

/** What has been said is not asked again. */
export const known: TreeConfig = {
	id: 'bidra/prova-redan-sagt',
	initial: 'vad-har-kunden-provat',
	states: {
		'vad-har-kunden-provat': {
			meta: { kind: 'question', text: 'Vad har kunden provat?', source },
			on: {
				kabeln: to('lyser-lampan', 'Att byta kabeln', { facts: ['kabel-bytt'] }),
				inget: to('lyser-lampan', 'Ingenting än'),
			},
		},
		'lyser-lampan': {
			meta: { kind: 'question', text: 'Lyser lampan?', source },
			on: { ja: to('avsluta', 'Ja'), nej: to('ar-kabeln-bytt', 'Nej') },
		},
		'ar-kabeln-bytt': {
			meta: { kind: 'question', text: 'Är kabeln bytt?', known: { 'kabel-bytt': 'ja' }, source },
			on: { ja: to('skicka-ett-nytt', 'Ja'), nej: to('byt-kabeln', 'Nej') },
		},
		avsluta: end('Avsluta samtalet'),
		'byt-kabeln': end('Be kunden byta kabeln'),
		'skicka-ett-nytt': end('Skicka ett nytt modem'),
	},
};
