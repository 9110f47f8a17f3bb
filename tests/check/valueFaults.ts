// cspell:disable
import { cpSync } from 'node:fs';
import { after, all, CALL, CONTACT, copy, edit, FIELD, LESSON, MAIL, PAGE, SOURCE, SYSTEM, TREE, write, type Make } from './make.ts';

const QUESTION = 'content/fragor/G990.yml';
const RETIRED = 'content/utgangna/biblioteket/reservera-per-telefon.yml';

/** Faults in what a file says: values that look right and are not, names that two have, folders that nobody reads; each told once. */
export const valueFaults: [name: string, make: Make, place: string, said: string][] = [
	[
		'quotes of a word processor around a name',
		edit(SYSTEM, 'name: Katalogen', 'name: ”Katalogen”'),
		'katalogen.yml:1',
		'Citattecknen runt ”Katalogen” blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'English quotes around a name',
		edit(SYSTEM, 'name: Katalogen', 'name: “Katalogen”'),
		'katalogen.yml:1',
		'Citattecknen runt “Katalogen” blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'quotes of a word processor around an id',
		edit(PAGE, 'owner: bibliotekarien', 'owner: ”bibliotekarien”'),
		'borttappat-kort.mdx:5',
		'Citattecknen runt ”bibliotekarien” blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'quotes of a word processor around a title',
		edit(PAGE, 'title: Borttappat kort', 'title: ”Borttappat kort”'),
		'borttappat-kort.mdx:2',
		'Citattecknen runt ”Borttappat kort” blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'single quotes of a word processor around a name',
		edit(SYSTEM, 'name: Katalogen', 'name: ’Katalogen’'),
		'katalogen.yml:1',
		'Citattecknen runt ’Katalogen’ blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'quotes of a word processor around an item of a list',
		edit(LESSON, '- hitta ett borttappat kort', '- ”hitta ett borttappat kort”'),
		'01-lanedisken.mdx:5',
		'Citattecknen runt ”hitta ett borttappat kort” blir en del av texten. Ta bort dem, eller skriv raka: "…".',
	],
	[
		'half of a character in a tree',
		edit(TREE, "text: 'Har", "text: '\\ud83d Har"),
		'borttappat-kort.ts:8',
		'I texten står en kod för något som är ett halvt tecken (U+D83D). Skriv tecknet som det är, eller ta bort',
	],
	[
		'half of a character in an entry',
		edit(SYSTEM, 'name: Katalogen', 'name: "Kat\\ud83dalogen"'),
		'katalogen.yml:1',
		'I texten står en kod för något som är ett halvt tecken (U+D83D). Skriv tecknet som det är, eller ta bort',
	],
	[
		'an unseen character by its number, in a tree',
		edit(TREE, "text: 'Har", "text: '\\u200bHar"),
		'borttappat-kort.ts:8',
		'I texten står en kod för något som inte syns (U+200B). Skriv tecknet som det är, eller ta bort koden.',
	],
	[
		'an unseen character by its number, in an entry',
		edit(SYSTEM, 'name: Katalogen', 'name: "Kat\\u200balogen"'),
		'katalogen.yml:1',
		'I texten står en kod för något som inte syns (U+200B). Skriv tecknet som det är, eller ta bort koden.',
	],
	[
		'a line break in a label',
		edit(TREE, "label: 'Ja'", "label: 'Ja\\nNej'"),
		'borttappat-kort.ts:10',
		'Steget "finns-kortet": Texten under label har en radbrytning, som inte syns. Ta bort den, eller dela texten i',
	],
	[
		'a bell in a tree',
		edit(TREE, "label: 'Ja'", "label: 'Ja\u0007'"),
		'borttappat-kort.ts:10',
		'På raden står ett tecken som inte syns (U+0007), troligen inklistrat. Skriv om raden för hand.',
	],
	[
		'a bell in an entry',
		edit(SYSTEM, 'Katalogen', 'Kata\u0007logen'),
		'katalogen.yml:1',
		'På raden står ett tecken som inte syns (U+0007), troligen inklistrat. Skriv om raden för hand.',
	],
	[
		'a bell in a page',
		after('Text\u0007 här.'),
		'borttappat-kort.mdx:18',
		'På raden står ett tecken som inte syns (U+0007), troligen inklistrat. Skriv om raden för hand.',
	],
	[
		'a nought in a mail',
		edit(MAIL, 'Hej!', 'Hej\u0000!'),
		'hamta-kortet.md:11',
		'På raden står ett tecken som inte syns (U+0000), troligen inklistrat. Skriv om raden för hand.',
	],
	[
		'an entity in an entry',
		edit(SYSTEM, 'name: Katalogen', 'name: Katalogen &amp; mer'),
		'katalogen.yml:1',
		'"&amp;" visas som det står: här är bara ren text. Ta bort det.',
	],
	[
		'an element in an entry',
		edit(SYSTEM, 'what: Visar', 'what: <b>Visar</b>'),
		'katalogen.yml:2',
		'"<b>" visas som det står: här är bara ren text. Ta bort det.',
	],
	[
		'bold in a title',
		edit(PAGE, 'title: Borttappat kort', 'title: "**Borttappat** kort"'),
		'borttappat-kort.mdx:2',
		'"**" visas som det står: här är bara ren text. Ta bort det.',
	],
	[
		'a description of blanks',
		edit(PAGE, /description: .*/, 'description: "  "'),
		'borttappat-kort.mdx:3',
		'Uppgiften "description" är tom. Fyll i den.',
	],
	['a name of blanks', edit(SYSTEM, 'name: Katalogen', 'name: "  "'), 'katalogen.yml:1', 'Uppgiften "name" är tom. Fyll i den.'],
	[
		'a title of 319 characters',
		edit(PAGE, 'title: Borttappat kort', 'title: ' + 'Borttappat kort '.repeat(20)),
		'borttappat-kort.mdx:2',
		'Texten ”Borttappat kort Borttappat kort Borttapp …” är 319 tecken lång. Högst 160 är tillåtet: korta den.',
	],
	[
		'a subject of two lines',
		edit(MAIL, 'subject: Ditt lånekort', 'subject: |\n  Ditt\n  lånekort'),
		'hamta-kortet.md:5',
		'Uppgiften "subject" ska stå på en rad.',
	],
	[
		'a statement cited twice',
		edit(SYSTEM, 'source: [BO1.1]', 'source: [BO1.1, BO1.1]'),
		'katalogen.yml:3',
		'"BO1.1" står två gånger i source. Ta bort det ena.',
	],
	[
		'a statement cited twice in a step',
		edit(TREE, "source: ['BO1.2']", "source: ['BO1.2', 'BO1.2']"),
		'borttappat-kort.ts:16',
		'"BO1.2" står två gånger i source. Ta bort det ena.',
	],
	[
		'a mail twice in an outcome',
		edit(TREE, "templates: ['biblioteket/hamta-kortet']", "templates: ['biblioteket/hamta-kortet', 'biblioteket/hamta-kortet']"),
		'borttappat-kort.ts:16',
		'"biblioteket/hamta-kortet" står två gånger i templates. Ta bort det ena.',
	],
	[
		'a field asked for twice',
		edit(MAIL, 'required: [kort]', 'required: [kort, kort]'),
		'hamta-kortet.md:7',
		'"kort" står två gånger i required. Ta bort det ena.',
	],
	[
		'a field that is needed and not',
		edit(MAIL, 'required: [kort]', 'required: [kort]\noptional: [kort]'),
		'hamta-kortet.md:8',
		'Fältet "kort" står både i required och i optional. Ta bort det ur det ena.',
	],
	[
		'the same word twice',
		edit(PAGE, 'kind: rutin', 'kind: rutin\nsynonyms: [borta, borta]'),
		'borttappat-kort.mdx:5',
		'"borta" står två gånger i synonyms. Ta bort det ena.',
	],
	[
		'the same choice twice',
		edit(FIELD, 'format: kortnummer', 'format: val\nchoices: [a, a]'),
		'kort.yml:3',
		'"a" står två gånger i choices. Ta bort det ena.',
	],
	[
		'choices without their format',
		edit(FIELD, 'format: kortnummer', 'format: text\nchoices: [a]'),
		'kort.yml:3',
		'Uppgiften "choices": ska finnas för format val, och bara då.',
	],
	[
		'a statement that is no list, in a tree',
		edit(TREE, "source: ['BO1.2']", "source: 'BO1.2'"),
		'borttappat-kort.ts:16',
		'Steget "hamta-kortet": Uppgiften "meta › source" ska vara en lista: [\'ett\', \'två\'].',
	],
	[
		'a follow-up after nothing',
		edit(TREE, "source: ['BO1.3'],", "followUp: { after: 'P0D', what: 'Se efter.' }, source: ['BO1.3'],"),
		'borttappat-kort.ts:20',
		'Steget "ge-ett-nytt": Uppgiften "meta › followUp › after": ska skrivas som P7D (sju dagar) eller PT1H (en',
	],
	[
		'a follow-up in two thousand years',
		edit(TREE, "source: ['BO1.3'],", "followUp: { after: 'P700000D', what: 'Se efter.' }, source: ['BO1.3'],"),
		'borttappat-kort.ts:20',
		'Steget "ge-ett-nytt": Uppgiften "meta › followUp › after": ska skrivas som P7D (sju dagar) eller PT1H (en',
	],
	[
		'a date question with one answer before and after',
		all(
			write('content/falt/dag.yml', 'label: Dag\nformat: datum\nsource: [BO1.2]\n'),
			edit(
				TREE,
				"kind: 'question', text: 'Har någon lämnat in kortet?',",
				"kind: 'date', text: 'När?', field: 'dag', days: 7, over: 'ja', within: 'ja',",
			),
		),
		'borttappat-kort.ts:7',
		'Steget "finns-kortet": Datumfrågan har samma svar, "ja", före och efter gränsen. Skriv olika svar i over och',
	],
	[
		'two date questions on one field',
		all(
			write('content/falt/dag.yml', 'label: Dag\nformat: datum\nsource: [BO1.2]\n'),
			edit(
				TREE,
				"kind: 'question', text: 'Har någon lämnat in kortet?',",
				"kind: 'date', text: 'När?', field: 'dag', days: 7, over: 'ja', within: 'nej',",
			),
			edit(TREE, "nej: { target: 'ge-ett-nytt'", "nej: { target: 'nar-da'"),
			edit(
				TREE,
				/\t\t'hamta-kortet': \{/,
				`\t\t'nar-da': {
			meta: { kind: 'date', text: 'När då?', field: 'dag', days: 9, over: 'ja', within: 'nej', source: ['BO1.1'] },
			on: {
				ja: { target: 'hamta-kortet', meta: { label: 'Mer än så' } },
				nej: { target: 'ge-ett-nytt', meta: { label: 'Högst så' } },
			},
		},
		'hamta-kortet': {`,
			),
		),
		'borttappat-kort.ts:14',
		'Steget "nar-da": Fältet "dag" svarar redan på frågan "finns-kortet". Ge datumfrågan ett eget fält.',
	],
	[
		'answers at the root of a tree',
		edit(TREE, '\tstates: {', "\ton: { ja: { target: 'hamta-kortet' } },\n\tstates: {"),
		'borttappat-kort.ts:6',
		'Okänd uppgift: on',
	],
	[
		'a source at the root of a tree',
		edit(TREE, '\tstates: {', "\tsource: ['BO1.1'],\n\tstates: {"),
		'borttappat-kort.ts:6',
		'Okänd uppgift: source',
	],
	[
		'a tree that fetches what has no name',
		edit(TREE, 'import { tree } from', 'import tree from'),
		'borttappat-kort.ts:1',
		"Överst i filen saknas raden: import { tree } from '../tree.ts';",
	],
	[
		'a question with no answers at all',
		edit(TREE, /on: \{[^]*?\n\t\t\t\},/, 'on: {},'),
		'borttappat-kort.ts:7',
		'Steget "finns-kortet": Frågan har 0 svar. Den ska ha 2–9. Lägg till ett svar, eller slå ihop steget med nästa.',
	],
	[
		'two answers but for a full stop',
		edit(TREE, "label: 'Nej'", "label: 'Ja.'"),
		'borttappat-kort.ts:11',
		'Steget "finns-kortet": Två svar lyder ”Ja.”. Skriv dem så att man ser skillnaden, eller ta bort det ena.',
	],
	[
		'an address with a blank',
		edit(SYSTEM, 'name: Katalogen', 'name: Katalogen\nurl: https://example.se/a b'),
		'katalogen.yml:2',
		'Uppgiften "url": ska vara en adress utan mellanslag.',
	],
	[
		'an address that is code',
		edit(SYSTEM, 'name: Katalogen', 'name: Katalogen\nurl: "javascript:alert(1)"'),
		'katalogen.yml:2',
		'Uppgiften "url" ska vara en hel adress utan mellanslag, som https://exempel.se/sida.',
	],
	[
		'an address without its beginning',
		edit(SYSTEM, 'name: Katalogen', 'name: Katalogen\nurl: www.example.se'),
		'katalogen.yml:2',
		'Uppgiften "url" ska vara en hel adress utan mellanslag, som https://exempel.se/sida.',
	],
	[
		'two addresses in one',
		edit(CONTACT, '[bibliotekarien@example.se]', '[bibliotekarien@example.se; b@example.se]'),
		'bibliotekarien.yml:3',
		'Uppgiften "emails › 0" ska vara en e-postadress, som namn@exempel.se, utan mailto: och med en adress på varje',
	],
	[
		'an address as a link',
		edit(CONTACT, '[bibliotekarien@example.se]', '[mailto:bibliotekarien@example.se]'),
		'bibliotekarien.yml:3',
		'Uppgiften "emails › 0" ska vara en e-postadress, som namn@exempel.se, utan mailto: och med en adress på varje',
	],
	[
		'a list where one is due',
		edit(PAGE, 'owner: bibliotekarien', 'owner: [bibliotekarien]'),
		'borttappat-kort.mdx:5',
		'Uppgiften "owner" ska vara ett enda värde, utan hakparenteser.',
	],
	[
		'a copied contact',
		copy(CONTACT, 'content/kontakter/bibliotekarie-2.yml'),
		'bibliotekarien.yml:1',
		'Kontakten heter likadant som content/kontakter/bibliotekarie-2.yml. Ge den ett namn som skiljer dem åt.',
	],
	[
		'a copied system',
		copy(SYSTEM, 'content/system/katalogen-2.yml'),
		'katalogen.yml:1',
		'Systemet heter likadant som content/system/katalogen-2.yml. Ge den ett namn som skiljer dem åt.',
	],
	[
		'a copied field',
		copy(FIELD, 'content/falt/kort-2.yml'),
		'kort.yml:1',
		'Fältet heter likadant som content/falt/kort-2.yml. Ge den ett namn som skiljer dem åt.',
	],
	[
		'a copied mail',
		copy(MAIL, 'content/mallar/biblioteket/hamta-kortet-2.md'),
		'hamta-kortet.md:2',
		'Mallen heter likadant som content/mallar/biblioteket/hamta-kortet-2.md. Ge den ett namn som skiljer dem åt.',
	],
	[
		'a copied practice call',
		copy(CALL, 'content/ovningar/biblioteket/kortet-2.yml'),
		'kortet-i-lasesalen.yml:1',
		'Övningen heter likadant som content/ovningar/biblioteket/kortet-2.yml. Ge den ett namn som skiljer dem åt.',
	],
	[
		'a copied lesson',
		copy(LESSON, 'content/introduktion/biblioteket/01-annat.mdx'),
		'01-lanedisken.mdx:2',
		'Introduktionssidan heter likadant som content/introduktion/biblioteket/01-annat.mdx. Ge den ett namn som',
	],
	[
		'a copied open question',
		copy(QUESTION, 'content/fragor/G991.yml'),
		'G991.yml:1',
		'Den öppna frågan heter likadant som content/fragor/G990.yml. Ge den ett namn som skiljer dem åt.',
	],
	[
		'two answers of a lesson with the same words',
		edit(
			LESSON,
			'text: Ger låntagaren ett nytt\n        because: Det behövs',
			'text: Ber låntagaren hämta det\n        because: Det behövs',
		),
		'01-lanedisken.mdx:13',
		'Två svar lyder ”Ber låntagaren hämta det”. Skriv dem så att man ser skillnaden, eller ta bort det ena.',
	],
	[
		'a question of a lesson with one answer',
		edit(LESSON, '      - text: Letar i läsesalen\n        because: Det säger källan inget om.\n', ''),
		'01-lanedisken.mdx:17',
		'Uppgiften "questions › 1 › answers" ska ha minst 2 i listan.',
	],
	[
		'a practice call without answers',
		edit(CALL, /path:\n[^]*?outcome/, 'path: []\noutcome'),
		'kortet-i-lasesalen.yml:9',
		'Uppgiften "path" ska ha minst 1 i listan.',
	],
	[
		'a practice call of an area that is not there',
		copy(CALL, 'content/ovningar/annat/kortet.yml'),
		'annat',
		'Området "annat" har inga rutiner, så det som ligger här visas ingenstans. Det här finns: biblioteket.',
	],
	[
		'a mail of an area that is not there',
		copy(MAIL, 'content/mallar/annat/hamta-kortet.md'),
		'annat',
		'Området "annat" har inga rutiner, så det som ligger här visas ingenstans. Det här finns: biblioteket.',
	],
	[
		'an area with a capital',
		(root) => {
			cpSync(`${root}/content/mallar/biblioteket`, `${root}/content/mallar/Biblioteket`, { recursive: true });
		},
		'Biblioteket',
		'Mappen "Biblioteket" ska skrivas med små bokstäver a–z, siffror och bindestreck.',
	],
	[
		'an area with å',
		(root) => {
			cpSync(`${root}/content/rutiner/biblioteket`, `${root}/content/rutiner/bibliotek-å`, { recursive: true });
		},
		'bibliotek-å',
		'Mappen "bibliotek-å" ska skrivas med små bokstäver a–z, siffror och bindestreck.',
	],
	[
		'a tree beside its area',
		copy(TREE, 'machines/kort.ts'),
		'kort.ts',
		'Trädet läses inte: det ska ligga i en mapp för sitt område, machines/område/namn.ts. Flytta det dit.',
	],
	[
		'a routine that says that it is the front page',
		edit(PAGE, 'kind: rutin', 'kind: omrade'),
		'borttappat-kort.mdx:4',
		'Bara index.mdx är områdets förstasida. Skriv kind: rutin.',
	],
	[
		'a routine that ends on a day to come',
		edit(RETIRED, '2026-11-20', '2999-11-20'),
		'reservera-per-telefon.yml:2',
		'Rutinen slutade gälla den 2999-11-20, som inte kan stämma. Skriv dagen då den togs bort.',
	],
	[
		'a routine that ended in another age',
		edit(RETIRED, '2026-11-20', '0202-11-20'),
		'reservera-per-telefon.yml:2',
		'Rutinen slutade gälla den 0202-11-20, som inte kan stämma. Skriv dagen då den togs bort.',
	],
	[
		'a statement without places',
		edit(SOURCE, '  places:\n    - träd biblioteket/borttappat-kort/ge-ett-nytt\n', ''),
		'biblioteket.yml:13',
		'Uppgiften "2 › places": ska ha minst en plats.',
	],
	[
		'a statement that has a place and is said to have none',
		edit(
			SOURCE,
			'  places:\n    - träd biblioteket/borttappat-kort/ge-ett-nytt\n',
			'  places:\n    - träd biblioteket/borttappat-kort/ge-ett-nytt\n  unplaced: true\n',
		),
		'biblioteket.yml:15',
		'Uppgiften "2 › places": finns, så ta bort unplaced: true.',
	],
	[
		'a statement with a blank in its id',
		edit(SOURCE, 'id: BO1.3', 'id: BO 1.3'),
		'biblioteket.yml:13',
		'Uppgiften "2 › id": ska vara en punkt i källan, som E3.4.',
	],
	[
		'a place with a word that is none',
		edit(SOURCE, '    - system katalogen\n', '    - systemet katalogen\n'),
		'biblioteket.yml:7',
		'Uppgiften "0 › places › 3": ska skrivas som "träd område/träd/steg"; orden är rutin, träd, mall, åtgärd,',
	],
	[
		'an unknown statement in a step',
		edit(TREE, "source: ['BO1.2']", "source: ['BO1.9']"),
		'borttappat-kort.ts:16',
		'Punkten "BO1.9" finns varken i content/kallan eller bland de öppna frågorna. Menade du "BO1.1"?',
	],
];

/** What looks like one of these, and is no fault. */
export const sound: [name: string, make: Make][] = [
	['a word in quotes of a word processor', edit(SYSTEM, 'what: Visar', 'what: ”Sök” visar')],
	['what the customer says, in quotes', edit(CALL, 'finds: Kortet är inlämnat.', 'finds: ”Det ligger där”')],
	['a question in quotes', edit(LESSON, 'ask: Kortet är inlämnat. Vad gör du?', 'ask: ”Kan jag få kortet?”')],
	['a less-than sign and an ampersand', edit(SYSTEM, 'what: Visar', 'what: Lån & kort < 7 dagar. Visar')],
	['lines of a mail that begin with a dash', edit(MAIL, 'Hej!', 'Hej!\n\n- ett\n- två')],
	['an address in a mail', edit(MAIL, 'Hej!', 'Hej <a@example.se>! Se https://example.se/a_b')],
	['a description of two lines', edit(PAGE, 'description: Låntagaren', 'description: >-\n  En rad.\n  Låntagaren')],
	['a text of two contacts alike', edit(CONTACT, 'role: Svarar för rutinen.', 'role: Bibliotekarien')],
	['the parts fetched last', edit(PAGE, /import .*\n\n(<Tree.*\n)/, "$1\nimport { Tree } from '#parts';\n")],
	['a box in a page', after(':::tip[Tänk på]\nText.\n:::')],
	['a table in a page', after('| a | b |\n| --- | --- |\n| 1 | 2 |')],
	['a block of code in a page', after('```yaml\n**a**: <b>\n```')],
	['a picture as the words of a link', all(write('public/kort.svg', '<svg />'), after('[![Kortet](/kort.svg)](/biblioteket/)'))],
];
