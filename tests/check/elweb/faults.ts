import personnummer from 'personnummer';

/** A valid personnummer of somebody born in 1890, made here so that none stands in a file. */
function nobodysNumber(): string {
	const digit = Array.from({ length: 10 }, (_, i) => i).find((i) => personnummer.valid(`18900101-001${i}`));
	return `18900101-001${digit}`;
}

const LOGIN = 'machines/elweb/inloggning.ts';
const TICKET = 'machines/elweb/ticket.ts';
const CALL = 'content/ovningar/elweb/kontot-finns-redan.yml';
const LESSON = 'content/introduktion/elweb/08-matvarden.mdx';
const FAMILY = 'content/rutiner/elweb/familjedelning.mdx';
export const REDO = 'content/mallar/elweb/familjedelning-gor-om.md';

/** Each fault: its name, the file, the change, and the place and message that must be told. */
export const faults: [name: string, file: string, change: (text: string) => string, place: RegExp, message: RegExp][] = [
	[
		'a misspelt target',
		LOGIN,
		(t) => t.replace(/target: 'vad-star-under-roller'/, "target: 'vad-star-under-rollen'"),
		/inloggning\.ts:\d+$/,
		/leder till "vad-star-under-rollen", som inte finns\. Menade du "vad-star-under-roller"\?/,
	],
	[
		'an unknown template',
		'machines/elweb/familjedelning.ts',
		(t) => t.replace('elweb/familjedelning-tips', 'elweb/familjedelning-tipps'),
		/familjedelning\.ts:\d+$/,
		/Steget "tipsa-om-familjedelning": Mallen "elweb\/familjedelning-tipps" finns inte i content\/mallar\. Menade du "elweb\/familjedelning-tips"\?/,
	],
	[
		'an unknown action',
		'machines/elweb/familjedelning.ts',
		(t) => t.replace('elweb/ta-bort-konto', 'elweb/ta-bort-kontot'),
		/familjedelning\.ts:\d+$/,
		/Åtgärden "elweb\/ta-bort-kontot" finns inte/,
	],
	[
		'a follow-up on a day when the next tree says to wait',
		TICKET,
		(t) => t.replace("after: 'P8D'", "after: 'P7D'"),
		/ticket\.ts:\d+$/,
		/uppföljningen efter P7D kommer för tidigt: då svarar "elweb\/status" "hogst-7-dagar"\. Skriv after: 'P8D'/,
	],
	[
		'an outcome that does not say what its action asks for',
		TICKET,
		(t) => t.replace("				with: { applikation: 'Elweb Prod' },\n", ''),
		/ticket\.ts:\d+$/,
		/Steget "skapa-ticket-elweb-prod": åtgärden "elweb\/skapa-ticket" har ordet <Here name="applikation">, .*Lägg till with: \{ applikation: '…' \}/,
	],
	[
		'a word that no action asks for',
		TICKET,
		(t) => t.replace("with: { applikation: 'Elweb Prod' }", "with: { applikation: 'Elweb Prod', portal: 'Elin' }"),
		/ticket\.ts:\d+$/,
		/with säger "portal", men ingen av åtgärderna har <Here name="portal">/,
	],
	[
		'an unknown system',
		'machines/elweb/familjedelning.ts',
		(t) => t.replace("systems: ['cab']", "systems: ['kab']"),
		/familjedelning\.ts:\d+$/,
		/Systemet "kab" finns inte i content\/system/,
	],
	[
		'an unknown open question',
		'machines/elweb/familjedelning.ts',
		(t) => t.replace("'G6'", "'G66'"),
		/familjedelning\.ts:\d+$/,
		/Den öppna frågan "G66" finns inte/,
	],
	[
		'an unknown next tree',
		'machines/elweb/matvarden.ts',
		(t) => t.replace("tree: 'elweb/ticket'", "tree: 'elweb/tickets'"),
		/matvarden\.ts:\d+$/,
		/Trädet "elweb\/tickets" finns inte i machines\. Menade du "elweb\/ticket"\?/,
	],
	[
		'a step of the next tree that is not there',
		'machines/elweb/matvarden.ts',
		(t) => t.replace("at: 'var-ser-kunden-vardena'", "at: 'var-ser-kunden'"),
		/matvarden\.ts:59$/,
		/trädet "elweb\/ticket" har inget steg "var-ser-kunden"\. Menade du "var-ser-kunden-vardena"\?/,
	],
	[
		'a next tree without its step',
		'machines/elweb/matvarden.ts',
		(t) => t.replace(", at: 'var-ser-kunden-vardena'", ''),
		/matvarden\.ts:59$/,
		/Steget "lagg-ticket-pa-elsa": .*at/,
	],
	[
		'an end that says nothing of the case',
		'machines/elweb/ticket.ts',
		(t) => t.replace("templates: ['elweb/ticket-skarmbild'],\n\t\t\t\topen: ['G17'],", "templates: ['elweb/ticket-skarmbild'],"),
		/ticket\.ts:\d+$/,
		/Steget "be-om-skarmbild": här slutar samtalet, men inget sägs om ärendet/,
	],
	[
		'a value that its field has not',
		'machines/elweb/ticket.ts',
		(t) => t.replace("tjanst: 'Mina sidor'", "tjanst: 'Mina sidorna'"),
		/ticket\.ts:\d+$/,
		/fyller i "Mina sidorna" i fältet "tjanst": Det är inte ett av dess val\. Menade du "Mina sidor"\?/,
	],
	[
		'an unknown statement',
		'machines/elweb/familjedelning.ts',
		(t) => t.replace("['E9.4']", "['E9.44']"),
		/familjedelning\.ts:\d+$|elweb\.yml/,
		/Punkten "E9\.44" finns inte i content\/kallan\. I E\d+ finns E/,
	],
	[
		'an unknown contact',
		'content/mallar/elweb/status-fraga.md',
		(t) => t.replace('from: kundserviceinternt', 'from: kundservice'),
		/status-fraga\.md:\d+$/,
		/Kontakten "kundservice" finns inte i content\/kontakter/,
	],
	[
		'an unknown field',
		REDO,
		(t) => t.replace('required: [e-post]', 'required: [epost]').replace('{{e-post}}', '{{epost}}'),
		/familjedelning-gor-om\.md:\d+$/,
		/Fältet "epost" finns inte i content\/falt\. Menade du "e-post"\?/,
	],
	[
		'a placeholder that nobody declared',
		REDO,
		(t) => t.replace('Hej!', 'Hej {{namn}}!'),
		/familjedelning-gor-om\.md:\d+$/,
		/Mallen använder \{\{namn\}\}, som inte står i required eller optional/,
	],
	[
		'an unknown tree on a page',
		FAMILY,
		(t) => t.replace('<Tree id="elweb/familjedelning"', '<Tree id="elweb/familjedelningen"'),
		/familjedelning\.(mdx:\d+|ts)$/,
		/finns inte i machines\. Menade du "elweb\/familjedelning"/,
	],
	[
		'an unknown term',
		FAMILY,
		(t) => t.replace('<Term id="ell-user"', '<Term id="elluser"'),
		/familjedelning\.mdx:\d+$/,
		/Ordet "elluser" finns inte i content\/ordlista\. Menade du "ell-user"\?/,
	],
	[
		'a component that is not fetched',
		FAMILY,
		(t) => t.replace('Term, Tree', 'Tree'),
		/familjedelning\.mdx:\d+$/,
		/<Term> används men hämtas inte/,
	],
	[
		'a second title',
		FAMILY,
		(t) => t.replace('## Att tänka på', '# Att tänka på'),
		/familjedelning\.mdx:\d+$|elweb\.yml/,
		/Skriv ## i stället för #/,
	],
	['broken YAML', REDO, (t) => t.replace('title: Be', 'title: "Be'), /familjedelning-gor-om\.md:2$/, /^Citattecknet stängs inte/],
	[
		'the same key twice',
		REDO,
		(t) => t.replace('channel: mejl', 'channel: mejl\nchannel: mejl'),
		/familjedelning-gor-om\.md:4$/,
		/Uppgiften channel står redan på rad 3\. Ta bort den ena\.$/,
	],
	['a missing key', REDO, (t) => t.replace('draft: true\n', ''), /familjedelning-gor-om\.md$/, /\(draft\) saknas/],
	[
		'an unknown key',
		REDO,
		(t) => t.replace('draft: true', 'draft: true\nutkast: ja'),
		/familjedelning-gor-om\.md:\d+$/,
		/Okänd uppgift: utkast/,
	],
	[
		'an unknown channel',
		REDO,
		(t) => t.replace('channel: mejl', 'channel: fax'),
		/familjedelning-gor-om\.md:\d+$/,
		/Kanalen "fax" finns inte i content\/kanaler\. Det här finns: frageforum, mejl, teams, ticket\./,
	],
	[
		'an address that is none',
		'content/kontakter/mirakel.yml',
		(t) => t.replace('mattias@mirakel.se', 'mattias'),
		/mirakel\.yml:\d+$/,
		/\(emails\)/,
	],
	[
		'a dead link',
		'content/rutiner/elweb/index.mdx',
		(t) => t.replace(/\((\.\.?)?\/[^)]*inloggning\/?\)|\(inloggning\/\)/, '(/elweb/inlogning/)'),
		/index\.mdx:\d+$/,
		/Länken leder till sidan "elweb\/inlogning", som inte finns\. Menade du "\/elweb\/inloggning\/"\?/,
	],
	[
		'a real personnummer',
		REDO,
		(t) => t.replace('Hej!', `Hej ${nobodysNumber()}!`),
		/familjedelning-gor-om\.md:\d+$/,
		/giltigt personnummer/,
	],
	[
		'a practice call whose answer its tree no longer has',
		CALL,
		(t) => t.replace('answer: inget', 'answer: ingett'),
		/kontot-finns-redan\.yml:\d+$/,
		/följer inte längre trädet "elweb\/inloggning" \(machines\/elweb\/inloggning\.ts\): frågan "vad-star-under-roller" har inget svar "ingett"\. Menade du "inget"\?/,
	],
	[
		'a practice call in an unknown tree',
		CALL,
		(t) => t.replace('tree: elweb/inloggning', 'tree: elweb/inlogning'),
		/kontot-finns-redan\.yml:\d+$/,
		/Trädet "elweb\/inlogning" finns inte i machines\. Menade du "elweb\/inloggning"\?/,
	],
	[
		'a practice call that cites an unknown statement',
		CALL,
		(t) => t.replace('E3.11', 'E3.111'),
		/kontot-finns-redan\.yml:\d+$/,
		/Punkten "E3\.111" finns inte i content\/kallan\. I E\d+ finns E/,
	],
	[
		'a question of the introduction with no right answer',
		LESSON,
		(t) => t.replace('        right: true\n', ''),
		/08-matvarden\.mdx:\d+$/,
		/ska ha minst ett rätt svar/,
	],
	[
		'a dead link in the introduction',
		LESSON,
		(t) => t.replace('(/elweb/matvarden/)', '(/elweb/matvarde/)'),
		/08-matvarden\.mdx:\d+$/,
		/Länken leder till sidan "elweb\/matvarde", som inte finns\. Menade du "\/elweb\/matvarden\/"\?/,
	],
];
