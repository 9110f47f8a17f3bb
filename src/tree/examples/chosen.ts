import type { TreeConfig } from '../../../machines/tree.ts';
import { end, source, to } from './parts.ts';

const CODES = ['E10', 'E11', 'E12', 'E20', 'E21', 'E22', 'E30', 'E31', 'E40', 'E41', 'E50', 'E51'];

/** Many answers, found by typing. */
export const listed: TreeConfig = {
	id: 'bidra/prova-lista',
	initial: 'vilken-felkod',
	states: {
		'vilken-felkod': {
			meta: { kind: 'list', text: 'Vilken felkod visas?', source },
			on: Object.fromEntries(
				CODES.map((code) => [code.toLowerCase(), to(/[1-3]\d/.test(code) ? 'starta-om' : 'skicka-tekniker', `Felkod ${code}`)]),
			),
		},
		'starta-om': end('Be kunden starta om'),
		'skicka-tekniker': end('Skicka en tekniker'),
	},
};

/** Several things that may be so at once. */
export const several: TreeConfig = {
	id: 'bidra/prova-val',
	initial: 'vad-fungerar-inte',
	states: {
		'vad-fungerar-inte': {
			meta: {
				kind: 'choices',
				text: 'Vad fungerar inte?',
				options: { tv: { label: 'Tv:n' }, telefon: { label: 'Telefonen' }, natet: { label: 'Internet' } },
				rules: [
					{ all: ['tv', 'telefon', 'natet'], answer: 'allt' },
					{ any: ['natet'], none: ['tv'], answer: 'bara-natet' },
					{ answer: 'nagot' },
				],
				source,
			},
			on: {
				allt: to('se-driftstorningar', 'Allt på en gång'),
				'bara-natet': to('starta-om', 'Internet, men inte tv:n'),
				nagot: to('fraga-mer', 'Något annat'),
			},
		},
		'se-driftstorningar': end('Se om det är en driftstörning'),
		'starta-om': end('Be kunden starta om modemet'),
		'fraga-mer': end('Fråga mer om vad som hände'),
	},
};
