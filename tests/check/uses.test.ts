import { expect, test } from 'vitest';
import { readProject } from '../../src/check/check.ts';
import { compiler } from '../../src/check/compiler.ts';
import type { Project } from '../../src/check/project.ts';
import { usesOf, type EntryId } from '../../src/check/uses.ts';

const TREE = `import { tree } from '../tree.ts';

export default tree.createMachine({
	id: 'a/start',
	initial: 'fraga',
	states: {
		fraga: {
			meta: { kind: 'question', text: 'Gäller det?', open: ['G1'], aids: [{ kind: 'link', text: 'Se mallen', to: '/mallar/a/brev/' }], source: ['A1.1'] },
			on: { ja: { target: 'slut', meta: { label: 'Ja' } }, nej: { target: 'slut', meta: { label: 'Nej' } } },
		},
		slut: { type: 'final', meta: { kind: 'outcome', title: 'Skicka brevet', templates: ['a/brev'], source: ['A1.1', 'G1'] } },
	},
});
`;
const page = (body: string) =>
	`---\ntitle: Sidan\ndescription: En sida.\nkind: rutin\nowner: anna\nreviewEvery: P6M\nsection: '1'\nsource: [A1.1]\nsidebar: { order: 1 }\n---\n\n${body}\n`;
const FILES = {
	'machines/a/start.ts': TREE,
	'content/rutiner/a/sida.mdx': page(
		'<Template id="a/brev" />\n\nSe [brevet](../../mallar/a/brev/) och [Anna](/kontakter/#anna).\n\n`[x](/mallar/a/brev/)`',
	),
	'content/rutiner/a/annan.mdx': page('Skriv till <Contact id="anna" />.\n\n[Bo](/kontakter/#bo) och [Sidan](../sida/#x).'),
	'content/mallar/a/brev.md': '---\ntitle: Brev\nchannel: mejl\nsource: [A1.1]\n---\n\nHej! {{kontakt:anna}}\n',
	'content/kontakter/anna.yml': 'name: Anna\nrole: Svarar.\nemails: []\nsource: [G1]\n',
	'content/fragor/G1.yml': 'question: Vad gäller?\nsaid: Inget.\nmeanwhile: Vänta.\nroutines: [a/sida]\nsource: [G1]\n',
	'content/kallan/a.yml':
		'- id: A1.1\n  says: Så här är det.\n  places: [mall a/brev, rutin a/sida#x]\n- id: A1.2\n  says: Mer.\n  places: [kontakt anna]\n',
};

const uses = (entry: EntryId, more: Partial<Project> = {}, besides: string[] = []) =>
	usesOf(readProject({ files: new Map(Object.entries(FILES)), others: new Map(), ...more }), entry, new Set(besides))
		.map(({ file, state, text }) => [file.split('/').slice(1).join('/'), state, text].filter(Boolean).join(' | '))
		.sort();

const BREV = [
	'a/start.ts | fraga | Gäller det?',
	'a/start.ts | slut | Skicka brevet',
	'kallan/a.yml | A1.1 – Så här är det.',
	'rutiner/a/sida.mdx',
	'rutiner/a/sida.mdx | länk i texten',
];

test.each([
	['with a compiler', { mdx: compiler }],
	['in a browser, without one', {}],
])('a thing is found in trees, texts, links and places, %s', (_, more) => {
	expect(uses({ kind: 'templates', id: 'a/brev' }, more)).toEqual(BREV);
	expect(uses({ kind: 'contacts', id: 'anna' }, more)).toEqual([
		...['kallan/a.yml | A1.2 – Mer.', 'mallar/a/brev.md', 'rutiner/a/annan.mdx', 'rutiner/a/sida.mdx'],
		'rutiner/a/sida.mdx | länk i texten',
	]);
	expect(uses({ kind: 'docs', id: 'a/sida' }, more)).toEqual([
		...['fragor/G1.yml', 'kallan/a.yml | A1.1 – Så här är det.', 'rutiner/a/annan.mdx | länk i texten'],
	]);
});

test('an open question is found where it is shown and where it is cited', () => {
	const own = ['content/fragor/G1.yml'];
	expect(uses({ kind: 'questions', id: 'G1' }, {}, own)).toEqual([
		...['a/start.ts | fraga | Gäller det?', 'a/start.ts | slut | Skicka brevet', 'kontakter/anna.yml'],
	]);
});

test('what nothing names is used nowhere, and what goes along is no use', () => {
	expect(uses({ kind: 'contacts', id: 'bo' })).toEqual(['rutiner/a/annan.mdx | länk i texten']);
	expect(uses({ kind: 'systems', id: 'cab' })).toEqual([]);
	expect(uses({ kind: 'contacts', id: 'anna' }, {}, ['content/rutiner/a/sida.mdx', 'content/rutiner/a/annan.mdx'])).toEqual([
		...['kallan/a.yml | A1.2 – Mer.', 'mallar/a/brev.md'],
	]);
});
