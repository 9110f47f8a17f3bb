import type { Unpractised } from '../unpractised.test.ts';

/** Calls that are in no practice call, in other words than those: how each must end, what is written, and what the note says. */
export const calls: Unpractised[] = [
	{
		words: 'Nio mejl före frukost, alla om att portalen svarar med en tom ruta. Ägaren av rutinen kallar det avbrott.',
		way: [
			['omdirekt/driftstorning', 'ja', 'ja', 'driftstopp'],
			['omdirekt/driftstopp', 'nytt'],
		],
		end: 'anmal-och-informera',
		facts: { felbeskrivning: 'Portalen svarar med en tom ruta', datum: '2026-11-24', klockslag: '07.50' },
		mail: { template: 'omdirekt/driftstopp-sublime', to: 'oms@sublime.zendesk.com' },
		note: ['Enligt rutinen: Anmäl driftstoppet och informera.'],
	},
	{
		words: 'Sextio minuter har runnit iväg sedan vi larmade, och inkorgen är tyst.',
		way: [['omdirekt/driftstopp', 'en-timme-har-gatt']],
		end: 'folj-upp-anmalan',
		facts: { felbeskrivning: 'Portalen svarar med en tom ruta' },
		mail: { template: 'omdirekt/uppfoljning-mirakel', to: 'mattias@mirakel.se' },
		note: ['Enligt rutinen: Stäm av med både Sublime och Mirakel.'],
	},
	{
		words: 'Mirakel rapporterar: orsaken är funnen, arbetet fortgår till kvällen.',
		way: [['omdirekt/driftstopp', 'statusuppdatering']],
		end: 'skicka-status-vidare',
		facts: { statusuppdatering: 'Orsaken är funnen, arbetet fortgår' },
		mail: { template: 'omdirekt/status-kommunikation', to: 'evelina@omstallningsfonden.se, jessica@omstallningsfonden.se' },
		note: ['Enligt rutinen: Skicka statusuppdateringen vidare.'],
	},
	{
		words: 'Åkeriet i Mora: surfplattan visar 403 när lönelistan laddas. Chefen för rutinen pekar på privatpersoner.',
		way: [['omdirekt/anmalan', 'arbetsgivare', 'ja', 'privatpersoner']],
		end: 'rapportera-till-privatpersoner',
		facts: { felbeskrivning: 'Lönelistan laddas inte', plattform: 'Surfplatta', felmeddelanden: '403' },
		mail: { template: 'omdirekt/arbetsgivare-privatpersoner', to: 'handlaggare@omstallningsfonden.se' },
		note: ['Enligt rutinen: Rapportera felet till handläggare privatpersoner.'],
	},
	{
		words: 'Rektorn undrar: var hamnar vårt intyg? Ägaren menar att det är förebyggandes bord.',
		way: [['omdirekt/eskalering', 'ansokan-eller-intyg', 'forebyggande']],
		end: 'vidarebefordra-till-forebyggande',
		facts: { 'ansokan-eller-intyg': 'Intyg', 'arendet-galler': 'Intyg till en skola' },
		mail: { template: 'omdirekt/ansokan-intyg-forebyggande', to: 'admin@omstallningsfonden.se' },
		note: ['Enligt rutinen: Vidarebefordra ärendet till handläggare förebyggande.'],
	},
	{
		words: 'Kollegan har letat i alla verktyg utan framgång. Det är tekniskt, och ägaren vill att Sublime ensam tar det.',
		way: [
			['omdirekt/utredning', 'nej', 'nej'],
			['omdirekt/eskalering', 'tekniskt-fel', 'sublime'],
		],
		end: 'anmal-till-sublime',
		facts: { felbeskrivning: 'Listan är tom', datum: '2026-11-24', klockslag: '15.05' },
		mail: { template: 'omdirekt/tekniskt-fel-sublime', to: 'oms@sublime.zendesk.com' },
		note: ['Enligt rutinen: Anmäl det tekniska felet till Sublime.'],
	},
	{
		words: 'Fungerar igen, ser jag på min egen skärm. Leverantörerna har inte sagt ett knyst.',
		way: [['omdirekt/driftstopp', 'lost', 'vi-ser-det']],
		end: 'meddela-att-det-ar-lost',
		facts: { felbeskrivning: 'Portalen svarade med en tom ruta' },
		mail: { template: 'omdirekt/lost-sublime', to: 'oms@sublime.zendesk.com' },
		note: ['Enligt rutinen: Meddela att driftstoppet är löst.'],
	},
];
