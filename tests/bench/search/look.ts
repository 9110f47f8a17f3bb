// cspell:disable -- people's own words, with their slips of the finger.
import type { AskedQueries } from './asked.ts';

/**
 * The half to look at. Both halves were written from the two routines alone, on 26 November 2026, before the search was changed; hits are
 * named as in tests/agent/search, and any of them will do. What stands after `not` says the opposite.
 */
export const look: AskedQueries = {
	ordinary: [
		{
			query: 'kunden har två kundnummer och ser fel avtal',
			hits: [
				'elweb/inloggning',
				'elweb/inloggning#vad-star-under-roller',
				'elweb/inloggning#finns-kundnumret-i-cab',
				'ordlista#kundnummer',
			],
		},
		{ query: 'var ska mejlet läggas när det är klart', hits: ['atgarder/elweb/flytta-mejlet', 'ordlista#atgardat', 'elweb/mejlladan'] },
		{
			query: 'sista timmen hamnar på nästa dygn',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{ query: 'vad ska stå i ticketen', hits: ['elweb/ticket', 'atgarder/elweb/skapa-ticket', 'ordlista#ticket'] },
		{
			query: 'kan man söka på personnummer i idm',
			hits: [
				'system#identity-server',
				'elweb/inloggning#finns-konto',
				'ordlista#users-anvandare',
				'elweb/familjedelning#finns-konto',
				'ordlista#personnummer',
			],
		},
		{
			query: 'företagskund vet inte vilken mejl kontot har',
			hits: ['ordlista#corporate', 'elweb/inloggning#finns-konto', 'elweb/inloggning', 'elweb/inloggning#vilken-e-postadress'],
		},
		{
			query: 'energikonto visar andra siffror än cab',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#stammer-vardena',
				'elweb/ticket#skapa-ticket-elsa',
				'ordlista#energikonto',
				'ordlista#matvarden',
			],
		},
		{
			query: 'kunden svarade på frågan från webteamet',
			hits: [
				'elweb/mejlladan',
				'elweb/mejlladan#svara-webbteamet',
				'elweb/mejlladan#vad-har-hant',
				'atgarder/elweb/svara-webbteamet',
				'mallar/elweb/mejlladan-svar-till-webbteamet',
			],
		},
		{
			query: 'många ringer om bankid samtidigt',
			hits: ['omdirekt/driftstorning', 'omdirekt/driftstorning#samma-orsak', 'omdirekt/driftstorning#kort-tid', 'ordlista#driftstorning'],
		},
		{
			query: 'vad ska anmälan till mirakel innehålla',
			hits: [
				'atgarder/omdirekt/skriv-anmalan',
				'omdirekt/driftstopp#anmal-och-informera',
				'mallar/omdirekt/driftstopp-mirakel',
				'omdirekt/driftstopp',
				'mallar/omdirekt/driftstorning-mirakel',
				'mallar/omdirekt/tekniskt-fel-mirakel',
			],
		},
		{
			query: 'se det klienten ser',
			hits: ['atgarder/omdirekt/logga-in-som-klient', 'system#impersonate', 'ordlista#impersonate', 'omdirekt/utredning'],
		},
		{
			query: 'intyg går att ladda upp men fastnar privatperson',
			hits: [
				'omdirekt/eskalering',
				'omdirekt/eskalering#vad-galler-det',
				'omdirekt/eskalering#handlaggare-for-arendet',
				'omdirekt/eskalering#vidarebefordra-till-privatpersoner',
				'mallar/omdirekt/ansokan-intyg-privatpersoner',
				'atgarder/omdirekt/vidarebefordra-till-handlaggare',
			],
		},
		{ query: 'adressen till sublime', hits: ['kontakter#sublime', 'ordlista#sublime', 'omdirekt/kontakter'] },
		{
			query: 'sidan är uppe igen vem ska få veta',
			hits: [
				'omdirekt/driftstopp#sprid-att-det-ar-lost',
				'omdirekt/driftstopp#meddela-att-det-ar-lost',
				'omdirekt/driftstopp#hur-vet-du',
				'omdirekt/driftstopp',
				'omdirekt/eskalering#meddela-att-felet-ar-lost',
			],
		},
		{
			query: 'har kunden testat en annan webbläsare',
			hits: [
				'elweb/ticket',
				'elweb/ticket#ar-problemet-kvar',
				'atgarder/elweb/skapa-ticket',
				'elweb/ticket#skapa-ticket-elweb-prod',
				'mallar/elweb/ticket-elweb-prod',
			],
		},
		{
			query: 'arbetsgivaren får ett felmeddelande',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#ar-felsokt',
				'omdirekt/anmalan#vem-anmaler',
				'atgarder/omdirekt/felsok-hos-arbetsgivaren',
				'omdirekt/anmalan#be-om-uppgifter',
				'mallar/omdirekt/arbetsgivare-uppgifter',
			],
		},
	],
	negation: [
		{
			query: 'kontot finns inte',
			hits: [
				'elweb/inloggning',
				'elweb/inloggning#beratta-hur-man-skapar-konto',
				'elweb/inloggning#vet-kunden-hur',
				'mallar/elweb/inloggning-inget-konto',
				'elweb/inloggning#finns-konto',
				'elweb/familjedelning#inget-konto',
			],
			not: ['elweb/familjedelning#konto-med-avtal'],
		},
		{
			query: 'inget svar från webteamet efter ticket',
			hits: [
				'elweb/status',
				'elweb/status#fraga-om-status',
				'elweb/status#nar-skapades-ticketen',
				'mallar/elweb/status-fraga',
				'ordlista#webbteamet',
			],
			not: [
				'elweb/mejlladan#svara-webbteamet',
				'atgarder/elweb/svara-webbteamet',
				'mallar/elweb/mejlladan-svar-till-webbteamet',
				'elweb/ticket#skapa-ingen-ticket',
			],
		},
		{
			query: 'kundnumret finns inte i cab',
			hits: [
				'elweb/inloggning#ta-bort-och-be-om-nytt',
				'elweb/inloggning#finns-kundnumret-i-cab',
				'elweb/ta-bort-konto#ta-bort-och-be-om-nytt',
				'elweb/inloggning',
				'mallar/elweb/inloggning-nytt-konto',
			],
			not: ['elweb/inloggning#be-kunden-valja'],
		},
		{
			query: 'rollen saknas på kontot',
			hits: [
				'elweb/inloggning#vad-star-under-roller',
				'elweb/inloggning#ta-bort-och-be-om-nytt',
				'elweb/ta-bort-konto#ta-bort-och-be-om-nytt',
				'ordlista#roller',
				'elweb/inloggning',
			],
			not: ['elweb/inloggning#be-kunden-byta-losenord'],
		},
		{
			query: 'går inte att lösa i impersonate',
			hits: [
				'omdirekt/utredning',
				'omdirekt/utredning#racker-impersonate',
				'omdirekt/utredning#rapportera-som-tekniskt-fel',
				'ordlista#tekniskt-fel',
				'system#impersonate',
				'omdirekt/eskalering',
			],
			not: ['omdirekt/utredning#los-felet'],
		},
		{
			query: 'inga mejl i mappen elweb mina sidor',
			hits: [
				'elweb/arbetsordning',
				'elweb/arbetsordning#ligger-det-mejl',
				'elweb/arbetsordning#finns-upprattad',
				'ordlista#elweb-mina-sidor',
				'elweb/arbetsordning#ta-det-aldsta',
			],
		},
		{
			query: 'det är inte driftstopp bara en användare',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#vem-anmaler',
				'omdirekt/driftstorning#ar-det-driftstopp',
				'omdirekt/driftstorning#samma-orsak',
				'omdirekt/driftstorning',
				'omdirekt/vad-galler-arendet#vad-galler-det',
			],
			not: ['omdirekt/driftstopp#anmal-och-informera'],
		},
		{
			query: 'ingen ny status från sublime',
			hits: [
				'omdirekt/driftstopp#folj-upp-anmalan',
				'atgarder/omdirekt/folj-upp-anmalan',
				'omdirekt/driftstopp#vad-har-hant',
				'mallar/omdirekt/uppfoljning-sublime',
				'omdirekt/driftstopp',
			],
			not: ['omdirekt/driftstopp#skicka-status-vidare', 'atgarder/omdirekt/skicka-status-vidare'],
		},
		{ query: 'problemet är kvar går ej att återskapa', hits: ['elweb/ticket', 'elweb/ticket#ar-problemet-kvar'], not: [] },
	],
	time: [
		{
			query: 'efter en timme',
			hits: [
				'omdirekt/driftstopp#folj-upp-anmalan',
				'atgarder/omdirekt/folj-upp-anmalan',
				'omdirekt/driftstopp#vad-har-hant',
				'mallar/omdirekt/uppfoljning-sublime',
				'mallar/omdirekt/uppfoljning-mirakel',
			],
		},
		{
			query: 'när ska jag påminna webteamet',
			hits: [
				'elweb/status',
				'elweb/status#fraga-om-status',
				'elweb/status#nar-skapades-ticketen',
				'elweb/arbetsordning#finns-arbete',
				'ordlista#webbteamet',
				'elweb/arbetsordning',
			],
		},
		{ query: 'klardatum om en vecka', hits: ['elweb/mejlladan#be-kunden-om-mer', 'ordlista#klardatum', 'elweb/mejlladan'] },
		{
			query: 'för en timme sedan anmälde vi till mirakel',
			hits: [
				'omdirekt/driftstopp#folj-upp-anmalan',
				'atgarder/omdirekt/folj-upp-anmalan',
				'mallar/omdirekt/uppfoljning-mirakel',
				'omdirekt/driftstopp#vad-har-hant',
			],
		},
		{
			query: 'vintertid sommartid skillnad',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{
			query: 'åtta dagar sedan ticket',
			hits: ['elweb/status', 'elweb/status#fraga-om-status', 'elweb/status#nar-skapades-ticketen', 'mallar/elweb/status-fraga'],
		},
	],
	role: [
		{ query: 'handläggare förebyggande', hits: ['kontakter#handlaggare-forebyggande'] },
		{ query: 'jessica', hits: ['kontakter#kommunikationsavdelningen'] },
		{
			query: 'privatperson kan inte logga in',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#vem-anmaler',
				'omdirekt/anmalan#vilket-slags-fel',
				'elweb/inloggning',
				'omdirekt/vad-galler-arendet#vad-galler-det',
			],
		},
		{
			query: 'sublime har mejlat om ett fel',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#rapportera-till-kommunikation',
				'omdirekt/anmalan#behovs-information',
				'atgarder/omdirekt/rapportera-sublimes-fel',
				'mallar/omdirekt/sublime-fel-kommunikation',
				'omdirekt/anmalan#vem-anmaler',
				'omdirekt/anmalan#rapportera-och-informera',
			],
		},
		{
			query: 'make ska ha tillgång till appen',
			hits: [
				'elweb/familjedelning',
				'ordlista#familjedelning',
				'elweb/familjedelning#tipsa-om-familjedelning',
				'mallar/elweb/familjedelning-tips',
				'elweb/familjedelning#vad-vill-kunden',
			],
		},
		{
			query: 'utlänning konto personnummer',
			hits: [
				'elweb/andra-uppgifter',
				'elweb/andra-uppgifter#ta-bort-personnumret',
				'atgarder/elweb/ta-bort-personnummer',
				'elweb/andra-uppgifter#vad-ska-andras',
				'ordlista#personnummer',
			],
		},
	],
	english: [
		{ query: 'delete account', hits: ['elweb/ta-bort-konto', 'atgarder/elweb/ta-bort-konto'] },
		{
			query: 'forgot password',
			hits: [
				'ordlista#losenord',
				'elweb/inloggning#be-kunden-byta-losenord',
				'elweb/inloggning#bestall-nytt-losenord',
				'mallar/elweb/inloggning-byt-losenord',
				'mallar/elweb/inloggning-bestall-losenord',
				'elweb/inloggning',
			],
		},
		{
			query: 'change last name',
			hits: [
				'elweb/andra-uppgifter#byt-namnet',
				'atgarder/elweb/byt-namn',
				'elweb/andra-uppgifter',
				'elweb/andra-uppgifter#vad-ska-andras',
			],
		},
		{
			query: 'screenshot app',
			hits: [
				'ordlista#skarmbild',
				'elweb/ticket#be-om-skarmbild',
				'elweb/ticket#finns-skarmbild',
				'atgarder/elweb/bifoga-skarmbild',
				'mallar/elweb/ticket-skarmbild',
			],
		},
		{
			query: 'employer error message',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#ar-felsokt',
				'omdirekt/anmalan#vem-anmaler',
				'atgarder/omdirekt/felsok-hos-arbetsgivaren',
				'omdirekt/anmalan#be-om-uppgifter',
				'mallar/omdirekt/arbetsgivare-uppgifter',
			],
		},
		{ query: 'create a ticket', hits: ['elweb/ticket', 'atgarder/elweb/skapa-ticket', 'ordlista#ticket'] },
	],
	pasted: [
		{
			query: 'per.svensson@ell-user.se loggar in men ser inget',
			hits: ['ordlista#ell-user', 'elweb/inloggning', 'elweb/inloggning#konto-fran-bankid'],
		},
		{ query: 'oms@sublime.zendesk.com', hits: ['kontakter#sublime'] },
		{
			query: 'INC0012345 ingen uppdatering',
			hits: [
				'elweb/status',
				'elweb/status#fraga-om-status',
				'ordlista#ticketnummer',
				'elweb/status#nar-skapades-ticketen',
				'mallar/elweb/status-fraga',
			],
		},
	],
	misspelled: [
		{ query: 'familjedelnig', hits: ['elweb/familjedelning', 'ordlista#familjedelning'] },
		{
			query: 'impersonat läge',
			hits: ['ordlista#impersonate', 'system#impersonate', 'atgarder/omdirekt/logga-in-som-klient', 'omdirekt/utredning'],
		},
		{ query: 'serviceportaln', hits: ['system#serviceportal'] },
		{
			query: 'mätverden stämer inte',
			hits: ['elweb/matvarden', 'elweb/matvarden#stammer-vardena', 'elweb/ticket#skapa-ticket-elsa', 'ordlista#matvarden'],
			not: ['elweb/matvarden#svara-kunden', 'mallar/elweb/matvarden-stammer'],
		},
		{ query: 'kunnummer', hits: ['ordlista#kundnummer'] },
		{
			query: 'personumer ta bort',
			hits: ['atgarder/elweb/ta-bort-personnummer', 'elweb/andra-uppgifter#ta-bort-personnumret', 'elweb/andra-uppgifter'],
		},
	],
	mail: [
		{
			query: `Hej! Jag heter Birgitta och har varit kund hos er i snart tjugo år, först i huset på Tallvägen och sedan två år i lägenheten som vi flyttade till när barnen blev stora. I går kväll satte jag mig för att titta på min senaste faktura eftersom den var högre än vad vi brukar ha den här tiden på året, och då tänkte jag jämföra den med förra vintern. Jag gick till Mina sidor precis som ni har skrivit i brevet som kom med posten. Men när jag skulle skapa ett konto fick jag bara veta att det inte gick, att det redan fanns ett konto registrerat på mina uppgifter. Det kan jag inte minnas att jag någonsin har gjort! Möjligen kan min man ha gjort det när vi flyttade, men han kommer inte heller ihåg det. Vi har provat både på datorn och på plattan, och det blir samma sak varje gång. Jag har också väntat en natt och provat igen på morgonen. Kan ni hjälpa mig att komma in? Jag finns på telefon alla dagar efter klockan tre, och annars går det bra att svara på det här mejlet. Tack på förhand för hjälpen, och ha en fin helg när den kommer. Vänliga hälsningar Birgitta`,
			hits: ['elweb/inloggning', 'elweb/inloggning#finns-konto'],
		},
		{
			query: `Hej kundservice, jag skriver till er eftersom jag har försökt ringa två gånger i dag men suttit i kö så länge att jag har fått lägga på. Det gäller elen i vår villa. Vi har installerat en laddbox i somras och jag följer därför förbrukningen timme för timme på Energikonto, så att jag vet när det är billigast att ladda bilen. Nu har jag också skrivit av mätaren för hand varje kväll i en vecka, och siffrorna stämmer inte alls. På onsdagen visade ni 31 kWh medan mätaren hade gått fram 18. På torsdagen var det 29 mot 17. Jag är ingenjör och kan räkna, så jag tror inte att det är jag som har gjort fel. Grannen har samma sorts mätare och hos honom är det rätt. Jag har bifogat ett kalkylark med allt jag har antecknat. Vill ni titta på det här och återkomma till mig? Det är ju efter de där värdena som jag betalar, så det känns inte bra att de skiljer sig så mycket. Jag har provat både Chrome och Firefox, och det står samma sak i båda. Mitt kundnummer hittar ni i rubriken till det här mejlet. Hälsningar Stefan`,
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#stammer-vardena',
				'elweb/ticket#skapa-ticket-elsa',
				'ordlista#matvarden',
				'mallar/elweb/ticket-matvarden',
			],
			not: ['elweb/matvarden#svara-kunden', 'mallar/elweb/matvarden-stammer'],
		},
		{
			query: `Godmorgon! Min man står på elavtalet hemma hos oss eftersom det var han som bodde i huset innan vi träffades. Det har aldrig varit något problem, men nu när vi har fått solceller är det jag som sköter allt sådant och jag skulle gärna vilja kunna titta i appen på min egen telefon i stället för att behöva låna hans varje gång. Jag laddade ner appen i lördags och kom en bit på vägen, men sedan stod det att jag inte hade något avtal. Det är ju i och för sig sant. Är det så att vi måste skriva om avtalet, eller går det att lösa på något annat sätt? Vi har två barn som också är intresserade, den äldsta är nitton och läser till elektriker, så det vore roligt om hon kunde få se också. Vi vill helst inte dela på ett lösenord eftersom ni skriver att man inte ska göra det. Svara gärna på det här mejlet, jag jobbar kväll hela veckan och kan inte svara i telefon. Med vänlig hälsning Camilla`,
			hits: [
				'elweb/familjedelning',
				'ordlista#familjedelning',
				'elweb/familjedelning#tipsa-om-familjedelning',
				'mallar/elweb/familjedelning-tips',
				'elweb/familjedelning#vad-vill-kunden',
			],
		},
		{
			query: `Hej igen, jag skrev till er för ungefär två veckor sedan om att jag inte kunde se mina fakturor på Mina sidor. Jag fick då ett mycket vänligt svar från en av er där det stod att ni hade skapat ett ärende till er tekniska avdelning och att jag skulle få besked så fort de hade tittat på det. Jag fick också ett nummer på ärendet som jag har sparat. Sedan dess har jag inte hört någonting alls. Jag förstår att ni har mycket att göra och jag vill inte vara besvärlig, men det har gått mer än en vecka nu och jag behöver fakturorna till min deklaration. Hur går det? Kan ni fråga dem hur långt de har kommit? Det är fortfarande likadant hos mig, jag loggar in utan problem och sedan är sidan tom. Tack så mycket på förhand. Göran`,
			hits: ['elweb/status', 'elweb/status#fraga-om-status', 'elweb/status#nar-skapades-ticketen', 'mallar/elweb/status-fraga'],
			not: ['elweb/status#vanta-pa-svar'],
		},
		{
			query: `Hej! Jag arbetar med lön och personal på ett mindre åkeri och vi har flera medarbetare som ska få stöd nu när vi drar ner på terminalen. Jag är alltså arbetsgivare och försöker skicka in uppgifterna på Mina sidor, men varje gång som jag kommer till sista steget och trycker på knappen kommer det upp en röd ruta med texten "Ett oväntat fel inträffade, kod 500". Jag sitter på en vanlig dator med Windows och har provat i Edge och Chrome. Min kollega som sitter på en Mac får exakt samma ruta. Det spelar ingen roll vilken av de anställda jag försöker med, felet kommer på alla. Vi har en viss tid på oss att få in det här och jag är orolig för att det ska bli för sent, så jag skulle uppskatta om ni kunde titta på det snart. Säg till om ni vill ha en bild på felmeddelandet, jag kan skicka det i så fall. Med vänliga hälsningar Annika, löneansvarig`,
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#ar-felsokt',
				'omdirekt/anmalan#vem-anmaler',
				'atgarder/omdirekt/felsok-hos-arbetsgivaren',
				'omdirekt/anmalan#be-om-uppgifter',
				'mallar/omdirekt/arbetsgivare-uppgifter',
				'omdirekt/anmalan#vilken-handlaggare',
			],
		},
		{
			query: `Hej OmDirekt! Vi på Sublime vill uppmärksamma er på ett fel som vi har hittat i natt när vi gick igenom loggarna. Sedan den uppdatering som gjordes i tisdags skickas inte vissa av bekräftelserna ut som de ska. Det drabbar användare på Mina sidor som sparar ett utkast och kommer tillbaka dagen efter. Vi har felsökt och vet vad det beror på, och en rättning är på väg men den kan inte läggas ut förrän tidigast i morgon förmiddag. Tills dess kan det komma frågor från era användare. Ni får gärna föra det vidare till dem hos er som informerar på sidan, så att de kan skriva något om det. Vi hör av oss igen när det är åtgärdat. Hälsningar supporten på Sublime`,
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#rapportera-till-kommunikation',
				'omdirekt/anmalan#behovs-information',
				'atgarder/omdirekt/rapportera-sublimes-fel',
				'mallar/omdirekt/sublime-fel-kommunikation',
				'omdirekt/anmalan#vem-anmaler',
				'omdirekt/anmalan#rapportera-och-informera',
			],
		},
	],
};
