import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'omdirekt/anmalan',
	initial: 'vem-anmaler',
	states: {
		'vem-anmaler': {
			meta: {
				kind: 'question',
				text: 'Vem anmäler felet?',
				help: 'OmDirekt tar hand om alla ärenden från arbetsgivare, privatpersoner och systemsupporten Sublime.',
				hints: ['Anger flera användare samma orsak inom en kort tidsperiod? Gå till Driftstörning i stället.'],
				source: ['O1.1', 'O3.1'],
			},
			on: {
				arbetsgivare: { target: 'ar-felsokt', meta: { label: 'En arbetsgivare' } },
				privatperson: { target: 'vilket-slags-fel', meta: { label: 'En privatperson' } },
				sublime: { target: 'behovs-information', meta: { label: 'Sublime', means: 'Anmäler tekniska fel via mejl' } },
			},
		},
		'ar-felsokt': {
			meta: {
				kind: 'question',
				text: 'Vet du vilken plattform det gäller och vilka felmeddelanden som visas?',
				help: 'Båda hör till den tekniska felsökningen.',
				fields: ['plattform', 'felmeddelanden'],
				source: ['O2.1'],
			},
			on: {
				ja: { target: 'vilken-handlaggare', meta: { label: 'Ja, båda uppgifterna' } },
				nej: { target: 'be-om-uppgifter', meta: { label: 'Nej, någon uppgift saknas' } },
			},
		},
		'vilken-handlaggare': {
			meta: {
				kind: 'question',
				text: 'Vilken handläggare ska ha rapporten?',
				help: 'Rutinen säger bara ”handläggare” och inte vilken.',
				open: ['G31'],
				source: ['O2.1'],
			},
			on: {
				privatpersoner: { target: 'rapportera-till-privatpersoner', meta: { label: 'Handläggare privatpersoner' } },
				forebyggande: { target: 'rapportera-till-forebyggande', meta: { label: 'Handläggare förebyggande' } },
				'vet-inte': { target: 'oklar-handlaggare', meta: { label: 'Oklart vilken handläggare' } },
			},
		},
		'vilket-slags-fel': {
			meta: {
				kind: 'question',
				text: 'Är det ett handhavandefel eller ett systemfel?',
				help: 'Ett handhavandefel beror på hur användaren gör. Ett systemfel ligger i systemet.',
				source: ['O2.2'],
			},
			on: {
				handhavandefel: { target: 'kan-handhavandefelet-losas', meta: { label: 'Handhavandefel' } },
				systemfel: { target: 'kan-systemfelet-losas', meta: { label: 'Systemfel' } },
				'vet-inte': { target: 'utred-felet', meta: { label: 'Oklart vilket slags fel', means: 'Utred i Lime och Impersonate' } },
			},
		},
		'kan-handhavandefelet-losas': {
			meta: { kind: 'question', text: 'Kan OmDirekt lösa handhavandefelet?', source: ['O2.2'] },
			on: {
				ja: { target: 'los-felet', meta: { label: 'Ja, OmDirekt kan lösa det' } },
				nej: { target: 'eskalera-handhavandefelet', meta: { label: 'Nej, OmDirekt kan inte lösa det' } },
			},
		},
		'kan-systemfelet-losas': {
			meta: { kind: 'question', text: 'Kan OmDirekt lösa systemfelet?', source: ['O2.2'] },
			on: {
				ja: { target: 'los-felet', meta: { label: 'Ja, OmDirekt kan lösa det' } },
				nej: { target: 'eskalera-systemfelet', meta: { label: 'Nej, OmDirekt kan inte lösa det' } },
			},
		},
		'behovs-information': {
			meta: {
				kind: 'question',
				text: 'Behöver OmDirekt också informera på Teams och Frågeforum?',
				help: 'Kommunikationsavdelningen ska alltid ha Sublimes anmälan. Teams och Frågeforum används vid behov.',
				source: ['O1.2', 'O2.3'],
			},
			on: {
				nej: { target: 'rapportera-till-kommunikation', meta: { label: 'Nej, bara Kommunikationsavdelningen' } },
				ja: { target: 'rapportera-och-informera', meta: { label: 'Ja, på Teams och Frågeforum' } },
			},
		},
		'be-om-uppgifter': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Ta reda på plattform och felmeddelanden',
				text: 'Fråga direkt i samtalet eller skicka mejlet.',
				actions: ['omdirekt/felsok-hos-arbetsgivaren'],
				templates: ['omdirekt/arbetsgivare-uppgifter'],
				open: ['G36'],
				source: ['O2.1'],
			},
		},
		'rapportera-till-privatpersoner': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Rapportera felet till handläggare privatpersoner',
				text: 'Rutinen säger också att tekniska fel rapporteras till Sublime och/eller Mirakel. Hur det hänger ihop är en öppen fråga.',
				templates: ['omdirekt/arbetsgivare-privatpersoner'],
				next: { tree: 'omdirekt/eskalering', at: 'vem-ska-fa-anmalan' },
				open: ['G32'],
				source: ['O2.1', 'O5.2'],
			},
		},
		'rapportera-till-forebyggande': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Rapportera felet till handläggare förebyggande',
				text: 'Rutinen säger också att tekniska fel rapporteras till Sublime och/eller Mirakel. Hur det hänger ihop är en öppen fråga.',
				templates: ['omdirekt/arbetsgivare-forebyggande'],
				next: { tree: 'omdirekt/eskalering', at: 'vem-ska-fa-anmalan' },
				open: ['G32'],
				source: ['O2.1', 'O5.2'],
			},
		},
		'oklar-handlaggare': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Öppen fråga: vilken handläggare ska ha rapporten?',
				text: 'Rutinen säger att felet rapporteras till handläggare, men inte om det är privatpersoner eller förebyggande.',
				open: ['G31'],
				source: ['O2.1'],
			},
		},
		'utred-felet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Utred felet i Lime och Impersonate',
				next: 'omdirekt/utredning',
				source: ['O2.2', 'O4.1', 'O4.2'],
			},
		},
		'los-felet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Lös felet',
				text: 'Bara fel som OmDirekt inte kan lösa eskaleras.',
				open: ['G36'],
				source: ['O2.2'],
			},
		},
		'eskalera-handhavandefelet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Eskalera handhavandefelet till handläggare',
				text: 'Ett fel som OmDirekt inte kan lösa går till relevant handläggare.',
				next: { tree: 'omdirekt/eskalering', at: 'handlaggare-for-felet' },
				source: ['O2.2'],
			},
		},
		'eskalera-systemfelet': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Eskalera systemfelet',
				text: 'Rutinen säger att fel som OmDirekt inte kan lösa går till relevant handläggare, men också att tekniska fel går till Sublime och/eller Mirakel.',
				next: 'omdirekt/eskalering',
				open: ['G32'],
				source: ['O2.2', 'O5.2'],
			},
		},
		'rapportera-till-kommunikation': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Rapportera vidare till Kommunikationsavdelningen',
				actions: ['omdirekt/rapportera-sublimes-fel'],
				templates: ['omdirekt/sublime-fel-kommunikation'],
				open: ['G36'],
				source: ['O2.3'],
			},
		},
		'rapportera-och-informera': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: 'Rapportera till Kommunikationsavdelningen och informera på Teams och Frågeforum',
				actions: ['omdirekt/rapportera-sublimes-fel', 'omdirekt/informera-internt-och-externt'],
				templates: ['omdirekt/sublime-fel-kommunikation', 'omdirekt/tekniskt-fel-teams', 'omdirekt/tekniskt-fel-frageforum'],
				open: ['G36'],
				source: ['O1.2', 'O2.3'],
			},
		},
	},
});
