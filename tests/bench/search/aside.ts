// cspell:disable -- people's own words, with their slips of the finger.
import type { AskedQueries } from './asked.ts';

/** The half that is kept aside: it is run, its totals are read, and nothing is tuned to it. See look.ts. */
export const aside: AskedQueries = {
	ordinary: [
		{ query: 'bocka i rutan och ta bort användaren', hits: ['elweb/ta-bort-konto', 'atgarder/elweb/ta-bort-konto', 'ordlista#atgarder'] },
		{
			query: 'vilket ärende tar jag först idag',
			hits: [
				'elweb/arbetsordning',
				'elweb/arbetsordning#ta-det-aldsta',
				'elweb/arbetsordning#ligger-det-mejl',
				'elweb/arbetsordning#finns-upprattad',
			],
		},
		{
			query: 'vilken application väljer jag i serviceportalen',
			hits: ['elweb/ticket', 'elweb/ticket#vilken-tjanst', 'atgarder/elweb/skapa-ticket', 'system#serviceportal'],
		},
		{
			query: 'kundens fru vill se elförbrukningen i mobilen',
			hits: [
				'elweb/familjedelning',
				'ordlista#familjedelning',
				'elweb/familjedelning#tipsa-om-familjedelning',
				'mallar/elweb/familjedelning-tips',
				'elweb/familjedelning#vad-vill-kunden',
			],
		},
		{
			query: 'ändra stavning på förnamnet',
			hits: [
				'elweb/andra-uppgifter',
				'elweb/andra-uppgifter#byt-namnet',
				'atgarder/elweb/byt-namn',
				'elweb/andra-uppgifter#vad-ska-andras',
			],
		},
		{
			query: 'ska jag lägga ärende på att mätvärdena är en timme fel',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{
			query: 'mejl från webteamet vill ha mer info',
			hits: [
				'elweb/mejlladan',
				'elweb/mejlladan#be-kunden-om-mer',
				'elweb/mejlladan#ar-arendet-lost',
				'mallar/elweb/mejlladan-fraga',
				'elweb/mejlladan#vad-har-hant',
			],
		},
		{
			query: 'ställa om status till arbete',
			hits: ['ordlista#arbete', 'elweb/arbetsordning', 'elweb/arbetsordning#ta-det-aldsta', 'elweb/arbetsordning#finns-arbete'],
		},
		{
			query: 'vem informerar på hemsidan',
			hits: ['omdirekt/ansvar', 'kontakter#kommunikationsavdelningen', 'atgarder/omdirekt/meddela-kommunikationsavdelningen'],
		},
		{ query: 'ämnestagg mina sidor teknik', hits: ['atgarder/omdirekt/tagga-mejlet'] },
		{
			query: 'tidigare mejl med klienten',
			hits: ['system#lime', 'atgarder/omdirekt/granska-i-lime', 'omdirekt/utredning#racker-lime', 'omdirekt/utredning'],
		},
		{
			query: 'teams inlägg om driftstopp',
			hits: [
				'mallar/omdirekt/driftstopp-teams',
				'atgarder/omdirekt/informera-internt-och-externt',
				'omdirekt/driftstopp',
				'omdirekt/driftstopp#anmal-och-informera',
			],
		},
		{
			query: 'hemsidan ligger nere för alla',
			hits: [
				'omdirekt/driftstopp',
				'ordlista#driftstopp',
				'omdirekt/driftstopp#anmal-och-informera',
				'omdirekt/driftstorning#ar-det-driftstopp',
			],
		},
		{
			query: 'kunden bytte lösenord men det hjälpte inte',
			hits: ['elweb/inloggning', 'elweb/inloggning#kan-anda-inte-logga-in', 'elweb/inloggning#har-kunden-bytt-losenord'],
		},
		{ query: 'vart skriver jag in ticketnumret', hits: ['ordlista#ticketnummer', 'atgarder/elweb/skapa-ticket', 'elweb/ticket'] },
		{
			query: 'ansökan ska vidare till rätt person',
			hits: [
				'omdirekt/eskalering',
				'omdirekt/eskalering#handlaggare-for-arendet',
				'omdirekt/eskalering#vad-galler-det',
				'atgarder/omdirekt/vidarebefordra-till-handlaggare',
				'omdirekt/eskalering#vidarebefordra-till-privatpersoner',
				'omdirekt/eskalering#vidarebefordra-till-forebyggande',
				'mallar/omdirekt/ansokan-intyg-privatpersoner',
				'mallar/omdirekt/ansokan-intyg-forebyggande',
			],
		},
	],
	negation: [
		{
			query: 'mätvärdena i appen stämmer inte med energikonto',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#stammer-vardena',
				'elweb/ticket#skapa-ticket-elsa',
				'elweb/ticket#skapa-ticket-elsa-appen',
				'ordlista#matvarden',
				'mallar/elweb/ticket-matvarden-appen',
				'elweb/ticket#var-ser-kunden-vardena',
			],
			not: ['elweb/matvarden#svara-kunden', 'mallar/elweb/matvarden-stammer'],
		},
		{
			query: 'kunden har inte kvar mejladressen',
			hits: [
				'elweb/inloggning#ta-bort-konto-med-gammal-adress',
				'elweb/inloggning#ta-bort-eller-byta',
				'elweb/inloggning#byt-e-postadress',
				'elweb/inloggning#vilken-e-postadress',
				'elweb/ta-bort-konto#ta-bort-konto-med-gammal-adress',
				'mallar/elweb/inloggning-gammal-adress',
				'mallar/elweb/inloggning-e-post-bytt',
				'elweb/inloggning',
				'elweb/inloggning#inget-onskemal-om-kontot',
			],
			not: ['elweb/inloggning#bestall-nytt-losenord'],
		},
		{
			query: 'ingen aktiv anläggning på kundbilden',
			hits: [
				'elweb/inloggning#ta-bort-och-be-om-nytt',
				'elweb/ta-bort-konto#ta-bort-och-be-om-nytt',
				'elweb/inloggning#finns-kundnumret-i-cab',
				'ordlista#anlaggning',
				'ordlista#kundbild',
			],
			not: ['elweb/inloggning#vad-valjer-kunden', 'elweb/inloggning#be-kunden-valja', 'elweb/inloggning#ta-bort-efter-kundens-val'],
		},
		{
			query: 'kunden skickar ingen skärmbild',
			hits: ['elweb/ticket#be-om-skarmbild', 'elweb/ticket#finns-skarmbild', 'mallar/elweb/ticket-skarmbild', 'ordlista#skarmbild'],
			not: ['elweb/ticket#skapa-ticket-kundapp', 'elweb/ticket#skapa-ticket-elsa-appen', 'atgarder/elweb/bifoga-skarmbild'],
		},
		{
			query: 'har aldrig fått bekräftelsen på familjedelningen',
			hits: [
				'elweb/familjedelning',
				'elweb/familjedelning#ta-bort-och-dela-om',
				'mallar/elweb/familjedelning-gor-om',
				'ordlista#familjedelning',
			],
		},
		{
			query: 'klardatum har inte gått ut',
			hits: ['ordlista#klardatum', 'elweb/mejlladan', 'elweb/mejlladan#be-kunden-om-mer', 'elweb/mejlladan#vad-har-hant'],
			not: ['elweb/mejlladan#kunden-har-inte-aterkommit'],
		},
		{
			query: 'omdirekt kan inte lösa felet',
			hits: [
				'omdirekt/eskalering',
				'ordlista#eskalera',
				'omdirekt/anmalan#eskalera-systemfelet',
				'omdirekt/eskalering#handlaggare-for-felet',
				'omdirekt/anmalan#kan-handhavandefelet-losas',
				'omdirekt/anmalan#kan-systemfelet-losas',
				'mallar/omdirekt/olost-fel-privatpersoner',
				'omdirekt/eskalering#eskalera-till-privatpersoner',
				'omdirekt/eskalering#vad-galler-det',
			],
			not: ['omdirekt/anmalan#los-felet', 'omdirekt/utredning#los-felet'],
		},
		{
			query: 'har inte gått 7 dagar',
			hits: ['elweb/status#vanta-pa-svar', 'elweb/status', 'elweb/status#nar-skapades-ticketen'],
			not: ['elweb/status#fraga-om-status', 'mallar/elweb/status-fraga'],
		},
		{
			query: 'sambon har inget konto',
			hits: ['elweb/familjedelning#inget-konto', 'elweb/familjedelning', 'elweb/familjedelning#finns-konto', 'ordlista#familjedelning'],
			not: ['elweb/familjedelning#konto-med-avtal', 'elweb/familjedelning#ta-bort-och-dela-om'],
		},
	],
	time: [
		{
			query: 'har det gått en vecka sen ticketen',
			hits: [
				'elweb/status',
				'elweb/status#nar-skapades-ticketen',
				'elweb/status#fraga-om-status',
				'elweb/status#vanta-pa-svar',
				'mallar/elweb/status-fraga',
			],
		},
		{
			query: 'tre dagar sedan jag la ticketen',
			hits: ['elweb/status', 'elweb/status#vanta-pa-svar', 'elweb/status#nar-skapades-ticketen'],
		},
		{
			query: 'mätvärden klockan 01',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{
			query: 'hur länge väntar vi på svar från kunden',
			hits: ['elweb/mejlladan', 'elweb/mejlladan#be-kunden-om-mer', 'elweb/mejlladan#kunden-har-inte-aterkommit', 'ordlista#klardatum'],
		},
		{
			query: 'avstämning 60 minuter efter anmälan',
			hits: [
				'omdirekt/driftstopp#folj-upp-anmalan',
				'atgarder/omdirekt/folj-upp-anmalan',
				'omdirekt/driftstopp',
				'mallar/omdirekt/uppfoljning-sublime',
				'mallar/omdirekt/uppfoljning-mirakel',
				'omdirekt/driftstopp#vad-har-hant',
			],
		},
		{
			query: 'ticketen är mer än sju dagar gammal',
			hits: ['elweb/status', 'elweb/status#fraga-om-status', 'elweb/status#nar-skapades-ticketen', 'mallar/elweb/status-fraga'],
			not: ['elweb/status#vanta-pa-svar'],
		},
	],
	role: [
		{ query: 'vem är systemsupport', hits: ['kontakter#sublime', 'ordlista#sublime'] },
		{ query: 'evelina mejl', hits: ['kontakter#kommunikationsavdelningen'] },
		{
			query: 'arbetsgivare ringer',
			hits: [
				'omdirekt/anmalan',
				'omdirekt/anmalan#vem-anmaler',
				'omdirekt/anmalan#ar-felsokt',
				'atgarder/omdirekt/felsok-hos-arbetsgivaren',
			],
		},
		{ query: 'handläggare för privatpersoner adress', hits: ['kontakter#handlaggare-privatpersoner', 'omdirekt/kontakter'] },
		{
			query: 'hustru kommer inte in via delningen',
			hits: [
				'elweb/familjedelning',
				'ordlista#familjedelning',
				'elweb/familjedelning#finns-uppgifter',
				'elweb/familjedelning#vad-vill-kunden',
				'elweb/familjedelning#finns-konto',
			],
		},
		{
			query: 'utländsk kund utan svenskt personnummer',
			hits: [
				'elweb/andra-uppgifter',
				'elweb/andra-uppgifter#ta-bort-personnumret',
				'atgarder/elweb/ta-bort-personnummer',
				'elweb/andra-uppgifter#vad-ska-andras',
			],
		},
	],
	english: [
		{
			query: 'meter readings wrong',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#stammer-vardena',
				'ordlista#matvarden',
				'elweb/ticket#skapa-ticket-elsa',
				'mallar/elweb/ticket-matvarden',
			],
			not: ['elweb/matvarden#svara-kunden', 'mallar/elweb/matvarden-stammer'],
		},
		{ query: 'cannot log in', hits: ['elweb/inloggning', 'omdirekt/driftstopp', 'omdirekt/anmalan'] },
		{ query: 'family sharing', hits: ['elweb/familjedelning', 'ordlista#familjedelning', 'elweb/familjedelning#tipsa-om-familjedelning'] },
		{ query: 'system down', hits: ['omdirekt/driftstopp', 'ordlista#driftstopp', 'omdirekt/driftstopp#anmal-och-informera'] },
		{
			query: 'daylight saving time',
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{
			query: 'wrong customer number',
			hits: [
				'elweb/inloggning',
				'elweb/inloggning#vad-star-under-roller',
				'ordlista#kundnummer',
				'elweb/inloggning#finns-kundnumret-i-cab',
				'elweb/inloggning#ta-bort-efter-kundens-val',
			],
		},
	],
	pasted: [
		{ query: 'anna@ell-user.se', hits: ['ordlista#ell-user', 'elweb/inloggning#konto-fran-bankid'] },
		{
			query: 'dl.elwebsysadmin@ellevio.se',
			hits: ['kontakter#elwebsysadmin', 'elweb/status#fraga-om-status', 'mallar/elweb/status-fraga'],
		},
		{ query: 'https://ellevio.service-now.com/elleviosp', hits: ['system#serviceportal'] },
	],
	misspelled: [
		{ query: 'inlogningsproblem', hits: ['elweb/inloggning'] },
		{ query: 'komunikationsavdelningen', hits: ['kontakter#kommunikationsavdelningen'] },
		{ query: 'drifstop', hits: ['omdirekt/driftstopp', 'ordlista#driftstopp'] },
		{ query: 'handlägare förebygande', hits: ['kontakter#handlaggare-forebyggande'] },
		{
			query: 'lössenord funkar inte',
			hits: [
				'ordlista#losenord',
				'elweb/inloggning',
				'elweb/inloggning#be-kunden-byta-losenord',
				'elweb/inloggning#bestall-nytt-losenord',
				'elweb/inloggning#kan-anda-inte-logga-in',
				'elweb/inloggning#har-kunden-bytt-losenord',
			],
		},
		{ query: 'prioritetslista', hits: ['elweb/arbetsordning'] },
	],
	mail: [
		{
			query: `Hej, för några år sedan hade jag en e-postadress via jobbet som jag använde till det mesta, även till mitt konto hos er. Sedan dess har jag gått i pension och adressen finns inte längre, den stängdes samma dag som jag slutade. Nu har jag fått en ny bil och behövde se hur mycket el vi gör av med, och då upptäckte jag att jag inte kunde logga in. Jag tryckte på länken för att få ett nytt lösenord, men det mejlet skickas ju till den gamla adressen som jag inte har kvar, så det når mig aldrig. Min fru säger att jag borde ha bytt adress innan jag slutade och det har hon förstås rätt i. Går det att flytta kontot till den adress som jag skriver från nu, eller måste jag börja om från början? Jag har mycket tid nu för tiden så ni behöver inte stressa, men det vore bra om det gick att ordna före månadsskiftet. Med vänlig hälsning Rolf`,
			hits: [
				'elweb/inloggning',
				'elweb/inloggning#ta-bort-konto-med-gammal-adress',
				'elweb/inloggning#ta-bort-eller-byta',
				'elweb/inloggning#byt-e-postadress',
				'elweb/inloggning#vilken-e-postadress',
				'elweb/ta-bort-konto#ta-bort-konto-med-gammal-adress',
				'mallar/elweb/inloggning-gammal-adress',
				'mallar/elweb/inloggning-e-post-bytt',
				'elweb/andra-uppgifter#byt-e-postadress',
			],
			not: ['elweb/inloggning#bestall-nytt-losenord'],
		},
		{
			query: `Hejsan! Jag har en fråga som jag hoppas att någon av er kan reda ut, för jag och min kollega har diskuterat den hela fikarasten. Vi har båda två el från er och båda två tittar vi i appen på hur mycket som går åt. Nu i juli ser det ut som att allt är förskjutet. När jag har lagat mat klockan sex så syns det först klockan sju, och den sista timmen på dygnet, alltså den mellan elva och tolv på kvällen, ligger på dagen därpå. I januari var det inte så, då låg allting där det skulle. Är det något fel på min mätare, eller är det ni som räknar på ett annat sätt under sommaren? Det gör inget för mig egentligen, priset blir väl detsamma, men jag är nyfiken och vill gärna veta. Tack för ordet och ha en skön sommar! Lena i Karlstad`,
			hits: [
				'elweb/matvarden',
				'elweb/matvarden#ar-det-sommartid',
				'elweb/matvarden#forklara-tiden',
				'mallar/elweb/matvarden-normaltid',
				'ordlista#normaltid',
			],
		},
		{
			query: `Hej! I våras gifte jag mig och bytte i samma veva efternamn, från Lundqvist till Ståhl. Jag har ändrat det överallt nu, hos banken, hos vårdcentralen och på jobbet, och ni är nästan de sista på listan. När jag loggar in på Mina sidor står det fortfarande mitt gamla namn högst upp på sidan. På fakturan är det däremot rätt, så någonstans hos er måste ni ha fått in det. Jag har letat efter en knapp där jag kan ändra själv men jag hittar bara telefonnummer och adress. Kan ni hjälpa mig att få rätt namn även där? Adressen är densamma som förut och e-posten likaså, så det är verkligen bara namnet som ska bli ett annat. Hälsningar Frida`,
			hits: [
				'elweb/andra-uppgifter',
				'elweb/andra-uppgifter#byt-namnet',
				'atgarder/elweb/byt-namn',
				'elweb/andra-uppgifter#vad-ska-andras',
			],
		},
		{
			query: `Hej, jag har under en längre tid haft bekymmer med er app på min telefon. Det började ungefär när jag bytte telefon i september. Jag kan öppna den, och jag kan logga in med BankID, men när jag trycker på fliken där man ska kunna se sina fakturor så snurrar det bara en stund och sedan stängs hela appen ner av sig själv. Jag har tagit bort den och laddat ner den på nytt, jag har startat om telefonen och jag har uppdaterat allt som går att uppdatera. Min dotter som är duktig på sådant har också försökt. På datorn fungerar det däremot, så det är bara i appen som det är så. Det är ingen katastrof men nog så irriterande när man är van att ha allt i telefonen. Är det fler som har råkat ut för det här? Har ni någon som kan felanmäla det till dem som har byggt appen? Jag skickar med en bild på hur det ser ut precis innan den stängs. Med vänlig hälsning Torsten`,
			hits: [
				'elweb/ticket',
				'elweb/ticket#skapa-ticket-kundapp',
				'elweb/ticket#vilken-tjanst',
				'elweb/ticket#ar-problemet-kvar',
				'mallar/elweb/ticket-appen',
				'ordlista#kundapp-privat-prod',
				'atgarder/elweb/bifoga-skarmbild',
				'elweb/vad-galler-arendet#ga-mot-ticket',
				'elweb/ticket#finns-skarmbild',
				'ordlista#appen',
			],
		},
		{
			query: `Hej! Jag blev uppsagd i mars efter arton år på samma ställe och har genom facket fått veta att jag kan få stöd av er. I förra veckan gjorde jag en ansökan på Mina sidor och allt verkade gå bra. Sedan skulle jag lämna in ett intyg från min förra arbetsgivare som visar hur länge jag har varit anställd. Jag har det som en PDF på datorn, men jag vet inte om det är rätt intyg eller om ni behöver något annat, och jag vet inte heller hur det går med ansökan i övrigt. Det står bara att den är mottagen. Jag har en kurs som börjar snart och skulle behöva veta om jag får det godkänt. Vem hos er är det som tittar på sådant, och kan den personen höra av sig till mig? Jag nås lättast på förmiddagarna. Tack för hjälpen! Vänligen Hassan`,
			hits: [
				'omdirekt/eskalering',
				'omdirekt/eskalering#vad-galler-det',
				'omdirekt/eskalering#handlaggare-for-arendet',
				'omdirekt/eskalering#vidarebefordra-till-privatpersoner',
				'mallar/omdirekt/ansokan-intyg-privatpersoner',
				'atgarder/omdirekt/vidarebefordra-till-handlaggare',
				'kontakter#handlaggare-privatpersoner',
			],
		},
		{
			query: `Hej allihop, bara så att ni vet hur det ser ut hos oss i växeln den här förmiddagen. Sedan klockan kvart över nio har vi haft minst tolv samtal, och alla säger precis samma sak: de kommer fram till Mina sidor, väljer BankID, skriver sin kod och hamnar sedan på en vit sida. Några har provat på mobilen och några på datorn. En av dem hade väntat i en halvtimme och provat igen utan att det blev bättre. Både privatpersoner och företag har ringt. Jag provade själv alldeles nyss och fick samma vita sida. Jag vet inte om det är BankID som strular eller om det är sidan. Är det någon av er som har hunnit anmäla det? Vi skulle behöva något att säga till dem som ringer. /Marie i växeln`,
			hits: [
				'omdirekt/driftstorning',
				'omdirekt/driftstorning#samma-orsak',
				'omdirekt/driftstorning#kort-tid',
				'ordlista#driftstorning',
				'omdirekt/driftstorning#ar-det-driftstopp',
				'omdirekt/driftstorning#vem-ska-fa-anmalan',
				'omdirekt/driftstopp',
				'omdirekt/driftstopp#anmal-och-informera',
				'omdirekt/driftstorning#anmal-till-bada',
			],
		},
	],
};
