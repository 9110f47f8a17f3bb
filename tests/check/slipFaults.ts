import { readFileSync } from 'node:fs';
import {
	after,
	all,
	CALL,
	copy,
	edit,
	FORMAT,
	insert,
	INDEX,
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

/**
 * Slips of the hand, as a script made them on every line of every kind of file: each was once silent, told in other words than an owner's,
 * on another line than its own, or together with a second fault that came of it.
 */
type Row = [name: string, make: Make, place: string, words: string];

const kort = 'borttappat-kort';
const inList = (item: string) => edit(SOURCE, '    - system katalogen\n', `    ${item}\n`);
const name = (value: string) => edit(SYSTEM, 'name: Katalogen', `name: ${value}`);
const body = (text: string) => edit(MAIL, 'Hej!', text);
const step = (from: string, to: string) => edit(TREE, from, to);
const beside = (what: string) => step("case: [], source: ['BO1.3']", `case: [], ${what}, source: ['BO1.3']`);
const picture = write('content/rutiner/biblioteket/bilder/kort.png', PICTURE);
const OWN_LINE = 'Raden hör inte till någon uppgift. Fortsätter den texten ovanför';
const NO_ITEM = 'Varje del i en lista börjar med ett bindestreck och ett blanksteg: - så här.';
const COMMENT = 'Det som står efter # på raden läses inte. Sätt citattecken om hela texten';
const PERSON = 'Här står något som är ett giltigt personnummer.';

/** Slips in YAML: the files of it, and what stands above the text of a page. */
export const yamlSlips: Row[] = [
	['a tab for the blanks of an item', edit(SOURCE, '    - system', '\t- system'), 'biblioteket.yml:6', 'Raden är indragen med tabb.'],
	['a day without its dashes', edit(PAGE, '2026-11-21', '20261121'), `${kort}.mdx:6`, 'ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD'],
	['a statement without its letters', edit(SOURCE, 'id: BO1.3', 'id: 1.3'), 'biblioteket.yml:11', 'ska vara en punkt i källan, som E3.4'],
	['statements from one to another', edit(PAGE, '[BO1.1]', '[BO1.1–BO1.3]'), `${kort}.mdx:9`, 'Räkna upp punkterna en och en'],
	[
		'an address for a name',
		edit(MAIL, 'from: bibliotekarien', 'from: a@example.se'),
		'hamta-kortet.md:4',
		'Här ska ett namn stå, och ingen adress.',
	],
	['a place with a colon', edit(SOURCE, '- mall bib', '- mall: bib'), 'biblioteket.yml:10', 'ska vara text. Ta bort kolon i den'],
	[
		'statements that were pasted twice',
		insert(SOURCE, 14, readFileSync(`tests/area/${SOURCE}`, 'utf8')),
		'biblioteket.yml:14',
		'Punkterna BO1.1, BO1.2, BO1.3 finns redan i',
	],
	['a long dash below the keys', edit(PAGE, '\n---\n\nimport', '\n—\n\nimport'), `${kort}.mdx:12`, 'En rad med --- ska stå för sig själv'],
	['dashes after the last key', edit(PAGE, 'order: 1\n---', 'order: 1 ---'), `${kort}.mdx:11`, 'En rad med --- ska stå för sig själv'],
	['words after the dashes', edit(PAGE, '\n---\n\nimport', '\n--- import'), `${kort}.mdx:12`, 'En rad med --- ska stå för sig själv'],
	['a page that ends in its keys', edit(PAGE, /reviewEvery[^]*/, 'review'), `${kort}.mdx:7`, 'Filen slutar i uppgifterna överst.'],
	['a quotation mark that is not closed', name('"Katalogen'), 'katalogen.yml:1', 'Citattecknet stängs inte. Skriv " också efter texten'],
	['a quotation mark that was not opened', name('Katalogen"'), 'katalogen.yml:1', 'Citattecknet " står ensamt. Ta bort det'],
	['half of a curly pair', name('”Katalogen nu'), 'katalogen.yml:1', 'Citattecknet ” står ensamt. Ta bort det'],
	['words after a quotation', name('"Katalogen" nu'), 'katalogen.yml:1', 'Citattecknet " slutar texten mitt på raden.'],
	['a name that is a day', name('2026-11-27'), 'katalogen.yml:1', 'Uppgiften "Namn" (name) ska vara text. Sätt citattecken om värdet'],
	[
		'a day that there is none of',
		edit(PAGE, 'reviewed: 2026-11-21', 'reviewed: 2026-02-31'),
		`${kort}.mdx:6`,
		'ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD',
	],
	[
		'a comment of code at the end',
		edit(FORMAT, '    warning:', '// warning:'),
		'kortnummer.yml:6',
		'En kommentar börjar med #. Byt // mot #.',
	],
	[
		'dashes in the midst of what stands above',
		edit(MAIL, 'draft:', '---\ndraft:'),
		'hamta-kortet.md:6',
		'Uppgifterna överst slutar här, men det kommer fler',
	],
	[
		'a field misspelt where it is declared',
		edit(MAIL, 'required: [kort]', 'required: [kor]'),
		'hamta-kortet.md:7',
		'Fältet "kor" finns inte i content/falt. Menade du "kort"?',
	],
	['a colon at the end', name('Katalogen:'), 'katalogen.yml:1', "Texten har ett kolon. Sätt citattecken om hela texten: name: '…'."],
	['a bracket first in a text', name('{Katalogen'), 'katalogen.yml:1', 'En text får inte börja med {.'],
	['an ampersand first in a text', name('&Katalogen nu'), 'katalogen.yml:1', 'En text får inte börja med &.'],
	['a number sign in a text', name('Katalogen #2'), 'katalogen.yml:1', COMMENT],
	['a comma after a name', name('Katalogen,'), 'katalogen.yml:1', 'Sist i texten står ett kommatecken, som visas. Ta bort det.'],
	[
		'a field where none is filled in',
		edit(SYSTEM, 'what: Visar', 'what: Visar {{kort}} och'),
		'katalogen.yml:2',
		'"{{kort}}" fylls inte i här',
	],
	['one star around a word', edit(SYSTEM, 'what: Visar', 'what: Visar *genast*'), 'katalogen.yml:2', '"*genast*" visas som det står'],
	['a word in code', edit(SYSTEM, 'what: Visar', 'what: Visar `genast`'), 'katalogen.yml:2', '"`genast`" visas som det står'],
	['no colon', edit(SYSTEM, 'name: Katalogen', 'name Katalogen'), 'katalogen.yml:1', OWN_LINE],
	[
		'an equals sign for a colon',
		edit(SYSTEM, 'name: Katalogen', 'name = Katalogen'),
		'katalogen.yml:1',
		'Efter namnet ska det stå ett kolon: name: …',
	],
	['a line of its own', edit(SYSTEM, 'what:', 'Fråga Anna\nwhat:'), 'katalogen.yml:2', OWN_LINE],
	['a comment of code', edit(SYSTEM, 'what:', '// Fråga Anna\nwhat:'), 'katalogen.yml:2', 'En kommentar börjar med #. Byt // mot #.'],
	[
		'a blank first on the first line',
		edit(SYSTEM, 'name:', ' name:'),
		'katalogen.yml:1',
		'Raden har ett blanksteg för mycket eller för litet.',
	],
	['a bullet', edit(FORMAT, '  - pattern', '  • pattern'), 'kortnummer.yml:4', NO_ITEM],
	['a number for a dash', edit(FORMAT, '  - pattern', '  1. pattern'), 'kortnummer.yml:4', NO_ITEM],
	['a dash without a blank', edit(FORMAT, '  - pattern', '  -pattern'), 'kortnummer.yml:4', NO_ITEM],
	['an empty item', inList('-'), 'biblioteket.yml:6', 'Uppgiften "Punkter nr 1 › Var det står på webbplatsen nr 3" (places) är tom.'],
	[
		'an empty text',
		edit(PAGE, 'section: 1. Borttappat kort', "section: ''"),
		`${kort}.mdx:8`,
		'Uppgiften "Avsnitt i källan" (section) är tom.',
	],
	['blanks in brackets', name("['  ']"), 'katalogen.yml:1', 'Uppgiften "Namn" (name) ska vara ett enda värde, utan hakparenteser.'],
	['a finding with a key misspelt', edit(CALL, '    finds:', '    find:'), 'kortet-i-lasesalen.yml:8', '"finds" saknas. Byt namnet'],
	[
		'a way without its reason',
		edit(CALL, /\n {4}why: .*/, ''),
		'kortet-i-lasesalen.yml:10',
		'Uppgiften "Rätt väg nr 1 › Vad som visade det" (why) saknas.',
	],
	[
		'a key that is nearly one',
		edit(PAGE, 'kind: rutin', 'kind: rutin\nsynonym: [kort]'),
		`${kort}.mdx:5`,
		'Okänd uppgift: synonym. Menade du "synonyms"?',
	],
	[
		'yes for an answer that is right',
		edit(LESSON, 'right: true', 'right: ja'),
		'01-lanedisken.mdx:11',
		'› Rätt svar" (right) kan bara vara true.',
	],
	['an example with markup', edit(FORMAT, 'example: L 12345', 'example: L 12345<br>'), 'kortnummer.yml:2', '"<br>" visas som det står'],
	['an example that is a person', edit(FORMAT, 'example: L 12345', 'example: 19121212-1212'), 'kortnummer.yml:2', PERSON],
	['a person with blanks between the pairs', name('19 12 12 12-1212'), 'katalogen.yml:1', PERSON],
	['a person with a slash', name('19121212/1212'), 'katalogen.yml:1', PERSON],
	['a person with dashes in the day', name('1912-12-12-1212'), 'katalogen.yml:1', PERSON],
	['a person in wide digits', name('１９１２１２１２-１２１２'), 'katalogen.yml:1', PERSON],
];

/** Slips in the texts of pages and mails. */
export const textSlips: Row[] = [
	[
		'a link that leads to its own page',
		after('Se [kortets sida](#).'),
		`${kort}.mdx:18`,
		'Länken är tom. Skriv adressen mellan parenteserna.',
	],
	['a link that says nothing', after('Se [här](/biblioteket/).'), `${kort}.mdx:18`, 'Länken heter ”här”. Skriv vad den leder till.'],
	['a link without its bracket', after('Se [området(/biblioteket/).'), `${kort}.mdx:18`, 'Här blev ingen länk.'],
	['a link with its brackets turned', after('Se (området)[/biblioteket/].'), `${kort}.mdx:18`, 'Här blev ingen länk.'],
	['a reference to nothing', after('Se [området][sida].'), `${kort}.mdx:18`, 'Här blev ingen länk.'],
	['a link to an address of mail', after('Se [kontoret](a@example.se).'), `${kort}.mdx:18`, 'Menade du "mailto:a@example.se"?'],
	['a link without its colon', after('Se [sidan](https//example.se).'), `${kort}.mdx:18`, 'Menade du "https://example.se"?'],
	[
		'a link to a file of text',
		after('Se [området](/content/rutiner/biblioteket/index.mdx).'),
		`${kort}.mdx:18`,
		'Menade du "/biblioteket/"?',
	],
	['a link to a folder', after('Se [mappen](\\\\\\\\server\\\\mapp).'), `${kort}.mdx:18`, 'går inte att följa för andra'],
	['a link to nothing at all', after('Se [sidan](/langt/harifran/).'), `${kort}.mdx:18`, 'Öppna sidan på webbplatsen och kopiera det'],
	['a picture without an address', after('![Kortet]()'), `${kort}.mdx:18`, 'Bilden har ingen adress.'],
	['a picture that says nothing', all(picture, after('![bild](./bilder/kort.png)')), `${kort}.mdx:18`, 'beskrivs bara som ”bild”'],
	['a picture misspelt', all(picture, after('![Kortet](./bilder/Kort.png)')), `${kort}.mdx:18`, 'Menade du "kort.png"?'],
	[
		'a picture as an element',
		all(picture, after('<img src="./bilder/kort.png" alt="Kortet" />')),
		`${kort}.mdx:18`,
		'Skriv ![Kortet](./bilder/kort.png)',
	],
	['a picture with a blank', all(picture, after('! [Kortet](./bilder/kort.png)')), `${kort}.mdx:18`, 'utan mellanslag efter !.'],
	['a part without its angle', edit(PAGE, '<Tree', 'Tree'), `${kort}.mdx:16`, '"Tree id="" visas som det står. En del börjar med <'],
	['a part with a blank after its angle', edit(PAGE, '<Tree', '< Tree'), `${kort}.mdx:16`, 'En del börjar med <'],
	[
		'a value without quotes',
		edit(PAGE, 'id="biblioteket/borttappat-kort"', 'id=kort'),
		`${kort}.mdx:16`,
		'Värdet ska stå mellan citattecken: id="…".',
	],
	['a name in angle brackets', after('Skriv <kort>.'), `${kort}.mdx:18`, '<kort> finns inte. Ska det synas, så skriv \\<kort>.'],
	['an element of no kind', after('<kort>nytt</kort>'), `${kort}.mdx:18`, '<kort> finns inte. Ska det synas, så skriv \\<kort>.'],
	['a script that is not closed', after('<script>'), `${kort}.mdx:18`, '<script> visas inte'],
	['words after the line of parts', edit(PAGE, "'#parts';", "'#parts'; Läs detta."), `${kort}.mdx:14`, 'Raden läses som kod'],
	[
		'a part that nothing fetches',
		edit(PAGE, /import .*\n\n/, ''),
		`${kort}.mdx:14`,
		"under den andra raden med ---: import { Tree } from '#parts';",
	],
	['a sign before a number', after('Vänta <5 dagar.'), `${kort}.mdx:18`, 'Ska det synas, så skriv \\<.'],
	['a sign before a word', after('Om a <b och c.'), `${kort}.mdx:18`, 'Tecknet < läses som början på en del.'],
	['a brace that is left', after('- punkt {\n- punkt'), `${kort}.mdx:18`, 'Tecknet { läses som kod. Ska det synas, så skriv \\{.'],
	['braces of nothing', after('Skriv {} här.'), `${kort}.mdx:18`, '"{}" läses som kod.'],
	['a comment without its end', after('{/* att göra'), `${kort}.mdx:18`, 'Kommentaren slutar inte. Skriv */} efter den.'],
	['a comment without its beginning', after('att göra */}'), `${kort}.mdx:18`, 'En kommentar skrivs {/* så här */}.'],
	['a part that does not end', after('<System id="katalogen"'), `${kort}.mdx:18`, '<System … slutar inte. Skriv /> sist'],
	['a part with a comma', after('<System, id="katalogen" />'), `${kort}.mdx:18`, 'Delen ska skrivas så här: <System id="…">'],
	['a part with a colon for its sign', after('<System id: "katalogen" />'), `${kort}.mdx:18`, 'Delen ska skrivas så här: <System id="…">'],
	['a part with two slashes', after('<System id="katalogen" //>'), `${kort}.mdx:18`, 'Raden har ett snedstreck för mycket.'],
	['a part that begins twice', after('<<System id="katalogen" />'), `${kort}.mdx:18`, 'Raden har ett < för mycket. Ta bort det.'],
	['a part in capitals', after('<SYSTEM id="katalogen" />'), `${kort}.mdx:18`, '<SYSTEM> finns inte. Skriv <System>'],
	['one quotation mark of a part', after("<System id='katalogen />"), `${kort}.mdx:18`, 'Ett citattecken saknas på raden: id="…".'],
	['an element that ends within another', after('<ul><li>Kort</ul>'), `${kort}.mdx:18`, '<li> stängs inte före </ul>. Skriv </li>'],
	['a paragraph in an element', after('<p>Kort\n\nNytt</p>'), `${kort}.mdx:18`, '<p> öppnas i ett stycke och stängs inte i det.'],
	['an element of a word processor', after('Kort<o:p></o:p>'), `${kort}.mdx:18`, '<o:p> kommer från Word eller en webbsida.'],
	['a font', after('<font color="red">Kort</font>'), `${kort}.mdx:18`, '<font> kommer från Word eller en webbsida.'],
	[
		'bullets of a word processor',
		after('•\tPunkt ett\n•\tPunkt två'),
		`${kort}.mdx:18`,
		'En punkt i en lista börjar med - och ett mellanslag.',
	],
	['a table of a word processor', after('Namn\tKod\nKort\t12'), `${kort}.mdx:18`, 'En tabb visas som ett mellanslag.'],
	['a dash before a small letter', after('-punkt'), `${kort}.mdx:18`, 'Ska raden vara en punkt i en lista'],
	['half of a merge', after('=======\nText'), `${kort}.mdx:18`, 'Här möts två ändringar av samma rader (=======).'],
	['a brace alone in a mail', body('Hej { du!'), 'hamta-kortet.md:11', '"{" skickas som det står.'],
	['a comment in a mail', body('Hej <!-- namn -->!'), 'hamta-kortet.md:11', '"<!--" skickas som det står'],
	[
		'a heading twice in an area',
		edit(INDEX, 'organisation: Biblioteket, lånedisken', 'organisation: " "'),
		'index.mdx:5',
		'Uppgiften "Organisation" (organisation) är tom.',
	],
];

/** Slips in trees. */
export const treeSlips: Row[] = [
	['a bracket that a line lacks', step("label: 'Ja' } },", "label: 'Ja' },"), `${kort}.ts:10`, 'På raden saknas }.'],
	['a brace too many', step("label: 'Ja' } },", "label: 'Ja' } } },"), `${kort}.ts:10`, 'På raden står } utan {.'],
	[
		'a comma that lacks in a line',
		step("'hamta-kortet', meta", "'hamta-kortet' meta"),
		`${kort}.ts:10`,
		'Ett kommatecken saknas mellan två saker på raden.',
	],
	['no colon in a tree', step('states: {', 'states {'), `${kort}.ts:6`, 'Efter states ska det stå ett kolon: states: …'],
	['words in a tree', step("\tinitial: 'finns", "kom ihåg\n\tinitial: 'finns"), `${kort}.ts:5`, 'Raden hör inte till trädet. Ta bort den.'],
	['a comment with #', step("\tinitial: 'finns", "# kom ihåg\n\tinitial: 'finns"), `${kort}.ts:5`, 'En kommentar börjar med //.'],
	[
		'a line of braces twice',
		step('\t\t\t},\n\t\t},\n', '\t\t\t},\n\t\t\t},\n\t\t},\n'),
		`${kort}.ts:13`,
		'Klammern på raden stänger inget',
	],
	['a list of names without quotes', step("open: ['G990']", 'open: [G990]'), `${kort}.ts:20`, 'Ordet G990 betyder inget här.'],
	['a tree without its id', edit(TREE, /\tid: .*\n/, ''), `${kort}.ts`, 'Trädet saknar id.'],
	['initial misspelt', step('initial:', 'first:'), `${kort}.ts:5`, '"initial" saknas. Byt namnet'],
	[
		'a tree that begins at its end',
		step("initial: 'finns-kortet'", "initial: 'hamta-kortet'"),
		`${kort}.ts:5`,
		'Trädet börjar i utfallet "hamta-kortet"',
	],
	[
		'an answer that is gone',
		step("\t\t\t\tja: { target: 'hamta-kortet', meta: { label: 'Ja' } },\n", ''),
		`${kort}.ts:7`,
		'Frågan har 1 svar.',
	],
	['the source of a step misspelt', step("source: ['BO1.1']", "källa: ['BO1.1']"), `${kort}.ts:8`, '"source" saknas. Byt namnet'],
	['a comma for a point', step("source: ['BO1.1']", "source: ['BO1,1']"), `${kort}.ts:8`, 'ska vara en punkt i källan, som E3.4.'],
	['a system by its name', step("['katalogen']", "['Katalogen']"), `${kort}.ts:8`, 'ska skrivas med små bokstäver a–z'],
	['an open question without its id', beside("hints: ['x']"), `${kort}.ts:20`, 'Okänd uppgift: hints.'],
	['an empty open question', step("open: ['G990']", "open: ['']"), `${kort}.ts:20`, 'Uppgiften "De öppna frågorna nr 1" (open) är tom.'],
	[
		'a part that says nothing',
		beside("parts: [{ when: { 'finns-kortet': 'nej' } }]"),
		`${kort}.ts:20`,
		'Delen säger inget om vad som ska göras.',
	],
	['a part that says not when', beside("parts: [{ text: 'x' }]"), `${kort}.ts:20`, '"Delarna nr 1 › När delen gäller" (when) saknas.'],
	[
		'parts that are no list',
		beside("parts: { when: { 'finns-kortet': 'nej' }, text: 'x' }"),
		`${kort}.ts:20`,
		'Uppgiften "Delarna" (parts) ska vara en lista',
	],
	[
		'an answer that fills in a list',
		step("label: 'Ja' }", "label: 'Ja', sets: ['kort'] }"),
		`${kort}.ts:10`,
		'› Det som svaret fyller i" (sets) ska vara flera uppgifter',
	],
	[
		'words of an answer outside its meta',
		step("meta: { label: 'Ja' }", "label: 'Ja'"),
		`${kort}.ts:10`,
		'label på svaret "ja" ska stå inom meta',
	],
	['a link of a step that is blank', beside("aids: [{ kind: 'link', to: ' ', text: 'Om kort' }]"), `${kort}.ts:20`, 'länken är tom.'],
];

/** What looks like one of these, and is no slip. */
export const noSlips: [name: string, make: Make][] = [
	['a comment on its own line', edit(SYSTEM, 'what:', '# Fråga Anna.\nwhat:')],
	['a comment after a list', edit(SYSTEM, 'source: [BO1.1]', 'source: [BO1.1] # hela')],
	['a number sign in quotes', name("'Katalogen #2'")],
	['inches and a name with low lines', edit(SYSTEM, 'what: Visar', 'what: Visar a_b_c, * och')],
	['a telephone number', edit(SYSTEM, 'what: Visar', 'what: Ring 070-123 45 67. Visar')],
	['a link that says what it leads to', after('Se [mer om kortet](/biblioteket/).')],
	['a picture in a page that shows what it says', all(picture, after('![Ett kort på disken](./bilder/kort.png)'))],
	['elements of HTML', after('Tryck <kbd>Tab</kbd>.<br />Läs <b>allt</b>.')],
	[
		'a page copied with another name',
		all(copy(SYSTEM, 'content/system/annan.yml'), edit('content/system/annan.yml', 'Katalogen', 'En annan')),
	],
];
