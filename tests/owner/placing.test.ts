import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/check/areas.ts';
import { strings } from '../../src/check/references.ts';
import { checkDraftMark, checkWhole } from '../../src/check/statements.ts';
import type { Content } from '../../src/check/read.ts';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { todo } from '../../src/owner/list/todo.ts';
import { leftToDo } from '../../src/owner/source/leftToDo.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);
const known = { ...content, trees: readTrees(ORGANISATIONS).trees };
const [[area, list] = ['', undefined]] = content.statements;

/** The list with one of its statements as it would be read from a document, or from its next version. */
function withFirst(change: object) {
	const [first, ...rest] = Object.values(list!.data) as object[];
	return { ...known, statements: new Map(content.statements).set(area, { ...list!, data: { ...[{ ...first, ...change }, ...rest] } }) };
}

describe('what waits at the source', () => {
	test('is on the list of its owner alone, and gone when it is done', () => {
		const owner = String(content.docs.get(area)!.data.owner);
		const sources = (change: object, whose: string) =>
			todo(withFirst(change), whose).sources.map(({ unplaced, recheck }) => ({ unplaced, recheck }));
		expect(sources({}, owner)).toEqual([]);
		expect(sources({ unplaced: true, places: [] }, owner)).toEqual([{ unplaced: 1, recheck: 0 }]);
		expect(sources({ recheck: ['rutin a/b', 'rutin a/c'] }, owner)).toEqual([{ unplaced: 0, recheck: 2 }]);
		expect(sources({ unplaced: true, places: [] }, 'nagon-annan')).toEqual([]);
	});

	test('must be placed before a page that cites it is reviewed', () => {
		expect(checkWhole(withFirst({}))).toEqual([]);
		const [first] = statementsOf(list!);
		const left = checkWhole(withFirst({ unplaced: true, places: [] }));
		const citing = [...content.docs.values()].filter(({ data }) => data.reviewed && strings(data.source).includes(first!.id));
		expect(citing.length).toBeGreaterThan(0);
		expect(left.map(({ file }) => file)).toEqual(citing.map(({ file }) => file));
		expect(left[0]?.message).toContain(`Sidan är granskad, men ${first!.id} i källan har ingen plats än.`);
	});

	test('is told at the statement', () => {
		expect(leftToDo({})).toEqual([]);
		expect(leftToDo({ unplaced: true }).map(({ name }) => name)).toEqual(['Att göra']);
		const changed = leftToDo({ original: 'Ring nu.', was: 'Ring.', changed: new Date('2026-11-25'), recheck: ['rutin a/b'] });
		expect(changed).toEqual([
			{ name: 'Förut', text: 'Ring.' },
			{ name: 'Nu', text: 'Ring nu.' },
			{ name: 'Jämför', text: '1 ställe är inte jämfört med källan, som ändrades 25 november 2026.' },
		]);
	});
});

describe('a page that was read from a document', () => {
	const marked = (reviewed: string | undefined, text: string) =>
		({ docs: new Map([['a/b', { file: 'b.mdx', data: { reviewed }, text, lineAt: () => 3 }]]) }) as unknown as Content;
	const MARK = '---\ntitle: B\n---\n\n> **Utkast.** Texten är inläst ur ett dokument.\n';

	test('is told of when it is reviewed and still calls itself a draft', () => {
		expect(checkDraftMark(marked('2026-11-01', MARK))).toMatchObject([{ file: 'b.mdx', line: 3, warning: true }]);
		expect(checkDraftMark(marked('2026-11-01', '---\ndescription: "Utkast ur Biblioteket: ingen"\n---\n'))).toHaveLength(1);
		expect(checkDraftMark(marked(undefined, MARK))).toEqual([]);
		expect(checkDraftMark(marked('2026-11-01', '---\ntitle: B\n---\n\nEtt utkast skickas först.\n'))).toEqual([]);
	});
});
