import type { TreeConfig } from '../../../machines/tree.ts';
import { end, source, to } from './parts.ts';

/** A date answers, by how long ago it is. */
export const dated: TreeConfig = {
	id: 'bidra/prova-datum',
	initial: 'nar-bestalldes-den',
	states: {
		'nar-bestalldes-den': {
			meta: {
				kind: 'date',
				text: 'När beställdes varan?',
				field: 'bestalld',
				bands: [{ to: 'P3B', answer: 'nyss' }, { to: 'P1M', answer: 'senaste-manaden' }, { answer: 'lange-sedan' }],
				source,
			},
			on: {
				nyss: to('vanta', 'De senaste tre arbetsdagarna'),
				'senaste-manaden': to('efterlys', 'Den senaste månaden'),
				'lange-sedan': to('betala-tillbaka', 'Tidigare än så'),
			},
		},
		vanta: end('Be kunden vänta', { followUp: { after: 'P3B', what: 'Se om varan har kommit.' } }),
		efterlys: end('Efterlys varan'),
		'betala-tillbaka': end('Betala tillbaka'),
	},
};

/** An amount answers. */
export const counted: TreeConfig = {
	id: 'bidra/prova-tal',
	initial: 'vad-kostade-den',
	states: {
		'vad-kostade-den': {
			meta: {
				kind: 'number',
				text: 'Vad kostade varan?',
				field: 'pris',
				unit: 'kr',
				bands: [{ below: 500, answer: 'litet' }, { to: 5000, answer: 'mellan' }, { answer: 'stort' }],
				source,
			},
			on: {
				litet: to('betala-sjalv', 'Under 500 kr'),
				mellan: to('fraga-en-kollega', '500–5 000 kr'),
				stort: to('lamna-till-chefen', 'Över 5 000 kr'),
			},
		},
		'betala-sjalv': end('Betala tillbaka själv'),
		'fraga-en-kollega': end('Be en kollega godkänna'),
		'lamna-till-chefen': end('Lämna till chefen'),
	},
};
