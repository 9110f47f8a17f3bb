import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read.ts';
import { readTrees } from '../../src/check/trees.ts';
import { todo } from '../../src/owner/list/todo.ts';
import { leftToDo } from '../../src/owner/source/leftToDo.ts';

const { content } = readContent(process.cwd());
const known = { ...content, trees: readTrees(process.cwd()).trees };
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
