// cspell:disable
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import {
	all,
	CALL,
	CONTACT,
	copy,
	drop,
	edit,
	FIELD,
	FORMAT,
	insert,
	INDEX,
	LESSON,
	MAIL,
	move,
	PAGE,
	SOURCE,
	SYSTEM,
	TREE,
	write,
	type Make,
} from './make.ts';

type Row = [name: string, make: Make, place: string, said: string];

const kort = 'borttappat-kort';
/** Writes a file anew as another program would have saved it. */
const saved =
	(file: string, as: (text: string) => string | Buffer): Make =>
	(root) =>
		writeFileSync(`${root}/${file}`, as(readFileSync(`${root}/${file}`, 'utf8')));
const link =
	(file: string, to: string): Make =>
	(root) => {
		rmSync(`${root}/${file}`, { force: true });
		symlinkSync(to, `${root}/${file}`);
	};
const folder =
	(path: string): Make =>
	(root) =>
		void mkdirSync(`${root}/${path}`, { recursive: true });

/** Files with another name, place or form than they should have. */
const placeFaults: Row[] = [
	['an ending in capitals', move(PAGE, PAGE.replace('.mdx', '.MDX')), `${kort}.MDX`, 'Byt ändelsen .MDX mot .mdx.'],
	['no ending', move(SYSTEM, 'content/system/katalogen'), 'katalogen', 'Skriv .yml sist i filens namn.'],
	['an ending after the right one', move(TREE, `${TREE}.txt`), `${kort}.ts.txt`, 'Ta bort .txt sist i filens namn.'],
	['an ending twice', move(MAIL, `${MAIL}.md`), 'hamta-kortet.md.md', 'Filnamnet slutar med .md två gånger. Ta bort det ena.'],
	['a tree as another script', move(TREE, TREE.replace('.ts', '.js')), `${kort}.js`, 'Byt ändelsen .js mot .ts.'],
	['a practice call among mails', copy(CALL, 'content/mallar/biblioteket/x.yml'), 'x.yml', 'Flytta den dit den hör, eller byt ändelsen'],
	['a tree in content', move(TREE, PAGE.replace('.mdx', '.ts')), `${kort}.ts`, 'Ett träd ligger i machines/område. Flytta filen dit.'],
	['a page among trees', copy(PAGE, 'machines/biblioteket/ny.mdx'), 'ny.mdx', 'Är den inget träd, så flytta den till sin mapp i content.'],
	['a photo of a telephone', write('content/rutiner/biblioteket/kort.heic', 'x'), 'kort.heic', 'Spara bilden som PNG eller JPEG.'],
	['what a word processor has open', write('content/rutiner/biblioteket/~$kort.docx', 'x'), '~$kort.docx', 'Ta bort den härifrån.'],
	['an entry beside its folder', move(CONTACT, 'content/anna.yml'), 'anna.yml', 'Filen läses inte: här ligger bara mappar.'],
	['notes beside the trees', write('machines/att-gora.txt', 'x'), 'att-gora.txt', 'Filen läses inte: här ligger bara mappar.'],
	['an entry too deep', copy(SYSTEM, 'content/system/mer/annan.yml'), 'annan.yml', 'Filen ligger fel: den ska ligga i content/system.'],
	['a folder for a file', all(drop(CALL), folder(CALL)), 'kortet-i-lasesalen.yml', 'Det här är en mapp, men ska vara en fil.'],
	['a folder with a file in it, for a file', write(`${FIELD.replace('kort', 'ny')}/x.yml`, 'x'), 'ny.yml', 'Det här är en mapp'],
	['a link to a file', link(SYSTEM, '../kontakter/bibliotekarien.yml'), 'katalogen.yml', 'Lägg själva filen här.'],
	['a link to nothing', link('content/system/ny.yml', 'finns-inte'), 'ny.yml', 'Det här är en genväg till något annat'],
	['a zero-width character in a name', move(CALL, CALL.replace('.yml', '\u200B.yml')), 'kortet-i-lasesalen\u200B.yml', '(U+200B)'],
	['a contact among systems', copy(CONTACT, 'content/system/anna.yml'), 'anna.yml', 'hör till content/kontakter. Flytta den dit.'],
	['a routine in the introduction', copy(PAGE, 'content/introduktion/biblioteket/02-kort.mdx'), '02-kort.mdx', 'hör till content/rutiner.'],
	['a lesson among routines', copy(LESSON, 'content/rutiner/biblioteket/x.mdx'), 'x.mdx', 'hör till content/introduktion. Flytta den dit.'],
	['statements among practice calls', copy(SOURCE, 'content/ovningar/biblioteket/x.yml'), 'x.yml', 'hör till content/kallan.'],
	['a folder of a kind misspelt', move('content/rutiner', 'content/rutin'), 'rutin', 'Mappen "rutin" hör inte till innehållet'],
];

