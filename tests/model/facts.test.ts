import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formsOf, jsonOf, type JsonSchema } from '../../src/model/json.ts';
import { about, allKinds } from '../../src/model/kinds.ts';
import { parts } from '../../src/model/frontmatter.ts';
import { idsOfPart, PART_NAMES, PARTS, partsIn, type PartOf } from '../../src/model/parts.ts';
import { PLACES } from '../../src/model/statements.ts';
import { stepState } from '../../src/tree/schema.ts';

/** Every schema in a schema, with the key that leads to it. */
function within(schema: JsonSchema, key = ''): [key: string, schema: JsonSchema][] {
	const inside = [
		...Object.entries(schema.properties ?? {}),
		...(schema.items ? [[key, schema.items] as const] : []),
		...(schema.additionalProperties ? [[key, schema.additionalProperties] as const] : []),
		...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((form) => [key, form] as const),
	];
	return [[key, schema], ...inside.flatMap(([name, inner]) => within(inner, name))];
}

const kinds = allKinds();
const keys = [...kinds.map((kind) => jsonOf(about(kind).schema)), jsonOf(stepState)].flatMap((schema) => within(schema));
const named = [...kinds, 'trees'];

describe('what the schemas say', () => {
	test('of a key that refers names a kind that there is', () => {
		const refers = keys.flatMap(([key, { refersTo }]) => (refersTo ? [{ key, refersTo }] : []));
		expect(refers.length).toBeGreaterThan(20);
		expect(refers.filter(({ refersTo }) => !named.includes(refersTo))).toEqual([]);
	});

	test('of a title names a key that the kind has', () => {
		const titles = kinds.filter((kind) => about(kind).lies !== 'one-per-area');
		for (const kind of titles)
			for (const form of formsOf(jsonOf(about(kind).schema))) expect(form.properties).toHaveProperty(about(kind).title);
	});

	test('of a mark in a text names a kind that there is', () => {
		const marked = kinds.flatMap((kind) => Object.values(about(kind).body?.marks ?? {}));
		expect(marked.filter((kind) => !named.includes(kind))).toEqual([]);
	});
});

describe('a fact that another place must repeat', () => {
	test('the parts are those that the door for pages gives', () => {
		const door = readFileSync('src/parts/index.ts', 'utf8');
		expect([...door.matchAll(/default as (\w+)/g)].map(([, name]) => name).sort()).toEqual([...PART_NAMES].sort());
		expect(PART_NAMES.map((part) => (PARTS[part] as PartOf).shows ?? 'trees').filter((kind) => !named.includes(kind))).toEqual([]);
	});

	test('the words of places are what the kinds are called', () => {
		const words = Object.entries(PLACES).filter(([, kind]) => kind !== 'docs' && kind !== 'trees');
		for (const [word, kind] of words) expect(about(kind as 'fields').one.toLowerCase()).toBe(word);
	});

	test('the spelling passes over the keys that hold ids, and over no other that holds words', () => {
		const config = parse(readFileSync('.config/cspell.config.yml', 'utf8')) as { overrides: { ignoreRegExpList?: string[] }[] };
		const rules = config.overrides.flatMap(({ ignoreRegExpList = [] }) => ignoreRegExpList);
		const passed = rules.flatMap((rule) => /\(((?:\w+\|)+\w+)\):\.\*\$/.exec(rule)?.[1]?.split('|') ?? []);
		const ids = kinds.flatMap((kind) =>
			within(jsonOf(about(kind).schema)).flatMap(([key, { refersTo }]) => (key && refersTo ? [key] : [])),
		);
		expect([...new Set(ids)].filter((key) => !passed.includes(key))).toEqual([]);
		const prose = kinds.flatMap((kind) => within(jsonOf(about(kind).schema)).flatMap(([key, { isLong }]) => (isLong ? [key] : [])));
		// An answer of a practice call's path is an id; that of an open question is words, which the spelling so passes over.
		expect([...new Set(prose)].filter((key) => passed.includes(key))).toEqual(['answer']);
	});
});

describe('a content file in its parts', () => {
	test.each(['\n', '\r\n'])('with lines that end in %j', (end) => {
		const text = ['---', 'title: A', 'b: C', '---', '', 'Text.', ''].join(end);
		expect(parts(text)).toEqual({ head: `title: A${end}b: C`, body: `${end}Text.${end}` });
		expect(parts(['---', '---', 'Text.'].join(end))).toEqual({ head: '', body: 'Text.' });
		expect(parts(['title: A', '---', ''].join(end))).toEqual({ body: ['title: A', '---', ''].join(end) });
	});
});

describe('the parts of a text', () => {
	test.each([
		['<Tree id="a/b" />', ['Tree a/b']],
		["<Term id='konto'>kontot</Term>", ['Term konto']],
		['<Term\n\tid="konto"\n>kontot</Term>', ['Term konto']],
		['<Term class="x" id="konto">', ['Term konto']],
		['<Terms id="konto" />', []],
		['Skriv `<Tree id="a/b" />` i filen.', []],
		['```mdx\n<Tree id="a/b" />\n```\n\n<Tree id="c/d" />', ['Tree c/d']],
		['{/* <Tree id="a/b" /> */}', []],
	])('%j', (text, found) => {
		expect(partsIn(text).map(({ part, id }) => `${part} ${id}`)).toEqual(found);
	});

	test('of one sort, each once', () => {
		expect(idsOfPart('Term', '<Term id="a">x</Term> <Term id="a">y</Term> <System id="b" />')).toEqual(['a']);
	});
});
