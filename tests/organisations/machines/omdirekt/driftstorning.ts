import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/driftstorning',
	initial: 'samma-orsak',
	states: {
		'samma-orsak': {
			meta: {
				kind: 'question',
				text: 'Anger flera användare samma orsak?',
				help: 'Till exempel att felet har med BankID eller Mina sidor att göra. Rutinen säger inte hur många ”flera” är.',
				open: ['G5'],
				source: ['O3.1'],
			},
			on: {
				ja: { target: 'kort-tid', meta: { label: 'Ja, flera med samma orsak' } },
				nej: {
					target: 'hantera-som-enskilda-fel',
					meta: { label: 'Nej, inte flera med samma orsak', means: 'En enda användare, eller olika orsaker' },
				},
				'svart-att-saga': { target: 'oklar-driftstorning', meta: { label: 'Oklart om de är flera' } },
			},
		},
		'kort-tid': {
			meta: {
				kind: 'question',
				text: 'Har anmälningarna kommit inom en kort tidsperiod?',
				help: 'Rutinen säger inte hur lång en kort tidsperiod är.',
				open: ['G5'],
				source: ['O3.1'],
			},
			on: {
				ja: { target: 'ar-det-driftstopp', meta: { label: 'Ja, på kort tid' } },
				nej: { target: 'hantera-som-enskilda-fel', meta: { label: 'Nej, utspridda i tiden' } },
				'svart-att-saga': { target: 'oklar-driftstorning', meta: { label: 'Oklart om tiden är kort' } },
			},
		},
		'ar-det-driftstopp': {
			meta: {
				kind: 'question',
				text: 'Är det ett driftstopp?',
				help: 'Rutinen säger inte var gränsen går, men nämner att man inte kommer in på Mina sidor vid driftstopp.',
				open: ['G34'],
				source: ['O3.1', 'O6.3'],
			},
			on: {
				driftstopp: { target: 'hantera-som-driftstopp', meta: { label: 'Ja, ett driftstopp' } },
				driftstorning: { target: 'vem-ska-fa-anmalan', meta: { label: 'Nej, en driftstörning' } },
				'vet-inte': { target: 'oklart-om-driftstopp', meta: { label: 'Oklart om det är driftstopp' } },
			},
		},
		'vem-ska-fa-anmalan': {
			meta: {
				kind: 'question',
				text: 'Vem ska ha anmälan?',
				help: 'Rutinen säger Sublime och/eller Mirakel, utan någon regel för vem.',
				open: ['G4'],
				source: ['O3.2'],
			},
			on: {
				bada: { target: 'anmal-till-bada', meta: { label: 'Både Sublime och Mirakel' } },
				sublime: { target: 'anmal-till-sublime', meta: { label: 'Bara Sublime' } },
				mirakel: { target: 'anmal-till-mirakel', meta: { label: 'Bara Mirakel' } },
				'vet-inte': { target: 'oklar-mottagare', meta: { label: 'Oklart vem som får anmälan', means: 'Sublime, Mirakel eller båda' } },
			},
		},
		'hantera-som-enskilda-fel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Hantera varje anmälan för sig',
				text: 'Tecknet på en driftstörning är att flera användare anger samma orsak inom en kort tidsperiod.',
				next: 'omdirekt/anmalan',
				source: ['O1.1', 'O3.1'],
			},
		},
		'oklar-driftstorning': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: är det en driftstörning?',
				text: 'Rutinen ger inga tal för ”flera användare” och ”en kort tidsperiod”.',
				open: ['G5'],
				source: ['O3.1'],
			},
		},
		'hantera-som-driftstopp': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Hantera det som ett driftstopp',
				text: 'Vid driftstopp ska både Sublime och Mirakel ha anmälan.',
				next: 'omdirekt/driftstopp',
				source: ['O3.2', 'O6.1'],
			},
		},
		'oklart-om-driftstopp': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: driftstörning eller driftstopp?',
				text: 'Rutinen säger inte var gränsen går.',
				open: ['G34'],
				source: ['O3.2', 'O6.1'],
			},
		},
		'anmal-till-bada': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl driftstörningen till Sublime och Mirakel',
				text: 'Informera båda när ärendet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/driftstorning-sublime', 'omdirekt/driftstorning-mirakel'],
				open: ['G33'],
				source: ['O3.2', 'O3.3', 'O3.4', 'O3.5'],
			},
		},
		'anmal-till-sublime': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl driftstörningen till Sublime',
				text: 'Informera Sublime när ärendet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/driftstorning-sublime'],
				open: ['G33'],
				source: ['O3.2', 'O3.3', 'O3.4', 'O3.5'],
			},
		},
		'anmal-till-mirakel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl driftstörningen till Mirakel',
				text: 'Informera Mirakel när ärendet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/driftstorning-mirakel'],
				open: ['G33'],
				source: ['O3.2', 'O3.3', 'O3.4', 'O3.5'],
			},
		},
		'oklar-mottagare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: vem ska ha anmälan?',
				text: 'Rutinen säger ”Sublime och/eller Mirakel” men inte vad som avgör.',
				open: ['G4'],
				source: ['O3.2'],
			},
		},
	},
});
