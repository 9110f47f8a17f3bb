import type { Move } from './play.ts';

/** Six notes as a good agent would write them by hand, after six calls. They came first; what writes notes is held against them. */
export const NOTES: { about: string; moves: Move[]; note: string }[] = [
	{
		about: 'an account without a role, removed, and the mail sent',
		moves: [
			{ list: 'elweb/inloggning' },
			{ answers: ['ja', 'inget'] },
			{ fill: { kundnummer: '123456', 'e-post': 'anna@example.se' } },
			{ tickAll: 3 },
			{ copyText: 'elweb/inloggning-nytt-konto' },
			{ markSent: 'elweb/inloggning-nytt-konto' },
		],
		note: `2026-11-25
Kundnummer: 123456
Kundens e-postadress: anna@example.se

Inloggningsproblem
Finns det ett konto för kunden i Identity Server? Ja, det finns ett konto.
Vad står under Roller på kontot? Inget under Roller.
Enligt rutinen: Ta bort kontot och be kunden skapa ett nytt.
Gjort: Ta bort kontot i Identity Server.
Skickat: mejl ”Be kunden skapa ett nytt konto” till anna@example.se.
Rutinen lämnar öppet: Avslutar vi ärendet i CAB när rutinen inte säger det, till exempel när kunden själv ska göra nästa steg?`,
	},
	{
		about: 'a ticket, made and to be followed up',
		moves: [
			{ list: 'elweb/ticket' },
			{ answers: ['ja', 'mina-sidor'] },
			{
				fill: {
					kundnummer: '123456',
					'kort-beskrivning': 'Fakturor syns inte',
					anvandarnamn: 'anna@example.se',
					tjanst: 'Mina sidor',
					problem: 'Sidan med fakturor är tom.\nGäller alla fakturor sedan oktober.',
					'nar-intraffade': 'I går kväll',
					'forsokt-tidigare': 'Ja, tre gånger',
					webblasare: 'Edge',
					'annan-webblasare': 'Ja, Chrome',
				},
			},
			{ tickAll: 4 },
			{ copyText: 'elweb/ticket-elweb-prod' },
			{ markSent: 'elweb/ticket-elweb-prod' },
		],
		note: `2026-11-25
Kundnummer: 123456
Kort beskrivning: Fakturor syns inte
Användarnamn/e-postadress: anna@example.se
Tjänst: Mina sidor
Information om problemet: Sidan med fakturor är tom.
  Gäller alla fakturor sedan oktober.
När inträffade problemet? I går kväll
Har kunden försökt tidigare? Ja, tre gånger
Webbläsare som kunden har använt: Edge
Har kunden provat en annan webbläsare? Ja, Chrome

Skapa ticket
Är problemet kvar när du testar? Ja, problemet är kvar.
Vad gäller problemet? Mina sidor.
Enligt rutinen: Skapa en ticket på Elweb Prod.
Gjort: Skapa ticketen i Ellevio Serviceportal.
Skickat: ticket ”Ticket om Mina sidor eller Energikonto”.
Kvar: Skriv in ticketnumret i ärendet.
Följ upp torsdag 3 december: Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.`,
	},
	{
		about: 'values that are right, answered and closed, with what the agent adds',
		moves: [
			{ list: 'elweb/matvarden' },
			{ answers: ['nej', 'ja'] },
			{ fill: { 'e-post': 'bo@example.se' } },
			{ copyText: 'elweb/matvarden-stammer' },
			{ markSent: 'elweb/matvarden-stammer' },
			{ tickAll: 1 },
			{ type: 'words', words: 'Kunden har bytt till värmepump i september.' },
		],
		note: `2026-11-25
Kundens e-postadress: bo@example.se

Mätvärden
Gäller det bara att sista timmen under sommartid har hamnat på dagen efter? Nej, det gäller något annat.
Stämmer siffrorna med vad som står i systemen? Ja, siffrorna stämmer.
Enligt rutinen: Svara kunden att mätvärdena stämmer.
Skickat: mejl ”Svara att mätvärdena stämmer” till bo@example.se.
Gjort: Avsluta ärendet.

Kunden har bytt till värmepump i september.`,
	},
	{
		about: 'an employer’s fault, copied to the case handler and not yet sent',
		moves: [
			{ list: 'omdirekt/anmalan' },
			{ answers: ['arbetsgivare', 'ja', 'privatpersoner'] },
			{ fill: { felbeskrivning: 'Ansökan går inte att skicka', plattform: 'Windows 11', felmeddelanden: 'Fel 500' } },
			{ copyText: 'omdirekt/arbetsgivare-privatpersoner' },
		],
		note: `2026-11-25
Beskrivning av problemet: Ansökan går inte att skicka
Plattform: Windows 11
Felmeddelanden: Fel 500

Anmälan av fel
Vem anmäler felet? En arbetsgivare.
Vet du vilken plattform det gäller och vilka felmeddelanden som visas? Ja, båda uppgifterna.
Vilken handläggare ska ha rapporten? Handläggare privatpersoner.
Enligt rutinen: Rapportera felet till handläggare privatpersoner.
Kopierat, inte markerat som skickat: mejl ”Rapportera arbetsgivarens fel till handläggare privatpersoner” till handlaggare@omstallningsfonden.se.
Kvar: rutinen ”Eskalering”.
Rutinen lämnar öppet: Går ett tekniskt fel från en arbetsgivare eller en privatperson till handläggare, till Sublime och/eller Mirakel, eller till alla?`,
	},
	{
		about: 'two trees with a changed answer, and a ticket copied with gaps',
		moves: [
			{ list: 'elweb/inloggning' },
			{ answers: ['ja', 'ratt-kundnummer', 'kundens', 'nej'] },
			{ fill: { 'e-post': 'anna@example.se' } },
			{ copyText: 'elweb/inloggning-byt-losenord' },
			{ markSent: 'elweb/inloggning-byt-losenord' },
			{ type: 'change', leg: 0, stride: 3, answer: 'ja-men-gar-inte' },
			{ type: 'lead', tree: 'elweb/ticket' },
			{ answers: ['ja', 'appen', 'nej'] },
			{ copyText: 'elweb/ticket-skarmbild' },
			{ fill: { 'e-post': 'anna.ny@example.se' } },
		],
		note: `2026-11-25
Kundens e-postadress: anna.ny@example.se

Inloggningsproblem
Finns det ett konto för kunden i Identity Server? Ja, det finns ett konto.
Vad står under Roller på kontot? Rätt kundnummer.
Vilken e-postadress finns på kontot? Rätt e-postadress.
Har kunden redan bytt lösenord och provat på nytt? Ja, men det går ändå inte att logga in.
Skickat: mejl ”Be kunden byta lösenord” till anna@example.se, innan svaren ändrades. Ändrat sedan dess: Kundens e-postadress.
Rutinen lämnar öppet: Vad gör vi när uppgifterna på kontot är rätt, kunden har bytt lösenord och ändå inte kan logga in?

Skapa ticket
Är problemet kvar när du testar? Ja, problemet är kvar.
Vad gäller problemet? Appen.
Har du en skärmbild från kundens app? Nej, skärmbilden saknas.
Enligt rutinen: Be kunden om en skärmbild.
Kopierat, inte markerat som skickat: mejl ”Be om en skärmbild från appen” till anna@example.se. Ändrat sedan dess: Kundens e-postadress.
Rutinen lämnar öppet: Avslutar vi ärendet i CAB när rutinen inte säger det, till exempel när kunden själv ska göra nästa steg?`,
	},
	{
		about: 'values that are wrong, and the ticket entered where it is not yet answered',
		moves: [
			{ list: 'elweb/matvarden' },
			{ answers: ['nej', 'nej'] },
			{ type: 'lead', tree: 'elweb/ticket', answers: ['ja', 'matvarden'] },
			{ answers: ['mina-sidor'] },
			{ fill: { kundnummer: '900001', incidentnummer: 'INC0012345' } },
			{ tickAll: 4 },
			{ copyText: 'elweb/ticket-matvarden' },
		],
		note: `2026-11-25
Kundnummer: 900001
Incidentnummer: INC0012345

Mätvärden
Gäller det bara att sista timmen under sommartid har hamnat på dagen efter? Nej, det gäller något annat.
Stämmer siffrorna med vad som står i systemen? Nej, siffrorna stämmer inte.

Skapa ticket
Var ser kunden mätvärdena? På Mina sidor.
Enligt rutinen: Skapa en ticket på Elsa.
Gjort: Skapa ticketen i Ellevio Serviceportal.
Kopierat, inte markerat som skickat: ticket ”Ticket om mätvärden”. Saknades i texten: Kort beskrivning, Användarnamn/e-postadress, Information om problemet, När inträffade problemet?, Har kunden försökt tidigare?, Webbläsare som kunden har använt, Har kunden provat en annan webbläsare?.
Kvar: Skriv in ticketnumret i ärendet.
Följ upp torsdag 3 december: Se om ticketen har fått svar. Fråga annars om status: då har det gått mer än 7 dagar.`,
	},
];
