import { fc } from '../random.ts';
import { describe, expect, test } from 'vitest';
import * as commands from '../../src/edit/commands.ts';
import type { Act, Draft, TreeConfig } from '../../src/edit/draft.ts';
import { targetsOf } from '../../src/edit/graph.ts';
import { merge } from '../../src/edit/merge.ts';
import { moves, played, type Move } from './play.ts';
import { draftOf, filed, small } from './trees.ts';

const { tree: base } = filed.find(({ name }) => name.endsWith('elweb/inloggning.ts'))!;
const after = (...acts: ((draft: Draft) => Act)[]): TreeConfig => acts.reduce((draft, act) => act(draft).draft, draftOf(base)).tree;
const text = (state: string, words: string) => (draft: Draft) => commands.setStep(draft, state, ['text'], words);

describe('merging a tree that was changed in two places', () => {
	test('takes both where they do not meet, in one step too', () => {
		const mine = after(text('finns-konto', 'Finns det?'), (draft) => commands.setAnswer(draft, 'finns-konto', 'ja', ['label'], 'Ja!'));
		const theirs = after(
			(draft) => commands.setStep(draft, 'finns-konto', ['help'], 'Sök.'),
			(draft) => commands.setAnswer(draft, 'finns-konto', 'ja', ['means'], 'Det finns.'),
			(draft) => commands.setStep(draft, 'finns-konto', ['source'], ['E3.1', 'E3.2', 'E3.3', 'E3.4', 'E9.6', 'E9.7']),
			(draft) => commands.addAnswer(draft, 'vet-kunden-hur', 'Vill inte', { kind: 'outcome', words: 'Avsluta' }),
		);
		const { tree, clashes } = merge(base, mine, theirs);
		expect(clashes).toEqual([]);
		const step = tree.states['finns-konto'] as Extract<TreeConfig['states'][string], { on: unknown }>;
		expect(step.meta).toMatchObject({ text: 'Finns det?', help: 'Sök.', source: expect.arrayContaining(['E9.7']) as string[] });
		expect(step.on.ja?.meta).toEqual({ label: 'Ja!', means: 'Det finns.' });
		expect(tree.states).toHaveProperty(['avsluta']);
	});

	test('tells what both have changed as two sentences, and takes the one that is chosen', () => {
		const mine = after(text('finns-konto', 'A'), (draft) => commands.leadTo(draft, 'finns-konto', 'ja', { to: 'konto-fran-bankid' }));
		const theirs = after(text('finns-konto', 'B'), (draft) => commands.leadTo(draft, 'finns-konto', 'ja', { to: 'byt-e-postadress' }));
		const { tree, clashes } = merge(base, mine, theirs);
		expect(clashes.map(({ mine, theirs, place }) => [mine, theirs, place])).toEqual([
			['Hos dig lyder frågan ”A”.', 'I filen lyder frågan ”B”.', { state: 'finns-konto', key: 'text' }],
			[
				'Hos dig leder svaret ”Ja, det finns ett konto” till utfallet ”Öppen fråga: kontot har en adress på @ell-user.se”.',
				'I filen leder svaret ”Ja, det finns ett konto” till utfallet ”Byt e-postadress på kontot”.',
				{ state: 'finns-konto', answer: 'ja', key: 'target' },
			],
		]);
		expect(clashes.reduce((now, { take }) => take(now, 'mine'), tree)).toEqual(tree);
		const taken = clashes.reduce((now, { take }) => take(now, 'theirs'), tree);
		expect(taken.states['finns-konto']).toEqual(theirs.states['finns-konto']);
	});

	test('tells a step that one has taken away and the other changed', () => {
		const mine = after((draft) => commands.removeStep(draft, 'konto-fran-bankid', undefined));
		const theirs = after((draft) => commands.setStep(draft, 'konto-fran-bankid', ['text'], 'Nytt.'));
		const { tree, clashes } = merge(base, mine, theirs);
		expect(clashes).toHaveLength(1);
		expect(clashes[0]).toMatchObject({
			mine: expect.stringContaining('borttaget') as string,
			theirs: expect.stringContaining('kvar') as string,
		});
		expect(clashes[0]!.take(tree, 'mine').states).not.toHaveProperty(['konto-fran-bankid']);
	});

	test('brings back a step that the other has let an answer lead to', () => {
		const mine = after((draft) => commands.removeStep(draft, 'konto-fran-bankid', undefined));
		const theirs = after((draft) => commands.leadTo(draft, 'finns-konto', 'nej', { to: 'konto-fran-bankid' }));
		expect(merge(base, mine, theirs).tree.states).toHaveProperty(['konto-fran-bankid']);
	});
});

const treeAfter = (list: readonly Move[], tree: TreeConfig) =>
	list.reduce((draft, move) => played(draft, move)?.draft ?? draft, draftOf(tree)).tree;

test('any two drafts merge to a tree where every answer leads somewhere, and alone to themselves', () => {
	fc.assert(
		fc.property(fc.constantFrom(...small), moves, moves, ({ tree }, left, right) => {
			const [mine, theirs] = [treeAfter(left, tree), treeAfter(right, tree)];
			expect(merge(tree, mine, tree)).toEqual({ tree: mine, clashes: [] });
			expect(merge(tree, tree, theirs)).toEqual({ tree: theirs, clashes: [] });
			expect(merge(tree, mine, mine)).toEqual({ tree: mine, clashes: [] });
			const merged = merge(tree, mine, theirs);
			for (const which of ['mine', 'theirs'] as const) {
				const taken = merged.clashes.reduce((now, { take }) => take(now, which), merged.tree);
				const lost = Object.values(taken.states).flatMap((step) => targetsOf(step).filter((to) => !Object.hasOwn(taken.states, to)));
				expect(lost).toEqual([]);
				expect(taken.states).toHaveProperty([taken.initial]);
			}
			for (const { mine: here, theirs: there } of merged.clashes)
				expect([here, there].every((said) => /^\p{Lu}.*\.$/su.test(said))).toBe(true);
		}),
		{ numRuns: 150 },
	);
});
