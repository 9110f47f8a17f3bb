import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/arbetsordning',
	initial: 'ligger-det-mejl',
	states: {
		'ligger-det-mejl': {
			meta: {
				kind: 'question',
				text: 'Ligger det ärenden i mappen ”ELWEB – Mina Sidor”?',
				help: 'Mappen finns i mejllådan Kundserviceinternt. Den kommer först.',
				source: ['E1.1'],
			},
			on: {
				ja: { target: 'arbeta-i-mejlladan', meta: { label: 'Ja, det ligger ärenden där' } },
				nej: { target: 'finns-upprattad', meta: { label: 'Nej, mappen är tom' } },
			},
		},
		'finns-upprattad': {
			meta: {
				kind: 'question',
				text: 'Finns det ärenden i CAB med status Upprättad?',
				systems: ['cab'],
				source: ['E1.2'],
			},
			on: {
				ja: { target: 'ta-det-aldsta', meta: { label: 'Ja, ärenden med status Upprättad' } },
				nej: { target: 'finns-arbete', meta: { label: 'Nej, inga med status Upprättad' } },
			},
		},
		'finns-arbete': {
			meta: {
				kind: 'question',
				text: 'Finns det ärenden i CAB med status Arbete?',
				systems: ['cab'],
				source: ['E1.4'],
			},
			on: {
				ja: { target: 'ga-igenom-arbete', meta: { label: 'Ja, ärenden med status Arbete' } },
				nej: { target: 'inget-kvar', meta: { label: 'Nej, inga med status Arbete' } },
			},
		},
		'arbeta-i-mejlladan': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Börja med ärendena i mejllådan',
				next: 'elweb/mejlladan',
				source: ['E1.1'],
			},
		},
		'ta-det-aldsta': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta det äldsta ärendet med status Upprättad',
				text: 'Gå även igenom ärendena med status Arbete, utifall någon påminnelse till webbteamet ska skickas.',
				case: ['Plocka upp det äldsta ärendet med status Upprättad.', 'Lägg ärendet i status Arbete när du har påbörjat det.'],
				next: 'elweb/vad-galler-arendet',
				source: ['E1.2', 'E1.3', 'E1.4'],
			},
		},
		'ga-igenom-arbete': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Gå igenom ärendena med status Arbete',
				text: 'Har ärendet en ticket kontrollerar du om en påminnelse till webbteamet ska skickas.',
				next: 'elweb/status',
				source: ['E1.4'],
			},
		},
		'inget-kvar': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Avsluta genomgången',
				text: 'Mappen är tom, och inget ärende har status Upprättad eller Arbete.',
				case: [],
				source: ['E1.1', 'E1.2', 'E1.4'],
			},
		},
	},
});
