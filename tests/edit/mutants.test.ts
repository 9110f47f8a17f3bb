import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/edit/draft.ts';
import { printTree } from '../../src/edit/print.ts';
import { wrongIn } from './holds.ts';
import { commented, commentsIn, draftOf, filed, small } from './trees.ts';

const { text, tree } = small.find(({ name }) => name === 'prov/modem')!;
const draft = draftOf(tree);
const withState = (state: string, more: object): Draft => ({
	...draft,
	tree: { ...tree, states: { ...tree.states, [state]: { ...tree.states[state], ...more } as never } },
});

describe('what must hold of a draft is seen to fail', () => {
	const { hastighet: lost, ...states } = tree.states;
	test.each([
		['a dangling target', { ...draft, tree: { ...tree, states } }, 'vad-har-du leads to hastighet, which is nowhere'],
		['a target left on the shelf', { ...draft, tree: { ...tree, states }, shelf: { hastighet: lost! } }, 'on the shelf'],
		['a step in two places', { ...draft, shelf: { hastighet: lost! } }, 'hastighet is in two places'],
		['no first step', { ...draft, tree: { ...tree, initial: 'ingen' } }, 'the first step is not in the tree'],
		[
			'an id of digits',
			withState('lyser-lampan', { on: { '30': { target: 'avsluta', meta: { label: '30' } } } }),
			'lyser-lampan/30 is no id',
		],
		['an id of other letters', withState('lyser-lampan', { on: { Åå: { target: 'avsluta', meta: { label: 'Å' } } } }), 'no id'],
	] satisfies [string, Draft, string][])('%s', (_, mutant, said) => {
		expect(wrongIn(draft)).toEqual([]);
		expect(wrongIn(mutant).join('\n')).toContain(said);
	});
});

test('a lost comment is seen', async () => {
	const whole = await commented(filed[0]!.text);
	const lost = whole.replace(/^\t*\/\/ over .*\n/m, '');
	expect(commentsIn(lost)).toHaveLength(commentsIn(whole).length - 1);
});

test('a printer that lays a step out anew loses its comments, and this one does not', async () => {
	const whole = await commented(text);
	const now = { ...tree, initial: 'mata' };
	expect(commentsIn(printTree(whole, now))).toEqual(commentsIn(whole));
});