/** Files as other programs save them. */
const formFaults: Row[] = [
	['line ends of an old Mac', saved(PAGE, (text) => text.replaceAll('\n', '\r')), `${kort}.mdx:1`, 'Spara den med radslutet LF.'],
	['one such line end', saved(TREE, (text) => text.replace(',\n', ',\r')), `${kort}.ts:4`, 'ett radslut som bara gamla Mac-datorer har'],
	['a line end for print', edit(SYSTEM, 'vilka kort', 'vilka\u2028kort'), 'katalogen.yml:2', 'ett radslut som inte syns'],
	['half of a file lost', saved(MAIL, (text) => `${text.slice(0, 80)}${'\0'.repeat(80)}`), 'hamta-kortet.md:5', 'Filen är skadad'],
	['å read as two characters', edit(PAGE, 'Låntagaren', 'LÃ¥ntagaren'), `${kort}.mdx:3`, '”Ã¥”, som ska vara ”å”'],
	['a dash read as three', edit(MAIL, 'Hej!', 'Hej â€“ hej!'), 'hamta-kortet.md:11', 'filen har öppnats i fel teckenkodning'],
	['hard blanks all over a page', saved(PAGE, (text) => text.replaceAll(' ', '\u00A0')), `${kort}.mdx:2`, 'Raden har ett hårt blanksteg'],
	['hard blanks all over an entry', saved(FIELD, (text) => text.replaceAll(' ', '\u00A0')), 'kort.yml:1', 'Raden har ett hårt blanksteg'],
	['a hard blank after the key of a part', edit(PAGE, 'import {', 'import\u00A0{'), `${kort}.mdx:14`, 'Raden har ett hårt blanksteg'],
];

const also = (words: string) => `Det gäller också ${words}`;
/** One thing renamed or taken away, and named in many places. */
const renameFaults: Row[] = [
	[
		'a statement with another id',
		edit(SOURCE, 'id: BO1.1', 'id: BO1.9'),
		`${kort}.mdx:9`,
		'Menade du "BO1.9", som inget nämner? Det gäller också',
	],
	['a statement moved to a new section', edit(SOURCE, 'id: BO1.2', 'id: BO2.1'), 'hamta-kortet.md:8', also('content/kanaler/brev.yml:4')],
	['a list of statements taken away', drop(SOURCE), `${kort}.mdx:9`, 'Inga punkter som börjar med BO finns i content/kallan.'],
	['a list of statements of an area misspelt', move(SOURCE, 'content/kallan/bibliotek.yml'), 'bibliotek.yml', 'Menade du "biblioteket"?'],
	['a system renamed', move(SYSTEM, 'content/system/katalog.yml'), `${kort}.ts:8`, `Menade du "katalog"? ${also(INDEX)}:6`],
	[
		'a contact with quite another name',
		move(CONTACT, 'content/kontakter/anna.yml'),
		`${kort}.mdx:5`,
		'Menade du "anna", som inget nämner?',
	],
	['a contact taken away', drop(CONTACT), `${kort}.mdx:5`, `Det finns inga ännu. ${also(INDEX)}:7, ${MAIL}:4.`],
	[
		'a page taken away',
		drop(PAGE),
		'G990.yml:4',
		`${also('content/utgangna/biblioteket/reservera-per-telefon.yml:4')}, ${TREE}, ${INDEX}:16.`,
	],
	['a page renamed', move(PAGE, 'content/rutiner/biblioteket/tappat-kort.mdx'), 'G990.yml:4', 'Menade du "biblioteket/tappat-kort"?'],
	['a tree taken away', drop(TREE), `${kort}.mdx:16`, also('content/introduktion/biblioteket/01-lanedisken.mdx:6')],
	['a tree renamed', move(TREE, 'machines/biblioteket/tappat-kort.ts'), 'tappat-kort.ts:4', `De ska vara lika. ${also(PAGE)}:16`],
	[
		'a tree renamed, with its id',
		all(edit(TREE, "'biblioteket/borttappat-kort'", "'biblioteket/tappat-kort'"), move(TREE, 'machines/biblioteket/tappat-kort.ts')),
		`${kort}.mdx:16`,
		'Menade du "biblioteket/tappat-kort"?',
	],
	['a field renamed', move(FIELD, 'content/falt/nummer.yml'), 'hamta-kortet.md:7', 'Menade du "nummer", som inget nämner?'],
	['an area of routines renamed', move('content/rutiner/biblioteket', 'content/rutiner/bibliotek'), 'G990.yml:4', 'Menade du "bibliotek/'],
	['an area of trees renamed', move('machines/biblioteket', 'machines/bibliotek'), `${kort}.ts:4`, `De ska vara lika. ${also(PAGE)}:16`],
	[
		'an area of mails renamed',
		move('content/mallar/biblioteket', 'content/mallar/bibliotek'),
		`${kort}.ts:16`,
		also('content/mallar/bibliotek'),
	],
	[
		'an area of retired routines renamed, where all have what takes their place',
		move('content/utgangna/biblioteket', 'content/utgangna/bibliotek'),
		'bibliotek',
		'Menade du "biblioteket"?',
	],
];

