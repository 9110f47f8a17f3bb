import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import type { StepState, TreeConfig } from '../../src/edit/draft.ts';
import { without } from '../../src/edit/commands/put.ts';
import { printNewTree, printTree } from '../../src/edit/print.ts';
import { commented, commentsIn, filed, formatted, small, treeIn } from './trees.ts';

const WORDS = ['Ny text', `It's 'so' and "so"`, 'En "sak" till', 'En rad\noch en till\t\\', 'ord '.repeat(50).trim(), ''];

/** The tree with one text changed: each there is, with its path. */
function changes(tree: TreeConfig, words: string): { path: string[]; tree: TreeConfig }[] {
	const walk = (value: unknown, path: string[]): string[][] => {
		if (typeof value === 'string') return path.length > 1 ? [path] : [];
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]));
	};
	return walk(tree.states, [])
		.filter((path) => !['kind', 'type'].includes(path.at(-1)!))
		.map((path) => ({ path, tree: { ...tree, states: withAt(tree.states, path, words) as TreeConfig['states'] } }));
}

function withAt(value: unknown, [key, ...rest]: string[], words: string): unknown {
	if (key === undefined) return words;
	if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? withAt(item, rest, words) : item));
	const was = value as Record<string, unknown>;
	return { ...was, [key]: withAt(was[key], rest, words) };
}

/** The lines of each step, by its id; what stands around the steps is under the empty name. */
function linesByStep(text: string): Map<string, string> {
	const steps = new Map<string, string>();
	let state = '';
	for (const line of text.split('\n')) {
		const [, found] = /^\t\t'?([\w-]+)'?: \{/.exec(line) ?? [];
		if (found) state = found;
		if (/^\t\}/.test(line)) state = '';
		steps.set(state, `${steps.get(state) ?? ''}${line}\n`);
	}
	return steps;
}

describe.each([...filed, ...small])('a change in $name', ({ text, tree }) => {
	test('is none where nothing is changed', () => {
		expect(printTree(text, structuredClone(tree))).toBe(text);
		expect(treeIn(printNewTree(tree))).toEqual(tree);
	});

	test('of a text changes lines of its step only, and is laid out as Prettier does', async () => {
		const before = linesByStep(text);
		for (const [i, change] of changes(tree, 'x').entries()) {
			const words = WORDS[i % WORDS.length]!;
			const { path, tree: now } = changes(tree, words)[i]!;
			const printed = printTree(text, now);
			for (const [state, lines] of linesByStep(printed)) if (state !== path[0]) expect(lines).toBe(before.get(state));
			if (i % 11 === 0) expect(await formatted(printed)).toBe(printed);
			expect(change.path).toEqual(path);
		}
	});

	test('of a text keeps every comment', async () => {
		const withComments = await commented(text);
		const comments = commentsIn(withComments);
		expect(comments.length).toBeGreaterThan(10);
		for (const { tree: now } of changes(tree, 'Nytt').filter((_, i) => i % 13 === 0)) {
			const printed = printTree(withComments, now);
			expect(commentsIn(printed)).toEqual(comments);
			expect(await formatted(printed)).toBe(printed);
		}
	});

	test('takes a step with its comments, and no others', async () => {
		const withComments = await commented(text);
		for (const state of Object.keys(tree.states)) {
			const states = without(tree.states, state);
			const left = commentsIn(withComments).filter((comment) => !isUnder(comment, `states.${state}`));
			expect(commentsIn(printTree(withComments, { ...tree, states }))).toEqual(left);
		}
	});

	test('of the order of answers moves their lines and comments', async () => {
		const withComments = await commented(text);
		for (const [state, step] of Object.entries(tree.states)) {
			if (!('on' in step)) continue;
			const on = Object.fromEntries(Object.entries(step.on).reverse());
			const printed = printTree(withComments, { ...tree, states: { ...tree.states, [state]: { ...step, on } } });
			expect(commentsIn(printed).sort()).toEqual(commentsIn(withComments).sort());
			expect(printed.split('\n').sort()).toEqual(withComments.split('\n').sort());
		}
	});
});

/** Whether a comment belongs to a place in a tree or to something in it. */
function isUnder(comment: string, path: string): boolean {
	const at = comment.split(' ')[2] ?? '';
	return at === path || at.startsWith(`${path}.`);
}

