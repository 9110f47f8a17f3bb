import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/eskalering',
	initial: 'vad-galler-det',
	states: {
		'vad-galler-det': {
			meta: {
				kind: 'question',
				text: 'Vad ska du lämna vidare?',
				open: ['G32'],
				source: ['O2.2', 'O5.1', 'O5.2'],
			},
			on: {
				'ansokan-eller-intyg': {
					target: 'handlaggare-for-arendet',
					meta: { label: 'Ett ärende om ansökan eller intyg', means: 'Går till handläggare' },
				},
				'tekniskt-fel': { target: 'vem-ska-fa-anmalan', meta: { label: 'Ett tekniskt fel', means: 'Går till Sublime och/eller Mirakel' } },
				'olost-fel': {
					target: 'handlaggare-for-felet',
					meta: { label: 'Ett olöst fel hos en privatperson', means: 'Går till handläggare' },
				},
				'fel-lost': { target: 'meddela-att-felet-ar-lost', meta: { label: 'Besked om att ett anmält fel är löst' } },
			},
		},
		'handlaggare-for-arendet': {
			meta: {
				kind: 'question',
				text: 'Vilken handläggare ska ha ärendet?',
				help: 'Rutinen säger ”beroende på kategori”, men inte vad som avgör.',
				open: ['G31'],
				source: ['O5.1'],
			},
			on: {
				privatpersoner: { target: 'vidarebefordra-till-privatpersoner', meta: { label: 'Handläggare privatpersoner' } },
				forebyggande: { target: 'vidarebefordra-till-forebyggande', meta: { label: 'Handläggare förebyggande' } },
				'vet-inte': { target: 'oklar-handlaggare', meta: { label: 'Oklart vilken handläggare' } },
			},
		},
		'handlaggare-for-felet': {
			meta: {
				kind: 'question',
				text: 'Vilken handläggare ska ha felet?',
				help: 'Rutinen säger ”relevant handläggare”, men inte vad som avgör.',
				open: ['G31'],
				source: ['O2.2'],
			},
			on: {
				privatpersoner: { target: 'eskalera-till-privatpersoner', meta: { label: 'Handläggare privatpersoner' } },
				forebyggande: { target: 'eskalera-till-forebyggande', meta: { label: 'Handläggare förebyggande' } },
				'vet-inte': { target: 'oklar-handlaggare', meta: { label: 'Oklart vilken handläggare' } },
			},
		},
		'vem-ska-fa-anmalan': {
			meta: {
				kind: 'question',
				text: 'Vem ska ha anmälan?',
				help: 'Rutinen säger Sublime och/eller Mirakel, utan någon regel för vem. Vid driftstopp ska båda ha anmälan.',
				open: ['G4'],
				source: ['O5.2', 'O6.1'],
			},
			on: {
				bada: { target: 'anmal-till-bada', meta: { label: 'Både Sublime och Mirakel' } },
				sublime: { target: 'anmal-till-sublime', meta: { label: 'Bara Sublime' } },
				mirakel: { target: 'anmal-till-mirakel', meta: { label: 'Bara Mirakel' } },
				driftstopp: { target: 'hantera-som-driftstopp', meta: { label: 'Det är ett driftstopp' } },
				'vet-inte': { target: 'oklar-mottagare', meta: { label: 'Oklart vem som får anmälan', means: 'Sublime, Mirakel eller båda' } },
			},
		},
		'vidarebefordra-till-privatpersoner': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Vidarebefordra ärendet till handläggare privatpersoner',
				actions: ['omdirekt/vidarebefordra-till-handlaggare'],
				templates: ['omdirekt/ansokan-intyg-privatpersoner'],
				source: ['O5.1'],
			},
		},
		'vidarebefordra-till-forebyggande': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Vidarebefordra ärendet till handläggare förebyggande',
				actions: ['omdirekt/vidarebefordra-till-handlaggare'],
				templates: ['omdirekt/ansokan-intyg-forebyggande'],
				source: ['O5.1'],
			},
		},
		'eskalera-till-privatpersoner': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Eskalera felet till handläggare privatpersoner',
				templates: ['omdirekt/olost-fel-privatpersoner'],
				open: ['G36'],
				source: ['O2.2'],
			},
		},
		'eskalera-till-forebyggande': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Eskalera felet till handläggare förebyggande',
				templates: ['omdirekt/olost-fel-forebyggande'],
				open: ['G36'],
				source: ['O2.2'],
			},
		},
		'oklar-handlaggare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: vilken handläggare är rätt?',
				text: 'Rutinen säger inte vad som avgör om det är handläggare privatpersoner eller handläggare förebyggande.',
				open: ['G31'],
				source: ['O2.2', 'O5.1'],
			},
		},
		'anmal-till-bada': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl det tekniska felet till Sublime och Mirakel',
				text: 'De meddelar OmDirekt när felet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/tekniskt-fel-sublime', 'omdirekt/tekniskt-fel-mirakel'],
				open: ['G33'],
				source: ['O5.2', 'O3.4', 'O3.5'],
			},
		},
		'anmal-till-sublime': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl det tekniska felet till Sublime',
				text: 'Sublime meddelar OmDirekt när felet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/tekniskt-fel-sublime'],
				open: ['G33'],
				source: ['O5.2', 'O3.4', 'O3.5'],
			},
		},
		'anmal-till-mirakel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Anmäl det tekniska felet till Mirakel',
				text: 'Mirakel meddelar OmDirekt när felet är löst.',
				actions: ['omdirekt/skriv-anmalan', 'omdirekt/skicka-fran-kundo', 'omdirekt/tagga-mejlet'],
				templates: ['omdirekt/tekniskt-fel-mirakel'],
				open: ['G33'],
				source: ['O5.2', 'O3.4', 'O3.5'],
			},
		},
		'hantera-som-driftstopp': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Hantera det som ett driftstopp',
				text: 'Vid driftstopp ska både Sublime och Mirakel ha anmälan.',
				next: 'omdirekt/driftstopp',
				source: ['O6.1'],
			},
		},
		'oklar-mottagare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: vem ska ha anmälan?',
				text: 'Rutinen säger ”Sublime och/eller Mirakel” men inte vad som avgör.',
				open: ['G4'],
				source: ['O5.2'],
			},
		},
		'meddela-att-felet-ar-lost': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Meddela Sublime och/eller Mirakel att felet är löst',
				text: 'Skriv till den eller dem som fick anmälan.',
				templates: ['omdirekt/lost-sublime', 'omdirekt/lost-mirakel'],
				open: ['G3'],
				source: ['O3.3', 'O5.2'],
			},
		},
	},
});
