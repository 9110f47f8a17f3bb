import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/utredning',
	initial: 'racker-lime',
	states: {
		'racker-lime': {
			meta: {
				kind: 'question',
				text: 'Kan du lösa felet med det du ser i Lime?',
				help: 'Granska klientinformationen och e-postkonversationerna, om det finns några.',
				systems: ['lime'],
				source: ['O4.1'],
			},
			on: {
				ja: { target: 'los-felet', meta: { label: 'Ja, Lime räcker' } },
				nej: { target: 'racker-impersonate', meta: { label: 'Nej, Lime räcker inte', means: 'Gå vidare till Impersonate läge' } },
				'vet-inte-hur': { target: 'bilagan-saknas', meta: { label: 'Jag vet inte hur jag ska utreda felet' } },
			},
		},
		'racker-impersonate': {
			meta: {
				kind: 'question',
				text: 'Kan du lösa felet i Impersonate läge?',
				help: 'Logga in som klienten och titta på klientens stöd och ansökningsstatus.',
				systems: ['impersonate'],
				source: ['O4.2'],
			},
			on: {
				ja: { target: 'los-felet', meta: { label: 'Ja, i Impersonate läge' } },
				nej: { target: 'rapportera-som-tekniskt-fel', meta: { label: 'Nej, inte i Impersonate läge' } },
				'vet-inte-hur': { target: 'bilagan-saknas', meta: { label: 'Jag vet inte hur jag ska utreda felet' } },
			},
		},
		'los-felet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Lös felet',
				text: 'Bara fel som du inte kan lösa rapporteras vidare.',
				open: ['G36'],
				source: ['O4.1', 'O4.2'],
			},
		},
		'rapportera-som-tekniskt-fel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Rapportera felet vidare som tekniskt fel',
				next: { tree: 'omdirekt/eskalering', at: 'vem-ska-fa-anmalan' },
				source: ['O4.3', 'O5.2'],
			},
		},
		'bilagan-saknas': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: bilagan om teknisk utredning saknas',
				text: 'Rutinen hänvisar till bilagan ”FAQ: Teknisk utredning”, men den är inte med.',
				open: ['G1'],
				source: ['O4.1', 'O4.2'],
			},
		},
	},
});