const words = fc.oneof(
	// Letters whose width is beyond doubt: that of rare signs is told differently by each edition of Unicode.
	fc.string({ unit: fc.constantFrom(...'abc åäö\'"`\\\n\u2028\u0000日語👍'), maxLength: 30 }),
	fc.constantFrom(`'`, `"`, `'"`, '\\', '${a}', '`', '😀'.repeat(60), 'å'.repeat(130), '\u2028', '// nej', '*/'),
);
const value = fc.letrec((tie) => ({
	any: fc.oneof({ maxDepth: 4 }, words, fc.integer(), fc.boolean(), tie('list'), tie('object')),
	list: fc.array(tie('any'), { maxLength: 4 }),
	object: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), tie('any'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('whatever is written', () => {
	const { text, tree } = filed[0]!;
	const state = tree.initial;
	const withHelp = (...values: unknown[]) => ({
		...tree,
		states: { ...tree.states, [state]: { ...tree.states[state], meta: { ...tree.states[state]!.meta, aids: values } } as StepState },
	});

	test('is read back the same, whatever signs it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
				expect(treeIn(printTree(text, withHelp(words)))).toEqual(withHelp(words));
			}),
		);
	});

	test('is read back the same and is laid out as Prettier does, over any other', async () => {
		await fc.assert(
			fc.asyncProperty(value.any, value.any, value.any, async (one, two, three) => {
				const first = printTree(text, withHelp(one, two));
				expect(treeIn(first)).toEqual(withHelp(one, two));
				expect(await formatted(first)).toBe(first);
				for (const now of [withHelp(one, three), withHelp(three, one, two), withHelp(two), withHelp([one, [two]], { a: three })]) {
					const second = printTree(first, now);
					expect(treeIn(second)).toEqual(now);
					expect(await formatted(second)).toBe(second);
					expect(printTree(first, withHelp(one, two))).toBe(first);
				}
				const anew = printNewTree(withHelp(one, two));
				expect(await formatted(anew)).toBe(anew);
			}),
			{ numRuns: 100 },
		);
	});

	test('keeps the line ends of its file', () => {
		const windows = text.replaceAll('\n', '\r\n');
		const now = withHelp({ kind: 'link', to: '/x/', text: 'lång '.repeat(60) }, 'b');
		expect(printTree(windows, now)).toBe(printTree(text, now).replaceAll('\n', '\r\n'));
	});
});

describe('comments in odd places', () => {
	const odd = (meta: string) =>
		`// överst\nimport { tree } from '../tree.ts';\n\nexport default tree.createMachine({\n\tid: 'a/b',\n\tinitial: 'c',\n\tstates: {\n\t\tc: {\n\t\t\ttype: 'final',\n\t\t\tmeta: ${meta},\n\t\t},\n\t},\n});\n// underst\n`;
	test.each([
		["{ kind: 'outcome', /* ett */ title: 'T', source: ['E1.1'] }", ['/* ett */']],
		["{ kind: 'outcome', title: 'T' /* två */, source: ['E1.1'] }", ['/* två */']],
		[
			"{ // K3\n kind: 'outcome',\n title: /* K4 */ 'T', // K5\n\n // K6\n source: [\n // K7\n 'E1.1', // K8\n // K9\n ],\n // K10x\n }",
			['K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10x'],
		],
		["{\n kind: 'outcome',\n title: 'T'\n // K11\n , // K12\n source: ['E1.1'], }", ['K11', 'K12']],
	])('are kept in %s', (meta, comments) => {
		const text = odd(meta);
		const tree = treeIn(text);
		const step = tree.states.c!;
		for (const more of [{ title: 'Ny' }, { case: ['Ny'] }, { source: ['E1.1', 'E1.2'] }]) {
			const printed = printTree(text, { ...tree, states: { c: { ...step, meta: { ...step.meta, ...more } } as StepState } });
			for (const comment of ['överst', 'underst', ...comments]) expect(printed.split(comment)).toHaveLength(2);
		}
	});

	test('go with an answer to another question', () => {
		const { text, tree } = small.find(({ name }) => name === 'prov/modem')!;
		const withComment = text.replace("\t\t\t\tja: { target: 'vad-har-du'", "\t\t\t\t// Viktigt.\n\t\t\t\tja: { target: 'vad-har-du'");
		const [from, to] = [tree.states['lyser-lampan']!, tree.states['starta-om']!] as Extract<StepState, { on: unknown }>[];
		const { ja, ...left } = from!.on;
		const states = { ...tree.states, 'lyser-lampan': { ...from!, on: left }, 'starta-om': { ...to!, on: { ...to!.on, ja: ja! } } };
		const printed = printTree(withComment, { ...tree, states });
		expect(printed.match(/\/\/ Viktigt\.\n\t*ja/g)).toHaveLength(1);
		expect(printed.indexOf('// Viktigt.')).toBeGreaterThan(printed.indexOf("'starta-om': {"));
	});
});

test('what could not be read back is not written', () => {
	const { text, tree } = filed[0]!;
	const meta = without(tree.states[tree.initial]!.meta, 'source');
	const sourceless = { ...tree, states: { ...tree.states, [tree.initial]: { ...tree.states[tree.initial], meta } as StepState } };
	expect(() => printTree(text, sourceless)).toThrow('Inget är sparat');
	expect(() => printNewTree(sourceless)).toThrow('Inget är sparat');
	const numbered = { ...tree, states: { ...tree.states, 1: tree.states[tree.initial]! } };
	expect(() => printTree(text, numbered)).toThrow('Inget är sparat');
});
