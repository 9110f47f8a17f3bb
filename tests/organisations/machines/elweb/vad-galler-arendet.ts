import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'elweb/vad-galler-arendet',
	initial: 'vad-sager-kunden',
	states: {
		'vad-sager-kunden': {
			meta: {
				kind: 'question',
				text: 'Vad gäller ärendet?',
				source: ['E0.1', 'E0.2'],
			},
			on: {
				inloggning: { target: 'hjalp-kunden-in', meta: { label: 'Kunden kan inte logga in eller skapa konto' } },
				'dela-appen': {
					target: 'hjalp-kunden-dela',
					meta: { label: 'Fler vill använda appen', means: 'Eller så kan den andra personen inte logga in.' },
				},
				matvarden: { target: 'kontrollera-matvarden', meta: { label: 'Mätvärdena ser fel ut' } },
				'fungerar-inte': { target: 'ga-mot-ticket', meta: { label: 'Något fungerar inte', means: 'Mina sidor, Energikonto eller appen.' } },
				'andra-uppgifter': {
					target: 'andra-pa-kontot',
					meta: { label: 'Uppgifter på kontot ska ändras', means: 'Namn, personnummer eller e-postadress.' },
				},
				'ta-bort-konto': { target: 'ta-bort-kontot', meta: { label: 'Kontot ska tas bort' } },
				'vantar-pa-svar': {
					target: 'kontrollera-ticketen',
					meta: { label: 'En ticket väntar på svar', means: 'Kunden undrar hur det går, eller så kan en påminnelse behövas.' },
				},
				'svar-har-kommit': {
					target: 'las-svaret',
					meta: { label: 'Ett svar har kommit', means: 'Till mejllådan, eller från en kund som återkommer.' },
				},
				'inget-arende': { target: 'valj-arende', meta: { label: 'Jag ska ta nästa ärende', means: 'Se var du börjar.' } },
			},
		},
		'hjalp-kunden-in': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till inloggningsproblem', next: 'elweb/inloggning', source: ['E0.2', 'E3.1'] },
		},
		'hjalp-kunden-dela': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till familjedelning', next: 'elweb/familjedelning', source: ['E0.2', 'E9.1'] },
		},
		'kontrollera-matvarden': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till mätvärden', next: 'elweb/matvarden', source: ['E0.2', 'E6.1'] },
		},
		'ga-mot-ticket': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Gå vidare till att skapa ticket',
				text: 'Du testar först om problemet är kvar.',
				next: 'elweb/ticket',
				source: ['E0.2', 'E7.1'],
			},
		},
		'andra-pa-kontot': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Gå vidare till att ändra uppgifter',
				next: 'elweb/andra-uppgifter',
				source: ['E0.2', 'E5.1', 'E5.2'],
			},
		},
		'ta-bort-kontot': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till att ta bort konto', next: 'elweb/ta-bort-konto', source: ['E0.2', 'E4.1'] },
		},
		'kontrollera-ticketen': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till att kontrollera status', next: 'elweb/status', source: ['E0.2', 'E8.1'] },
		},
		'las-svaret': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till mejllådan', next: 'elweb/mejlladan', source: ['E0.2', 'E2.1'] },
		},
		'valj-arende': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Gå vidare till prioriteringslistan', next: 'elweb/arbetsordning', source: ['E0.2', 'E1.1'] },
		},
	},
});