const TWICE = 'Raden står två gånger, och börjar därför en del till i listan. Ta bort den ena.';
/** Lines of YAML that stand twice, or end what they should not. */
const twiceFaults: Row[] = [
	['a key twice', insert(SYSTEM, 2, 'name: Katalogen'), 'katalogen.yml:2', 'Uppgiften name står redan på rad 1. Ta bort den ena.'],
	['a key twice, before what it holds', insert(PAGE, 10, 'sidebar:'), `${kort}.mdx:11`, 'Uppgiften sidebar står redan på rad 10.'],
	[
		'a key twice, last of what an item holds',
		insert(CALL, 8, '    finds: Kortet är inlämnat.'),
		'kortet-i-lasesalen.yml:9',
		'redan på rad 8. Ta bort den ena.',
	],
	[
		'a key twice, far from each other',
		insert(PAGE, 12, 'owner: bibliotekarien'),
		`${kort}.mdx:12`,
		'Uppgiften owner står redan på rad 5. Ta bort den ena, eller dra in',
	],
	['the first line of an item twice', insert(LESSON, 8, '  - ask: Kortet är inlämnat. Vad gör du?'), '01-lanedisken.mdx:8', TWICE],
	[
		'the first line of an item within one twice',
		insert(LESSON, 10, '      - text: Ber låntagaren hämta det'),
		'01-lanedisken.mdx:10',
		TWICE,
	],
	['the first line of a rule twice', insert(FORMAT, 4, "  - pattern: 'L ?[0-9]{5}'"), 'kortnummer.yml:4', TWICE],
	[
		'a rule that is only begun',
		insert(FORMAT, 4, "  - pattern: '[A-Z]'"),
		'kortnummer.yml:4',
		'saknas wrong och warning. Lägg till dem, eller ta bort delen.',
	],
	['two dots', insert(SYSTEM, 2, '..'), 'katalogen.yml:2', 'Raden med .. hör inte hemma här. Ta bort den.'],
	['three dots in one', insert(SYSTEM, 2, '…'), 'katalogen.yml:2', 'Raden med … hör inte hemma här. Ta bort den.'],
	['three dots above a text', insert(PAGE, 6, '...'), `${kort}.mdx:6`, 'Raden med ... hör inte hemma här. Ta bort den.'],
	['dashes within an item above a text', insert(LESSON, 11, '---'), '01-lanedisken.mdx:11', 'Uppgifterna överst slutar här'],
];

const OTHER = 'machines/biblioteket/nytt-kort.ts';
/** A second tree like the fixture's, with its page. */
const second = all(
	copy(TREE, OTHER),
	edit(OTHER, "id: 'biblioteket/borttappat-kort'", "id: 'biblioteket/nytt-kort'"),
	copy(PAGE, 'content/rutiner/biblioteket/nytt-kort.mdx'),
	edit('content/rutiner/biblioteket/nytt-kort.mdx', 'title: Borttappat kort', 'title: Nytt kort'),
	edit('content/rutiner/biblioteket/nytt-kort.mdx', 'borttappat-kort', 'nytt-kort'),
);
/** Lets an outcome of the fixture's tree lead on. */
const leads = (file: string, source: 'BO1.2' | 'BO1.3', to: string) =>
	edit(file, `case: [], source: ['${source}']`, `next: 'biblioteket/${to}', case: [], source: ['${source}']`);
const allLead = (file: string, to: string) => all(leads(file, 'BO1.2', to), leads(file, 'BO1.3', to));

/** Trees that lead on round and round. */
const circleFaults: Row[] = [
	[
		'a tree that only leads on to itself',
		allLead(TREE, kort),
		`${kort}.ts:16`,
		'trädet leder vidare till sig självt, och inget utfall på vägen slutar.',
	],
	[
		'two trees that only lead on to each other',
		all(second, allLead(TREE, 'nytt-kort'), allLead(OTHER, kort)),
		`${kort}.ts:16`,
		'leder vidare till "biblioteket/nytt-kort", som leder tillbaka hit',
	],
	[
		'a tree that only leads on to one that only leads on to itself',
		all(second, allLead(TREE, 'nytt-kort'), allLead(OTHER, 'nytt-kort')),
		'nytt-kort.ts:16',
		'leder vidare till sig självt',
	],
	[
		'an outcome that leads on to its own tree',
		leads(TREE, 'BO1.2', kort),
		`${kort}.ts:16`,
		'next leder till trädet självt, som börjar om.',
	],
];

/** Trees that lead back, and come to an end all the same. */
export const noCircles: [name: string, make: Make][] = [
	[
		'two trees that lead on to each other, where one of their ways ends',
		all(second, allLead(TREE, 'nytt-kort'), leads(OTHER, 'BO1.2', kort)),
	],
	[
		'a tree that is followed up in itself',
		edit(
			TREE,
			"case: [], source: ['BO1.2']",
			`next: 'biblioteket/${kort}', followUp: { after: 'P1D', what: 'Se efter.' }, case: [], source: ['BO1.2']`,
		),
	],
];

export const fileFaults: Row[] = [...placeFaults, ...formFaults, ...renameFaults, ...twiceFaults, ...circleFaults];
