import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
	after,
	CALL,
	CHANNEL,
	DRAWING,
	edit,
	FIELD,
	FORMAT,
	LESSON,
	MAIL,
	PAGE,
	PICTURE,
	SOURCE,
	SYSTEM,
	TREE,
	write,
	type Make,
} from './make.ts';

/** Retires a routine of the fixture's area. */
const retire = (page: string, replacedBy?: string, area = 'biblioteket'): Make =>
	write(
		`content/utgangna/${area}/${page}.yml`,
		`title: Läsning på plats\nretired: 2026-11-22\nwhy: Salen är stängd.\n${replacedBy ? `replacedBy: ${replacedBy}\n` : ''}`,
	);
const link = edit(PAGE, '<Tree', 'Se [läsning på plats](../lasning-pa-plats/#salen).\n\n<Tree');
/** Pages that the fixture lacks, with a link in each: line 6 and line 7. */
const action = (line: string): Make =>
	write('content/atgarder/biblioteket/leta.mdx', `---\ntitle: Leta i lådan\nsource: [BO1.1]\n---\n\n1. ${line}\n`);
const handbook = (line: string): Make =>
	write('content/bidra/andra-en-text.mdx', `---\ntitle: Ändra en text\ndescription: Så gör du.\norder: 1\n---\n\n${line}\n`);
const rename =
	(from: string, to: string): Make =>
	(root) => {
		cpSync(`${root}/${from}`, `${root}/${to}`, { recursive: true });
		rmSync(`${root}/${from}`, { recursive: true });
	};
const latin1 = Buffer.from('name: Lånekatalogen\n', 'latin1');

