import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/andra-uppgifter',
	initial: 'vad-ska-andras',
	states: {
		'vad-ska-andras': {
			meta: {
				kind: 'question',
				text: 'Vad ska ändras på kontot?',
				source: ['E5.1', 'E5.2', 'E3.15'],
			},
			on: {
				personnummer: {
					target: 'ta-bort-personnumret',
					meta: { label: 'Personnumret ska bort', means: 'Kundservice har skapat kontot till en utländsk kund.' },
				},
				namn: { target: 'byt-namnet', meta: { label: 'För- och/eller efternamnet ska bytas' } },
				'e-post': { target: 'byt-e-postadress', meta: { label: 'E-postadressen ska bytas' } },
			},
		},
		'ta-bort-personnumret': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta bort hela personnumret från kontot',
				actions: ['elweb/ta-bort-personnummer'],
				open: ['G17', 'G38'],
				source: ['E5.1'],
			},
		},
		'byt-namnet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Byt namn på kontot',
				actions: ['elweb/sok-upp-kontot', 'elweb/byt-namn'],
				open: ['G17', 'G38'],
				source: ['E5.2'],
			},
		},
		'byt-e-postadress': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: hur byter man e-postadressen?',
				text: 'Rutinen säger att adressen kan bytas när kunden inte har den kvar, men inte hur du gör.',
				open: ['G14'],
				source: ['E3.15'],
			},
		},
	},
});
