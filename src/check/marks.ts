import { lineOfNode, nodesOf, type Node } from './nodes.ts';
import { lineOfBody, type ContentFile, type Problem } from './read.ts';

/** Signs that were meant as markup and are shown as they stand, and what to do. */
const LEFT: [sign: RegExp, remedy: string][] = [
	[/\*\*/, 'Fet text skrivs **så här**, utan mellanslag innanför stjärnorna och med två på var sida.'],
	[/^\|.*\|\s*$/m, 'En tabell behöver lika många kolumner på varje rad, och en rad | --- | --- | under rubrikerna.'],
	[/\[\^[^\]]*\]/, 'Fotnoter finns inte här. Skriv det i texten.'],
	[/^(?:[•▪‣◦\uF0A7\uF0B7]\s|[·o](?:\t| {3}))/m, 'En punkt i en lista börjar med - och ett mellanslag.'],
	[/\S+ *\t+ *\S+/, 'En tabb visas som ett mellanslag. Är det en tabell, så skriv | Namn | Kod | och under rubrikerna | --- | --- |.'],
	[/\{\/\*|\*\/\}/, 'En kommentar skrivs {/* så här */}.'],
	[/^\d+\.[^\s\d]/m, 'Ska raden vara en punkt i en lista, så skriv ett mellanslag efter punkten.'],
	[/(?:^|\s)(?:Tree|Action|Template|Term|System|Contact|Here|Line|Mistake) [a-z]+="/, 'En del börjar med <: <Term id="…">.'],
	[/^[-*•–][A-Za-zÅÄÖåäö]/m, 'Ska raden vara en punkt i en lista, så skriv - och ett mellanslag före den.'],
];
const ASIDES = ['note', 'tip', 'caution', 'danger'];
const FENCE = /^ {0,3}(```+|~~~+)/;

/** Markup that did not become any: left stars, tables of no columns, boxes and blocks of code that are not closed. */
export function checkMarks(file: ContentFile): Problem[] {
	const told = (line: number, message: string) => ({ file: file.file, line, message });
	const texts = (nodesOf(file) ?? []).filter(({ type }) => type === 'text');
	const fence = openFence(file.body);
	return [
		...texts.flatMap((text) => left(text).map(({ at, message }) => told(lineOfNode(file, text) + at, message))),
		...boxFaults(file, texts).map(({ line, message }) => told(line, message)),
		...(fence ? [told(lineOfBody(file, fence), 'Här börjar ett kodblock som inte slutar. Skriv ``` på en egen rad efter koden.')] : []),
	];
}

function left({ value = '' }: Node): { at: number; message: string }[] {
	const found = LEFT.map(([sign, remedy]) => ({ sign: sign.exec(value), remedy })).find(({ sign }) => sign);
	if (!found?.sign) return [];
	const at = value.slice(0, found.sign.index).split('\n').length - 1;
	return [{ at, message: `"${found.sign[0].trim()}" visas som det står. ${found.remedy}` }];
}

/** A box begins with `:::tip` and ends with `:::`. */
function boxFaults(file: ContentFile, texts: Node[]): { line: number; message: string }[] {
	const marks = texts.flatMap((text) =>
		(text.value ?? '').split('\n').flatMap((line, i) => (line.startsWith(':::') ? [{ line: lineOfNode(file, text) + i, word: line }] : [])),
	);
	const strange = marks.find(({ word }) => !/^:::\s*$/.test(word) && !ASIDES.includes(/^:::([a-z]*)/i.exec(word)?.[1] ?? ''));
	if (strange)
		return [
			{ line: strange.line, message: `"${strange.word}" är ingen ruta. Det här finns: ${ASIDES.map((name) => `:::${name}`).join(', ')}.` },
		];
	const open = marks.reduce<typeof marks>((stack, mark) => (/^:::\s*$/.test(mark.word) ? stack.slice(0, -1) : [...stack, mark]), []);
	return open.map(({ line, word }) => ({ line, message: `Rutan "${word}" stängs inte. Skriv ::: på en egen rad efter texten.` }));
}

/** The line of a body where a block of code begins that never ends. */
function openFence(body: string): number | undefined {
	let open: { mark: string; line: number } | undefined;
	for (const [i, line] of body.split('\n').entries()) {
		const mark = FENCE.exec(line)?.[1];
		if (!mark) continue;
		if (!open) open = { mark, line: i + 1 };
		else if (mark.startsWith(open.mark) && line.trim() === mark) open = undefined;
	}
	return open?.line;
}
