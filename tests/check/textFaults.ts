// cspell:disable
import { after, edit, LESSON, MAIL, PAGE, write, type Make } from './make.ts';

/** Faults in the texts of pages and mails: parts, links and markup that did not become any. Each is told once and alone. */
export const textFaults: [name: string, make: Make, place: string, said: string][] = [
	[
		'an attribute that is misspelt',
		edit(PAGE, 'id="bib', 'idd="bib'),
		'borttappat-kort.mdx:16',
		'"idd" på <Tree> finns inte. Menade du "id"?',
	],
	[
		'an attribute that the part has not',
		edit(PAGE, '" />', '" titel="Kort" />'),
		'borttappat-kort.mdx:16',
		'"titel" på <Tree> finns inte. Det här finns: id.',
	],
	[
		'an attribute that a system has not',
		edit(LESSON, '<System id="katalogen" />', '<System id="katalogen" namn="x" />'),
		'01-lanedisken.mdx:29',
		'"namn" på <System> finns inte. Det här finns: id.',
	],
	[
		'an attribute in capitals',
		edit(LESSON, '<System id=', '<System ID='),
		'01-lanedisken.mdx:29',
		'"ID" på <System> finns inte. Menade du "id"?',
	],
	[
		'a word of an action without its name',
		write(
			'content/atgarder/biblioteket/leta.mdx',
			"---\ntitle: Leta i lådan\nsource: [BO1.1]\n---\n\nimport { Here } from '#parts';\n\n1. Leta i <Here>lådan</Here>.\n",
		),
		'leta.mdx:8',
		'<Here> saknar name. Skriv name="…".',
	],
	[
		'an import that is misspelt',
		edit(PAGE, "'#parts'", "'#part'"),
		'borttappat-kort.mdx:14',
		'Raden läses som kod, för den börjar med import eller export. Det enda som hämtas är delar: import { … } from',
	],
	[
		'an import without its braces',
		edit(PAGE, 'import { Tree }', 'import Tree'),
		'borttappat-kort.mdx:14',
		'Raden läses som kod, för den börjar med import eller export. Det enda som hämtas är delar: import { … } from',
	],
	[
		'the same import twice',
		edit(PAGE, "import { Tree } from '#parts';", "import { Tree } from '#parts';\nimport { Tree } from '#parts';"),
		'borttappat-kort.mdx:14',
		'Tree hämtas två gånger överst på sidan. Ta bort det ena.',
	],
	[
		'an import of a part that there is not',
		edit(PAGE, '{ Tree }', '{ Tree, Trees }'),
		'borttappat-kort.mdx:14',
		'Delen Trees finns inte i \'#parts\'. Menade du "Tree"?',
	],
	[
		'a block of code that is not closed',
		after('```\nkod'),
		'borttappat-kort.mdx:18',
		'Här börjar ett kodblock som inte slutar. Skriv ``` på en egen rad efter koden.',
	],
	[
		'a table with too few columns',
		after('| a | b |\n| --- |\n| 1 | 2 |'),
		'borttappat-kort.mdx:18',
		'"| a | b |" visas som det står. En tabell behöver lika många kolumner på varje rad, och en rad | --- | --- |',
	],
	[
		'a box that there is not',
		after(':::obs\nText\n:::'),
		'borttappat-kort.mdx:18',
		'":::obs" är ingen ruta. Det här finns: :::note, :::tip, :::caution, :::danger.',
	],
	[
		'a box that is not closed',
		after(':::note\nText'),
		'borttappat-kort.mdx:18',
		'Rutan ":::note" stängs inte. Skriv ::: på en egen rad efter texten.',
	],
	['a footnote', after('Text[^1].'), 'borttappat-kort.mdx:18', '"[^1]" visas som det står. Fotnoter finns inte här. Skriv det i texten.'],
	[
		'a link without words',
		after('Se [](/biblioteket/).'),
		'borttappat-kort.mdx:18',
		'Länken "/biblioteket/" har inga ord att klicka på. Skriv dem mellan hakparenteserna: [text](/biblioteket/).',
	],
	[
		'a mail link without an address',
		after('Se [det](mailto:).'),
		'borttappat-kort.mdx:18',
		'Länken "mailto:" leder inte till någon adress. Skriv mailto:namn@exempel.se.',
	],
	[
		'a mail link with half an address',
		after('Se [det](mailto:bibliotekarien).'),
		'borttappat-kort.mdx:18',
		'Länken "mailto:bibliotekarien" leder inte till någon adress. Skriv mailto:namn@exempel.se.',
	],
	[
		'an element in a mail',
		edit(MAIL, 'Hej!', '<b>Hej!</b>'),
		'hamta-kortet.md:11',
		'"<b>" skickas som det står: en mall är ren text. Ta bort det.',
	],
	['bold in a mail', edit(MAIL, 'Hej!', '**Hej!**'), 'hamta-kortet.md:11', '"**" skickas som det står: en mall är ren text. Ta bort det.'],
	[
		'a link in a mail',
		edit(MAIL, 'Hej!', 'Hej! Se [sidan](https://example.se).'),
		'hamta-kortet.md:11',
		'"](" skickas som det står: en mall är ren text. Ta bort det.',
	],
	[
		'a heading in a mail',
		edit(MAIL, 'Hej!', '# Hej!'),
		'hamta-kortet.md:11',
		'"#" skickas som det står: en mall är ren text. Ta bort det.',
	],
	[
		'a field in angle brackets',
		edit(MAIL, '{{kort}}', '<kort>'),
		'hamta-kortet.md:13',
		'"<kort>" skickas som det står: en mall är ren text. Skriv {{kort}}.',
	],
	[
		'a field in brackets',
		edit(MAIL, '{{kort}}', '[kort]'),
		'hamta-kortet.md:13',
		'"[kort]" skickas som det står. Ett fält skrivs med två klamrar: {{kort}}.',
	],
	[
		'a field as in a mail merge',
		edit(MAIL, '{{kort}}', '«kort»'),
		'hamta-kortet.md:13',
		'"«kort»" skickas som det står. Ett fält skrivs med två klamrar: {{kort}}.',
	],
	[
		'a field with a brace too many behind',
		edit(MAIL, '{{kort}}', '{{kort}}}'),
		'hamta-kortet.md:13',
		'"{{kort}}}" har fler klamrar än två på någon sida. Skriv {{kort}}.',
	],
	[
		'what a page brings in, in a mail',
		edit(MAIL, 'Hej!', "import { Tree } from '#parts';\n\nHej!"),
		'hamta-kortet.md:11',
		'skickas som det står: en mall är ren text. Ta bort det.',
	],
	[
		'points with a bullet and a blank',
		after('• ett\n• två'),
		'borttappat-kort.mdx:18',
		'"•" visas som det står. En punkt i en lista börjar med - och ett mellanslag.',
	],
	[
		'a mail without a text',
		edit(MAIL, /required: \[kort\]\n([^]*)\n---\n[^]*$/, '$1\n---\n'),
		'hamta-kortet.md',
		'Mallen har ingen text. Skriv den under den andra raden med ---.',
	],
];
