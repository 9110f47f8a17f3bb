import { expect, test } from 'vitest';
import { choicesOf } from '../../src/owner/editor/known.ts';

const title = (id: string, name: string) => ({ id, title: name });
const ids = choicesOf(
	{
		docs: [title('elweb', 'Elweb'), title('elweb/ticket', 'Skapa en ticket')],
		questions: [title('G10', 'Hur länge?'), title('G2', 'Vem svarar?'), title('G1', 'Vad kostar det?')],
	},
	['elweb/ticket', 'elweb/utan-sida'],
);

test('what is chosen in the editor is called by its words, and a tree by the title of its page', () => {
	expect(ids.trees).toEqual([
		{ value: 'elweb/ticket', label: 'Skapa en ticket (elweb/ticket)' },
		{ value: 'elweb/utan-sida', label: 'elweb/utan-sida' },
	]);
	expect(ids.docs).toEqual([{ value: 'elweb/ticket', label: 'Skapa en ticket (elweb/ticket)' }]);
});

test('open questions stand in the order that one counts in', () => {
	expect(ids.questions?.map(({ value }) => value)).toEqual(['G1', 'G2', 'G10']);
	expect(ids.questions?.[0]).toEqual({ value: 'G1', label: 'Vad kostar det?' });
});
