import { describe, expect, test } from 'vitest';
import { projectAt } from '../../src/check/disk.ts';
import * as commands from '../../src/edit/commands.ts';
import type { Act, Draft, TreeConfig } from '../../src/edit/draft.ts';
import { judge } from '../../src/edit/judge.ts';
import { allTrees } from '../trees.ts';

const project = projectAt(process.cwd());
const { config } = allTrees.find(({ config: { states } }) => Object.keys(states).length > 8)!;
const start: Draft = { tree: config, shelf: {}, files: {} };
const { initial } = config;
const outcome = Object.keys(config.states).find((state) => config.states[state]!.meta.kind === 'outcome')!;
const answersOf = (tree: TreeConfig, state: string) => (tree.states[state] as { on: Record<string, { target: string }> }).on;
const [answer = ''] = Object.keys(answersOf(config, initial));
const { addAnswer, setAnswer, setStep } = commands;
const told = (draft: Draft) => judge(project, draft).faults;

/** A change of the tree past the commands, which would not make it. */
function changed(make: (tree: TreeConfig) => void): Draft {
	const tree = structuredClone(config);
	make(tree);
	return { ...start, tree };
}

describe('what a draft lacks', () => {
	test('is something to do where it is new and not written yet', () => {
		const question = addAnswer(start, initial, 'Kanske', { kind: 'question', words: '' });
		const { state } = question.at;
		expect(told(question.draft)).toMatchObject([{ todo: true, at: { state, key: 'text' } }]);
		const asked = setStep(question.draft, state, ['text'], 'Vad mer?').draft;
		expect(told(asked).map(({ todo, at }) => [todo, at?.state])).toEqual([
			[true, state],
			[true, state],
		]);
		expect(told(addAnswer(start, initial, '', { to: outcome }).draft)).toMatchObject([
			{ todo: true, at: { state: initial, key: 'label' } },
		]);
	});

	test('is a fault where it was written and is not any more', () => {
		const faults = told(setStep(start, initial, ['text'], '').draft);
		expect(faults).toMatchObject([{ at: { state: initial, key: 'text' } }]);
		expect(faults[0]).not.toHaveProperty('todo');
	});
});

describe('a problem with one obvious remedy has it, and is gone by it', () => {
	const broken: [name: string, draft: Draft][] = [
		['an answer that leads to a misspelt step', changed((tree) => (answersOf(tree, initial)[answer]!.target += 'x'))],
		['a first step that is misspelt', changed((tree) => (tree.initial += 'x'))],
		['a misspelt template', setStep(start, outcome, ['templates'], ['elweb/matvarden-normaltidx']).draft],
		['a misspelt next tree', setStep(start, outcome, ['next'], 'elweb/ticketx').draft],
		['a source that stands twice', changed(({ states }) => states[initial]!.meta.source.push(states[initial]!.meta.source[0]!))],
		['a character that is not seen', setStep(start, initial, ['text'], 'Har\u200B kunden ett konto?').draft],
		['a line break in an answer', setAnswer(start, initial, answer, ['label'], 'Ja,\ndet har den').draft],
		['an old name that another step has', changed(({ states }) => (states[initial]!.meta.was = [outcome]))],
	];

	test.each(broken)('%s', (_, draft) => {
		const one = told(draft).find(({ mend }) => mend);
		expect(one?.mend).toBeDefined();
		const { command, args } = one!.mend!;
		const act = (commands as unknown as Record<string, (draft: Draft, ...rest: unknown[]) => Act>)[command]!;
		const after = told(act(draft, ...args).draft);
		expect(after.map(({ message }) => message)).not.toContain(one!.message);
	});
});

test('what is wrong elsewhere is told where the draft brought it about', () => {
	const draft: Draft = { ...start, files: { 'content/mallar/elweb/ny.md': '---\ntitle: Ny\nchannel: mejl\n---\n\nHej\n' } };
	expect(told(draft).map(({ file }) => file)).toContain('content/mallar/elweb/ny.md');
	expect(told(draft).every(({ at }) => at === undefined)).toBe(true);
});
