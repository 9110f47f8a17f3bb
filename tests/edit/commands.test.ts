import { fc } from '../random.ts';
import { afterAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/edit/draft.ts';
import { above, below, stepsOf } from '../../src/edit/graph.ts';
import { done, start, undo, redo, type History } from '../../src/edit/history.ts';
import { printTree } from '../../src/edit/print.ts';
import { answersOf, wrongIn } from './holds.ts';
import { COMMANDS, moves, played, type Move } from './play.ts';
import { draftOf, filed, formatted, small, treeIn, type Written } from './trees.ts';

const did = new Map<string, number>();

/** Plays moves one after another and holds what must hold after each. */
function play({ tree }: Written, list: readonly Move[]): History {
	return list.reduce(
		(history, move) => {
			const act = played(history.now, move);
			if (!act) return history;
			expect(wrongIn(act.draft)).toEqual([]);
			expect(stepsOf(act.draft)).toHaveProperty([act.at.state]);
			expect(act.said).toMatch(/^[a-zåäö]/);
			expectNewNames(history.now, act.draft);
			did.set(move.command, (did.get(move.command) ?? 0) + 1);
			return done(history, act);
		},
		start(draftOf(tree)),
	);
}

/** A name that was made is that of no other step, nor of an answer of its step or of one above or below. */
function expectNewNames(before: Draft, after: Draft): void {
	const [was, is] = [stepsOf(before), stepsOf(after)];
	const oldNames = Object.entries(was).flatMap(([, { meta }]) => meta.was ?? []);
	for (const state of Object.keys(is)) if (!Object.hasOwn(was, state)) expect(oldNames).not.toContain(state);
	for (const [state, step] of Object.entries(is)) {
		const isGoneThrough = step.meta.kind === 'via';
		const born = answersOf(step).filter((answer) => !answersOf(was[state]).includes(answer));
		if (isGoneThrough || born.length === 0) continue;
		const around = [...above(is, state), ...below(is, [state])].filter((one) => one !== state && is[one]?.meta.kind !== 'via');
		for (const answer of born) expect(around.filter((one) => answersOf(is[one]).includes(answer))).toEqual([]);
	}
}

/** The text of each step in a file. */
function stepTexts(text: string): Map<string, string> {
	const rows = text.split(/^(?=\t\t'?[\w-]+'?: \{\r?\n)/m).slice(1);
	return new Map(rows.map((row) => [/^\t\t'?([\w-]+)/.exec(row)![1]!, row.replace(/^\t\}[^]*/m, '')]));
}

describe.each([...small, ...filed.filter((_, i) => i % 4 === 1)])('any commands in any order on $name', (written) => {
	test('leave a draft that holds, that is written and read back, and that undoing brings back', async () => {
		await fc.assert(
			fc.asyncProperty(moves, async (list) => {
				const { tree, text } = written;
				const frozen = JSON.stringify(tree);
				const history = play(written, list);
				const now = history.now.tree;
				const printed = printTree(text, now);
				expect(treeIn(printed)).toEqual(now);
				const [before, after] = [stepTexts(text), stepTexts(printed)];
				for (const [state, step] of Object.entries(now.states))
					if (JSON.stringify(step) === JSON.stringify(tree.states[state])) expect(after.get(state)).toBe(before.get(state));
				if (list.length % 5 === 0) expect(await formatted(printed)).toBe(printed);
				expect(printTree(printed, tree)).toSatisfy((back: string) => JSON.stringify(treeIn(back)) === frozen);
				let back = history;
				while (back.past.length > 0) back = undo(back);
				expect(back.now.tree).toBe(tree);
				expect(printTree(text, back.now.tree)).toBe(text);
				while (back.future.length > 0) back = redo(back);
				expect(back.now).toBe(history.now);
				expect(JSON.stringify(tree)).toBe(frozen);
			}),
			{ numRuns: 25 },
		);
	});
});

afterAll(() => {
	// Every command has been done, and not only refused.
	expect(COMMANDS.filter((command) => !did.has(command))).toEqual([]);
});
