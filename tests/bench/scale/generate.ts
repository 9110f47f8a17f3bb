import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { largeTree } from '../largeTree.ts';

const AN_AREA = 20;
const SUBJECTS =
	'avgift bostad faktura flytt fullmakt garanti hyra intyg kabel klagomål kvitto leverans mätare nät ombud pant retur säkring tariff uppsägning'.split(
		' ',
	);
const ASKS = [
	'Har kunden ett ärende sedan tidigare?',
	'Syns uppgiften i systemet?',
	'Är det mer än en kund?',
	'Har kunden skickat underlag?',
];

/** One made-up routine: its names, and its text as Markdown that any site generator takes. */
export type Routine = { area: string; id: string; title: string; text: string };

export function routines(count: number): Routine[] {
	return Array.from({ length: count }, (_, i) => {
		const subject = SUBJECTS[i % SUBJECTS.length] ?? '';
		const number = i + 1;
		return {
			area: `skala-${Math.floor(i / AN_AREA) + 1}`,
			id: `rutin-${number}`,
			title: `Ärende ${number} om ${subject}`,
			text: [
				`Kunden frågar om ${subject}. Du behöver kundens namn och vad det gäller, och du svarar i tur och ordning på frågorna nedan.`,
				'## Att tänka på',
				`- Sök på det ${subject}-nummer som kunden uppger.\n- Läs tillbaka uppgiften innan du sparar den.\n- Skriv vad du har gjort i ärendet.`,
				'## Varför',
				`Ett ärende om ${subject} som lämnas utan anteckning måste utredas om från början av nästa kollega.`,
			].join('\n\n'),
		};
	});
}

/** The routine whose tree is as large as any will be, and its page's address. */
export const LARGE = { id: 'stort', area: 'skala-1', steps: 150 };

/** Puts the routines into a copy of the project: areas of twenty, each routine with a tree of four questions and six outcomes. */
export function addTo(copy: string, made: readonly Routine[]) {
	const areas = Map.groupBy(made, ({ area }) => area);
	for (const [area, own] of areas) {
		const source = statement(area);
		write(`${copy}/content/rutiner/${area}/index.mdx`, `${front(`Område ${area}`, 'omrade', 0, source)}\nVälj i menyn.\n`);
		for (const [i, routine] of own.entries()) {
			const { id, title, text } = routine;
			const [intro = '', ...rest] = text.split('\n\n');
			const body = [`import { Tree } from '#parts';`, intro, `<Tree id="${area}/${id}" />`, ...rest].join('\n\n');
			write(`${copy}/content/rutiner/${area}/${id}.mdx`, `${front(title, 'rutin', i + 1, source)}\n${body}\n`);
			write(`${copy}/machines/${area}/${id}.ts`, machine(routine, source));
		}
		if (area === LARGE.area) addLarge(copy, source, own.length + 1);
		const ids = ['index', ...own.map(({ id }) => id), ...(area === LARGE.area ? [LARGE.id] : [])];
		const places = ids.map((id) => `    - rutin ${area}/${id}\n`);
		write(`${copy}/content/kallan/${area}.yml`, `- id: ${source}\n  says: Gör så här.\n  places:\n${places.join('')}`);
	}
}

function addLarge(copy: string, source: string, order: number) {
	const path = `${LARGE.area}/${LARGE.id}`;
	const body = `import { Tree } from '#parts';\n\nKunden frågar om något av mycket.\n\n<Tree id="${path}" />\n`;
	write(`${copy}/content/rutiner/${path}.mdx`, `${front('Ärende om mycket', 'rutin', order, source)}\n${body}`);
	const config = JSON.stringify(largeTree(path, LARGE.steps, [source]), null, '\t');
	write(`${copy}/machines/${path}.ts`, `import { tree } from '../tree.ts';\n\nexport default tree.createMachine(${config});\n`);
}

/** An area's statement, by letters of its own: `SAB1.1`. */
function statement(area: string): string {
	const letters = [...String(area.split('-')[1])].map((digit) => String.fromCharCode('A'.charCodeAt(0) + Number(digit)));
	return `S${letters.join('')}1.1`;
}

function front(title: string, kind: 'omrade' | 'rutin', order: number, source: string): string {
	const own = kind === 'omrade' ? 'organisation: Skala\ncaseSystem: katalogen\n' : 'section: 1. Skala\n';
	return `---\ntitle: ${title}\ndescription: Det här gäller ${title.toLowerCase()}.\nkind: ${kind}\n${own}owner: bibliotekarien\nreviewed: 2026-11-21\nreviewEvery: P6M\nsource: [${source}]\nsidebar:\n  order: ${order}\n---\n`;
}

function machine({ area, id, title }: Routine, source: string): string {
	const outcome = (n: number) =>
		`		'gor-${n}': { type: 'final', meta: { kind: 'outcome', title: 'Gör ${n} för ${title.toLowerCase()}', text: 'Skriv i ärendet vad du gjorde.', source: ['${source}'] } },`;
	const question = (text: string, i: number) => {
		const last = i === ASKS.length - 1;
		return `		'fraga-${i + 1}': {
			meta: { kind: 'question', text: '${text}', help: 'Det står i systemet, under ärendet om ${title.toLowerCase()}.', source: ['${source}'] },
			on: {
				ja: { target: '${last ? 'gor-5' : `fraga-${i + 2}`}', meta: { label: 'Ja' } },
				nej: { target: 'gor-${i + 1}', meta: { label: 'Nej' } },${last ? `\n				vet-ej: { target: 'gor-6', meta: { label: 'Det går inte att se' } },` : ''}
			},
		},`;
	};
	const lines = [...ASKS.map(question), ...[1, 2, 3, 4, 5, 6].map(outcome)].join('\n').replace('vet-ej:', "'vet-ej':");
	return `import { tree } from '../tree.ts';\n\nexport default tree.createMachine({\n	id: '${area}/${id}',\n	initial: 'fraga-1',\n	states: {\n${lines}\n	},\n});\n`;
}

/** Writes a file and the folders that it lies in. */
export function write(file: string, text: string) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