/** Faults in the fixture's area: what each is called, how it is made, and the place and the message that must be told. */
export const faults: [name: string, make: Make, place: RegExp, message: RegExp][] = [
	[
		'a state that nothing leads to',
		edit(TREE, "target: 'hamta-kortet'", "target: 'ge-ett-nytt'"),
		/kort\.ts:14$/,
		/"hamta-kortet": Inget svar leder hit/,
	],
	[
		'a loop with no way out',
		edit(
			TREE,
			"target: 'hamta-kortet', meta: { label: 'Ja' } },\n\t\t\t\tnej: { target: 'ge-ett-nytt'",
			"target: 'finns-kortet', meta: { label: 'Ja' } },\n\t\t\t\tnej: { target: 'finns-kortet'",
		),
		/kort\.ts/,
		/når man aldrig ett utfall|Inget svar leder hit/,
	],
	[
		'one word where a list is due',
		edit(PAGE, 'kind: rutin', 'kind: rutin\nsynonyms: borta'),
		/kort\.mdx:5$/,
		/\(synonyms\) ska vara en lista, med hakparenteser/,
	],
	[
		'a number where text is due',
		edit(MAIL, 'title: Be låntagaren hämta kortet', 'title: 2026'),
		/kortet\.md:2$/,
		/\(title\) ska vara text\. Sätt citattecken/,
	],
	['text where yes or no is due', edit(MAIL, 'draft: false', 'draft: ja'), /kortet\.md:6$/, /\(draft\) ska vara true eller false/],
	[
		'an answer without a label',
		edit(TREE, "label: 'Ja'", "label: ''"),
		/kort\.ts:10$/,
		/Steget "finns-kortet": .*Svarets ord" \(label\) är tom/,
	],
	[
		'a question that asks what the introduction has not taught',
		edit(LESSON, 'because: Kortet finns.', 'because: Se efter i lådan.'),
		/lanedisken\.mdx:8$/,
		/Frågan ”Kortet är inlämnat\. Vad gör du\?” står på BO1\.1, men ingen sida har ännu sagt det: ”efter” saknas/,
	],
	[
		'a reply with a subject of its own',
		edit(MAIL, 'draft: false', 'reply: true\ndraft: false'),
		/kortet\.md:5$/,
		/är ett svar \(reply\), men har också subject/,
	],
	[
		'a state that stands twice',
		edit(TREE, "'ge-ett-nytt': {", "'hamta-kortet': {"),
		/kort\.ts:\d+$/,
		/"hamta-kortet" står två gånger|leder till "ge-ett-nytt"/,
	],
	[
		'a state named as a sentence',
		(root) => {
			edit(TREE, "target: 'hamta-kortet'", "target: 'Vänta på svar'")(root);
			edit(TREE, "'hamta-kortet': {", "'Vänta på svar': {")(root);
		},
		/kort\.ts:14$/,
		/^Namnet "Vänta på svar" ska skrivas med små bokstäver/,
	],
	['an answer that stands twice', edit(TREE, '\t\t\t\tnej: {', '\t\t\t\tja: {'), /kort\.ts:11$/, /Namnet "ja" står två gånger/],
	[
		'a state with ä that stands twice',
		(root) => {
			edit(TREE, "'hamta-kortet': {", "'hämta': {")(root);
			edit(TREE, "'ge-ett-nytt': {", 'hämta: {')(root);
		},
		/kort\.ts:18$/,
		/^Namnet "hämta" står två gånger/,
	],
	[
		'a comma that is missing in a tree',
		edit(TREE, "initial: 'finns-kortet',", "initial: 'finns-kortet'"),
		/kort\.ts:5$/,
		/^Raden slutar utan kommatecken\.$/,
	],
	[
		'a word without quotes in a tree',
		edit(TREE, "initial: 'finns-kortet'", 'initial: kortet'),
		/kort\.ts:5$/,
		/Ordet kortet betyder inget här/,
	],
	['a tree that fetches what is not there', edit(TREE, "'../tree.ts'", "'../trad.ts'"), /kort\.ts/, /Filen hämtar något som inte finns/],
	[
		'a tree that throws',
		edit(TREE, 'export default', "throw new Error('nej');\nexport default"),
		/kort\.ts:3$/,
		/Raden är kod, och den körs inte/,
	],
	['a tree that never ends', edit(TREE, 'export default', 'for (;;);\nexport default'), /kort\.ts:3$/, /Raden är kod, och den körs inte/],
	['a value that is made', edit(TREE, "text: 'Har någon", "text: 'Så ' + 'Har någon"), /kort\.ts:8$/, /Raden är kod, och den körs inte/],
	['an answer named by a digit', edit(TREE, 'ja: {', '2: {'), /kort\.ts:10$/, /Namnet "2" är bara siffror/],
	[
		'a brace that is missing',
		edit(TREE, "\t\t\t},\n\t\t},\n\t\t'hamta", "\t\t\t},\n\t\t'hamta"),
		/kort\.ts:7$/,
		/^Det som börjar på raden slutar inte: längre ner saknas en klammer/,
	],
	[
		'a key twice, indented by blanks',
		edit(TREE, "\tinitial: 'finns", "    initial: 'finns-kortet',\n    initial: 'finns"),
		/kort\.ts:6$/,
		/Namnet "initial" står två gånger/,
	],
	['a key that trees do not have', edit(TREE, '\tstates: {', '\tcontext: {},\n\tstates: {'), /kort\.ts/, /Okänd uppgift: context/],
	['a field in one brace', edit(MAIL, '{{kort}}', '{kort}'), /kortet\.md:13$/, /"\{kort\}" visas som det står\. .*\{\{kort\}\}/],
	['blanks inside the braces of a field', edit(MAIL, '{{kort}}', '{{ kort }}'), /kortet\.md:13$/, /Skriv \{\{kort\}\} utan mellanslag/],
	[
		'a mail without a subject',
		(root) => {
			edit('content/kanaler/brev.yml', 'name:', 'mail: true\nname:')(root);
			edit(MAIL, 'subject: Ditt lånekort', 'to: [bibliotekarien]')(root);
		},
		/kortet\.md:3$/,
		/Mejlet saknar ämnesrad/,
	],
	[
		'a review on a day to come',
		edit(PAGE, 'reviewed: 2026-11-21', 'reviewed: 2999-01-01'),
		/kort\.mdx:\d+$/,
		/granskad den 2999-01-01, som inte har varit än/,
	],
	[
		'two routines with one title',
		(root) => {
			const text = readFileSync(`${root}/${PAGE}`, 'utf8')
				.replace(/\n<Tree.*/, '\nRing låntagaren.')
				.replace(/import .*\n/, '');
			writeFileSync(`${root}/content/rutiner/biblioteket/ett-till.mdx`, text);
		},
		/ett-till\.mdx:2$/,
		/heter likadant som content\/rutiner\/biblioteket\/borttappat-kort\.mdx/,
	],
	['markup in a question', edit(TREE, 'lämnat in kortet?', 'lämnat in <b>kortet</b>?'), /kort\.ts:8$/, /"<b>" visas som det står/],
	['a label of blanks', edit(TREE, "label: 'Ja'", "label: '  '"), /kort\.ts:10$/, /Uppgiften "[^"]+" \(label\) är tom/],
	[
		'a label of 300 characters',
		edit(TREE, "label: 'Ja'", `label: '${'Ja '.repeat(100)}.'`),
		/kort\.ts:10$/,
		/är 301 tecken lång\. Högst 120/,
	],
	['two answers with the same words', edit(TREE, "label: 'Nej'", "label: 'ja'"), /kort\.ts:11$/, /Två svar lyder ”ja”/],
	[
		'a date question on a field that is no date',
		edit(
			TREE,
			"kind: 'question', text: 'Har någon lämnat in kortet?',",
			"kind: 'date', text: 'När lämnades kortet in?', field: 'kort', bands: [{ to: 'P7D', answer: 'nej' }, { answer: 'ja' }],",
		),
		/kort\.ts:7$/,
		/Fältet "kort" har formatet .*behöver ett fält med formatet datum/,
	],
	[
		'a list that is none, in a tree',
		edit(TREE, "systems: ['katalogen']", "systems: 'katalogen'"),
		/kort\.ts:\d+$/,
		/\(systems\) ska vara en lista: \['ett', 'två'\]/,
	],
	[
		'a picture without words',
		(root) => {
			write('content/rutiner/biblioteket/hylla.svg', DRAWING)(root);
			after('![](./hylla.svg)')(root);
		},
		/kort\.mdx:18$/,
		/saknar text för den som inte ser den/,
	],
	[
		'an empty picture',
		write('content/rutiner/biblioteket/hylla.png', ''),
		/hylla\.png$/,
		/^Bilden går inte att läsa: filen är tom, skadad/,
	],
	[
		'a picture that is a document',
		write('content/rutiner/biblioteket/bilder/hylla.jpg', '%PDF-1.7'),
		/hylla\.jpg$/,
		/^Bilden går inte att läsa/,
	],
	['an empty tree', write(TREE, ''), /kort\.ts$/, /exporterar inget träd/],
	[
		'a tree in a file that is none',
		rename(TREE, 'machines/biblioteket/borttappat-kort.js'),
		/kort\.js$/,
		/ett träd är en fil machines\/område\/namn\.ts/,
	],
	[
		'an unknown owner',
		edit(PAGE, 'owner: bibliotekarien', 'owner: bibliotekarie'),
		/kort\.mdx:5$/,
		/Kontakten "bibliotekarie" finns inte.*Menade du "bibliotekarien"\?/,
	],
	['an interval in words', edit(PAGE, 'P6M', 'halvår'), /kort\.mdx:7$/, /\(reviewEvery\): ska skrivas som P6M/],
	['an interval of nothing', edit(PAGE, 'P6M', 'P0M'), /kort\.mdx:7$/, /\(reviewEvery\): ska skrivas som P6M/],
	['a day that there is not', edit(PAGE, '2026-11-21', '2026-02-30'), /kort\.mdx:6$/, /\(reviewed\): ska vara en dag som finns/],
	[
		'a tag that is not closed',
		edit(PAGE, '<Tree id="biblioteket/borttappat-kort" />', 'Se <Tree id="biblioteket/borttappat-kort">'),
		/kort\.mdx:16$/,
		/<Tree> öppnas men stängs inte/,
	],
	['a tag that is not opened', edit(PAGE, '" />', '" />\n\n</Tree>'), /kort\.mdx:18$/, /<\/Tree> stänger något som inte är öppnat/],
	['a brace that is not closed', edit(PAGE, '" />', '" />\n\nKortet {heter'), /kort\.mdx:18$/, /Tecknet \{ läses som kod\. Ska det synas/],
	['a field of a mail in a page', after('Säg {{lånekortet}} till kunden.'), /kort\.mdx:18$/, /"\{\{lånekortet\}\}" läses som kod/],
	['an expression of its own', after('{kortet}'), /kort\.mdx:18$/, /"\{kortet\}" läses som kod/],
	['an attribute that is code', edit(PAGE, '" />', '" till={kortet} />'), /kort\.mdx:16$/, /"till" på <Tree> läses som kod/],
	['an import from elsewhere', after("import kort from './kort.ts';"), /kort\.mdx:18$/, /Raden läses som kod/],
	['a line that begins with export', after('export const kort = 1;'), /kort\.mdx:18$/, /Raden läses som kod/],
	['a part that there is not', after('<Terms id="kort" />'), /kort\.mdx:18$/, /^<Terms> finns inte\. Menade du "Term"\?$/],
	['a part that is not fetched', after('<Mistake />'), /kort\.mdx:18$/, /<Mistake> används men hämtas inte/],
	['a page of another site in a page', after('<iframe src="https://example.com"></iframe>'), /kort\.mdx:18$/, /<iframe> visas inte/],
	['a film in a page', after('<video src="./kort.mp4"></video>'), /kort\.mdx:18$/, /<video> visas inte/],
	['a script in a page', after('<script src="/kort.js"></script>'), /kort\.mdx:18$/, /<script> visas inte/],
	['an image of another site', after('![Kortet](https://example.com/kort.png)'), /kort\.mdx:18$/, /hämtas från en annan webbplats/],
	['an image tag of another site', after('<img src="//example.com/kort.png" />'), /kort\.mdx:18$/, /hämtas från en annan webbplats/],
	['an image that there is not', after('![Kortet](./kort.png)'), /kort\.mdx:18$/, /Bilden ".\/kort\.png" finns inte/],
	['a look of its own', after('<kbd style="color: red">K</kbd>'), /kort\.mdx:18$/, /"style" på <kbd> har ingen verkan/],
	['an act of its own', after('<kbd onclick="kort()">K</kbd>'), /kort\.mdx:18$/, /"onclick" på <kbd> har ingen verkan/],
	[
		'a channel that there is not',
		edit(MAIL, 'channel: brev', 'channel: brv'),
		/kortet\.md:3$/,
		/Kanalen "brv" finns inte.*Menade du "brev"\?/,
	],
	['a word that no channel has', edit(CHANNEL, 'text: Brevtext', 'text: Brevtext\npublikt: true'), /brev\.yml/, /Okänd uppgift: publikt/],
	[
		'a format that there is not',
		edit(FIELD, 'format: kortnummer', 'format: kortet'),
		/kort\.yml:2$/,
		/Formatet "kortet" finns inte i content\/format\. /,
	],
	['a general format that is misspelt', edit(FIELD, 'format: kortnummer', 'format: datumet'), /kort\.yml:2$/, /Menade du "datum"\?/],
	[
		'a format that every organisation has',
		(root) => cpSync(`${root}/${FORMAT}`, `${root}/content/format/datum.yml`),
		/datum\.yml$/,
		/Formatet "datum" finns redan/,
	],
	['a pattern that cannot be read', edit(FORMAT, '{5}', '{5}('), /kortnummer\.yml:4$/, /går inte att läsa som ett reguljärt uttryck/],
	[
		'a pattern that breaks out of its frame',
		edit(FORMAT, '{5}', '{5})|(?:.*'),
		/kortnummer\.yml:4$/,
		/går inte att läsa som ett reguljärt uttryck/,
	],
	['a pattern that could hang a page', edit(FORMAT, '[0-9]{5}', '([0-9]+)+'), /kortnummer\.yml:4$/, /kan få sidan att hänga sig/],
	['an example that its pattern refuses', edit(FORMAT, 'L 12345', 'L 1234'), /kortnummer\.yml:2$/, /Exemplet "L 1234" godtas inte/],
	['a pattern that warns of nothing', edit(FORMAT, 'L ?', 'L? ?'), /kortnummer\.yml:5$/, /"12345" under wrong ger inte varningen/],
	['an empty page', write(PAGE, ''), /kort\.mdx:1$/, /Filen saknar uppgifter överst/],
	['an empty entry', write(SYSTEM, ''), /katalogen\.yml:1$/, /^Filen saknar uppgifter\. Fyll i/],
	[
		'a page without its lines of dashes',
		edit(PAGE, '---\n', ''),
		/kort\.mdx:1$/,
		/Överst i filen, före uppgifterna, ska det stå en rad med ---/,
	],
	['an entry with another ending', rename(SYSTEM, 'content/system/katalogen.yaml'), /katalogen\.yaml$/, /Byt ändelsen \.yaml mot \.yml/],
	[
		'a page in a folder that is none',
		rename('content/mallar', 'content/mallarna'),
		/^content\/mallarna$/,
		/^Mappen "mallarna" hör inte till innehållet, så det som ligger i den läses inte\. Menade du "mallar"\?/,
	],
	[
		'a name that no address can have',
		rename(CALL, 'content/ovningar/biblioteket/Kortet i läsesalen.yml'),
		/läsesalen\.yml$/,
		/Filnamnet "Kortet i läsesalen" ska skrivas med små bokstäver/,
	],
	['an invisible first character', edit(SYSTEM, 'name:', '\uFEFFname:'), /katalogen\.yml:1$/, /osynligt tecken \(BOM\)/],
	['å in another encoding', write(SYSTEM, latin1), /katalogen\.yml:1$/, /Spara filen som UTF-8/],
	['a tab in YAML', edit(CALL, '  - answer', '\t- answer'), /lasesalen\.yml:\d+$/, /indragen med tabb/],
	[
		'a statement that another area has too',
		write('content/kallan/annat.yml', '- id: BO1.1\n  says: Något.\n  places:\n    - system katalogen\n'),
		/(annat|biblioteket)\.yml:1$/,
		/Punkten "BO1\.1" finns redan i content\/kallan\/annat\.yml/,
	],
	[
		'a statement with other letters than its area',
		edit(SOURCE, 'id: BO1.3', 'id: B1.3'),
		/biblioteket\.yml:\d+$/,
		/Punkten "B1\.3" börjar inte på BO/,
	],
	[
		'letters that another area has too',
		write('content/kallan/annat.yml', '- id: BO9.1\n  says: Något.\n  places:\n    - system katalogen\n'),
		/biblioteket\.yml:1$/,
		/Bokstäverna BO används redan i content\/kallan\/annat\.yml/,
	],
	[
		'letters that the open questions have',
		write('content/kallan/annat.yml', '- id: G9.1\n  says: Något.\n  places:\n    - system katalogen\n'),
		/annat\.yml:1$/,
		/Bokstaven G hör till de öppna frågorna/,
	],
	['five letters', edit(SOURCE, 'id: BO1.3', 'id: BBBBB1.3'), /biblioteket\.yml:\d+$/, /ska vara en punkt i källan/],
	['a statement that stands twice', edit(SOURCE, 'id: BO1.3', 'id: BO1.2'), /biblioteket\.yml:\d+$/, /Punkten "BO1\.2" finns redan/],
	[
		'a practice call that stops before the end',
		edit(CALL, 'outcome: hamta-kortet', 'outcome: ge-ett-nytt'),
		/lasesalen\.yml:\d+$/,
		/vägen leder till utfallet "hamta-kortet", men övningen säger "ge-ett-nytt"/,
	],
	[
		'a link to a routine that is retired',
		(root) => {
			retire('lasning-pa-plats', 'biblioteket/borttappat-kort')(root);
			link(root);
		},
		/kort\.mdx:16$/,
		/rutinen "biblioteket\/lasning-pa-plats", som inte gäller längre \(content\/utgangna\/biblioteket\/lasning-pa-plats\.yml\)\. Ta bort/,
	],
	['a link to a routine that never was', link, /kort\.mdx:16$/, /leder till sidan "biblioteket\/lasning-pa-plats", som inte finns/],
	[
		'a link to a heading that the page lacks',
		after('Se [steget](#hamta-korten).'),
		/kort\.mdx:18$/,
		/leder till "#hamta-korten" på sidan "biblioteket\/borttappat-kort".*Menade du "hamta-kortet"\?$/,
	],
	[
		'a link to a step that the tree of another page lacks',
		edit('content/rutiner/biblioteket/index.mdx', '---\n\n', '---\n\nSe [steget](/biblioteket/borttappat-kort/#finns-korten).\n\n'),
		/index\.mdx:\d+$/,
		/"#finns-korten" på sidan "biblioteket\/borttappat-kort".*Menade du "finns-kortet"\?$/,
	],
	[
		'a link to a contact that is not on the page of contacts',
		after('Fråga [henne](/kontakter/#bibliotekarie).'),
		/kort\.mdx:18$/,
		/"#bibliotekarie" på sidan "kontakter".*Menade du "bibliotekarien"\?$/,
	],
	[
		'a link without its last slash',
		after('Se [området](/biblioteket?a#_top).'),
		/kort\.mdx:18$/,
		/^Länken "\/biblioteket\?a#_top" ska sluta med ett snedstreck\. Menade du "\/biblioteket\/\?a#_top"\?$/,
	],
	['a link to nothing', after('Se [området]().'), /kort\.mdx:18$/, /^Länken är tom/],
	[
		'a link in an element',
		after('Se <a href="/bibliotek/">området</a>.'),
		/kort\.mdx:18$/,
		/"bibliotek", som inte finns.*Menade du "\/biblioteket\/"/,
	],
	['a link by a reference', after('Se [området][a].\n\n[a]: /bibliotek/'), /kort\.mdx:20$/, /"bibliotek", som inte finns/],
	['a link in the handbook', handbook('Se [området](/bibliotek/).'), /andra-en-text\.mdx:7$/, /"bibliotek", som inte finns/],
	['a link in an action', action('Se [området](/bibliotek/).'), /leta\.mdx:6$/, /"bibliotek", som inte finns.*Menade du "\/biblioteket\/"/],
	['a link in an action that holds on one page', action('Se [området](../../biblioteket/).'), /leta\.mdx:6$/, /gäller bara på en sida/],
	[
		'a link in the introduction',
		edit('content/introduktion/biblioteket/01-lanedisken.mdx', '---\n\n', '---\n\nSe [området](/bibliotek/).\n\n'),
		/lanedisken\.mdx:\d+$/,
		/"bibliotek", som inte finns/,
	],
	[
		'a routine both alive and retired',
		retire('borttappat-kort', 'biblioteket/borttappat-kort'),
		/utgangna\/biblioteket\/borttappat-kort\.yml$/,
		/Rutinen finns kvar i content\/rutiner\/biblioteket\/borttappat-kort\.mdx/,
	],
	[
		'a retired routine replaced by one that is not there',
		retire('lasning-pa-plats', 'biblioteket/borttappade-kort'),
		/lasning-pa-plats\.yml:4$/,
		/Rutinsidan "biblioteket\/borttappade-kort" finns inte i content\/rutiner\. Menade du "biblioteket\/borttappat-kort"\?/,
	],
	[
		'a retired routine of an area that is not there',
		retire('lasning-pa-plats', undefined, 'bibliotek'),
		/utgangna\/bibliotek\/lasning-pa-plats\.yml$/,
		/Området "bibliotek" finns inte, så sidan leder ingenstans.* Menade du "biblioteket"\?/,
	],
	['a sender that is none', edit(MAIL, 'from: bibliotekarien', 'from: biblioteket'), /kortet\.md:4$/, /Kontakten "biblioteket" finns inte/],
];

/** What an editor may do to a file without a fault: each is made, and must be told of nothing. */
export const harmless: [name: string, make: Make][] = [
	...[PAGE, MAIL, CALL, TREE].map((file): [string, Make] => [
		`Windows line ends in ${file}`,
		(root) => writeFileSync(`${root}/${file}`, readFileSync(`${root}/${file}`, 'utf8').replaceAll('\n', '\r\n')),
	]),
	...[
		...['/', '/tillganglighet/', '/utfall/biblioteket/', '/utfall/biblioteket/#borttappat-kort--hamta-kortet', '/admin/', '/samtal/'],
		...['/biblioteket/borttappat-kort/trad/', '/ova/biblioteket/', '/ova/biblioteket/blandat/', '/ova/biblioteket/kortet-i-lasesalen/'],
		...['/agare/bibliotekarien/', '/introduktion/biblioteket/lanedisken/', '/bidra/', '/ordlista/#bokstav-A', '/kontakter/#bibliotekarien'],
		...[
			'/api/trees.json',
			'/api/trees/biblioteket/borttappat-kort.json',
			'#hamta-kortet',
			'#_top',
			'?svar=nej#hamta-kortet',
			'..',
			'./trad/',
		],
		...['https://example.com/a', 'mailto:a@example.se', 'tel:010', '/biblioteket/?a#_top'],
	].map((url): [string, Make] => [`a link to ${url}`, after(`Se [det](${url}).`)]),
	['a link in an action', action('Se [området](/biblioteket/).')],
	['a link in code', after('Skriv `[området](/bibliotek/)`.')],
	['a comment in a page', after('{/* Fråga chefen. */}')],
	[
		'an image in a page',
		(root) => {
			write('content/rutiner/biblioteket/Bild 2.png', PICTURE)(root);
			after('![Kortet](./Bild%202.png)')(root);
		},
	],
	['a picture beside a page', write('content/rutiner/biblioteket/Bild 1.png', PICTURE)],
	['a comment that stands twice in a tree', edit(TREE, "\t\t'hamta", "\t\t// Se källan: punkt 1\n\t\t// Se källan: punkt 1\n\t\t'hamta")],
	['a routine that is retired for nothing', retire('lasning-pa-plats')],
	['a routine of an area that is gone, with what takes its place', retire('lasning', 'biblioteket/borttappat-kort', 'arkivet')],
	['a routine that is retired', retire('lasning-pa-plats', 'biblioteket/borttappat-kort')],
	['a page that nobody has reviewed', edit(PAGE, 'reviewed: 2026-11-21\n', '')],
];
