import { describe, expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { compare } from '../../src/diff/compare.ts';
import { inPlainWords } from '../../src/diff/plainWords.ts';
import { asText } from '../../src/tools/diff/write.ts';
import { entry, fixture, later, outcome, tree, TREE } from './diff/mutants.ts';

const told = (after: typeof fixture) => asText(compare(fixture, after), 'förr', 'nu');
const PAGE = '<Tree id="biblioteket/borttappat-kort" />';

describe('what a change of what is read means', () => {
	test.each([
		[
			'a routine',
			entry('docs', TREE, {}, `${PAGE}\n\nFråga först.`),
			['Rutinsidan ”Borttappat kort”', 'Texten har ändrats:', '+ Fråga först.'],
		],
		[
			'its review',
			entry('docs', TREE, { reviewed: '2026-12-01' }),
			['Dagen för granskningen är nu 1 december 2026 (förut 21 november 2026).'],
		],
		['its owner', entry('docs', TREE, { owner: 'ingen' }), ['Ägaren är nu ingen (förut Bibliotekarien).']],
		[
			'a page of the introduction',
			entry('lessons', 'biblioteket/01-lanedisken', { goals: ['låna ut'] }),
			['Vad man kan efter sidan har ändrats:', '+ låna ut'],
		],
		[
			'its questions',
			entry('lessons', 'biblioteket/01-lanedisken', { questions: [{ ask: 'Ny?' }] }),
			['Frågorna att testa sig på har ändrats.'],
		],
		[
			'an answered question',
			entry('questions', 'G990', { answer: 'Det är gratis.' }),
			['Den öppna frågan ”Vad kostar ett nytt kort?”', 'Svaret har tillkommit:', '+ Det är gratis.'],
		],
		[
			'a routine that no longer holds',
			entry('retired', 'biblioteket/reservera-per-telefon', { why: 'Ring inte.' }),
			['Varför den inte gäller har ändrats:', '+ Ring inte.'],
		],
	])('is told of %s', (_, after, said) => {
		for (const line of said) expect(told(after)).toContain(line);
		expect(told(after)).not.toMatch(/undefined|\[object/);
	});

	test('is told of what the source says, statement by statement', () => {
		const file = fixture.statements.get('biblioteket')!;
		const [first, second] = Object.values(file.raw) as { id: string; says: string }[];
		const raw = [
			{ ...first, says: 'Leta.' },
			{ ...second, places: [] },
			{ id: 'BO1.4', says: 'Låna.' },
		] as never;
		const after = later((version) => version.statements.set('biblioteket', { ...file, raw, text: `${file.text}#` }));
		expect(told(after)).toContain('Vad punkten BO1.1 säger har ändrats:\n    - Se efter om kortet är inlämnat.\n    + Leta.');
		expect(told(after)).toContain('Punkten BO1.4 är ny:\n    + Låna.');
		expect(told(after)).toContain('Punkten BO1.3 finns inte längre:');
		expect(told(after)).not.toContain('BO1.2');
	});

	test('is nothing to its reader where only a link was put around a word, and an order where paragraphs have changed places', () => {
		expect(told(entry('docs', TREE, {}, `${PAGE}\n`))).toContain('Inget har ändrats');
		const [one, two] = ['# En\n\nett\n\ntvå', '# En\n\ntvå\n\nett'].map((body) => entry('docs', TREE, {}, body));
		expect(asText(compare(one!, two!), 'förr', 'nu')).toContain('Texten står i en annan ordning.');
	});

	test('names a step where another tree is entered by its words', () => {
		const at = (step: string) => tree((states) => (outcome(states).next = { tree: TREE, at: step } as never));
		const text = asText(compare(at('hamta-kortet'), at('finns-kortet')), 'förr', 'nu');
		expect(text).toContain('från steget ”Har någon lämnat in kortet?” (förut ”Borttappat kort”, från steget ”Be låntagaren hämta kortet”)');
	});
});

describe('practice calls', () => {
	const broken = tree((states, config: TreeConfig) => {
		const { on } = states['finns-kortet']!;
		states['finns-kortet']!.on = { nej: on['nej']! };
		config.initial = 'finns-kortet';
	});

	test('that no longer fit are named, and only once', () => {
		expect(told(broken)).toMatch(/Övningen ”Var är mitt kort\?”.*\n\s+Följer inte längre trädet ”Borttappat kort”\. Ändra övningen\./);
		expect(asText(compare(broken, { ...broken, name: 'nu' }), 'förr', 'nu')).toContain('Inget har ändrats');
		const still = later((version) => version.trees.set(TREE, { ...broken.trees.get(TREE)!, text: 'igen' }));
		expect(asText(compare(broken, still), 'förr', 'nu')).not.toContain('Följer inte längre');
	});

	test('are not said to be broken by a tree that cannot be read', () => {
		const { file } = fixture.trees.get(TREE)!;
		const after = { ...broken, unreadable: new Map([[file, 'Går inte att läsa.']]) };
		expect(told(after)).toContain('Går inte att läsa.');
		expect(told(after)).not.toMatch(/övning/i);
	});

	test('are counted when they are new or say something else', () => {
		const [[id, call]] = [...fixture.exercises] as [[string, never]];
		expect(told(later((version) => version.exercises.set('biblioteket/en-till', call)))).toContain('1 övning är ny.');
		expect(told(entry('exercises', id, { opening: 'Hej!' }))).toContain('1 övning är ändrad.');
	});
});

test('a text is read as its reader has it', () => {
	const nameOf = (kind: string, id: string) => `${kind} ${id}`;
	const body =
		'import { Tree, Term } from \'#parts\';\n\n<Tree id="a/b" />\n\nDen **nya** <Term id="x">rollen</Term> i <System id="cab" />, se [sidan](/a/).';
	expect(inPlainWords(body, nameOf)).toBe('Trädet ”trees a/b”\n\nDen nya rollen i systems cab, se sidan.');
});
