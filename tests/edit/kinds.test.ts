import { describe, expect, test } from 'vitest';
import * as commands from '../../src/edit/commands.ts';
import type { Act, Draft, TreeConfig } from '../../src/edit/draft.ts';
import { checkKinds } from '../../src/tree/kinds.ts';
import { draftOf, filed } from './trees.ts';

const login = draftOf(filed.find(({ name }) => name.endsWith('elweb/inloggning.ts'))!.tree);
const { REFUSALS } = commands;
const onOf = (draft: Draft, state: string) => {
	const step = draft.tree.states[state];
	return step && 'on' in step ? step.on : {};
};

describe('kinds', () => {
	const kinds = ['question', 'step', 'date', 'number', 'choices'] as const;
	const made = (draft: Draft, ...acts: ((draft: Draft) => Act)[]): TreeConfig => acts.reduce((now, act) => act(now).draft, draft).tree;

	test.each(kinds.filter((kind) => kind !== 'step'))('a question with answers is made %s that holds, and back', (kind) => {
		const state = 'vad-star-under-roller';
		const changed = made(login, (draft) => commands.changeKind(draft, state, kind));
		expect(checkKinds(changed, state)).toEqual([]);
		expect(made(draftOf(changed), (draft) => commands.changeKind(draft, state, 'question')).states[state]).toEqual(
			login.tree.states[state],
		);
	});

	test('a step that goes through a tree is answered by its outcomes', () => {
		const through = {
			tree: 'prov/matning',
			outcomes: [
				['hel', 'Hel'],
				['trasig', 'Trasig'],
			] as [string, string][],
		};
		const { draft } = commands.changeKind(login, 'vad-star-under-roller', 'via', through);
		expect(onOf(draft, 'vad-star-under-roller')).toMatchObject({
			hel: { target: 'vilken-e-postadress' },
			trasig: { target: 'ta-bort-och-be-om-nytt' },
		});
		expect(draft.shelf).toHaveProperty(['finns-kundnumret-i-cab']);
		expect(() => commands.changeKind(login, 'vad-star-under-roller', 'via')).toThrow(REFUSALS.noTree);
	});

	test('a question without answers is made an outcome, with its words', () => {
		const asked = commands.addAnswer(login, 'finns-konto', 'Kanske', { kind: 'question', words: 'Vad nu?' });
		const helped = commands.setStep(asked.draft, asked.at.state, ['help'], 'Fråga.').draft;
		const { draft } = commands.changeKind(helped, asked.at.state, 'outcome');
		expect(draft.tree.states[asked.at.state]).toEqual({
			type: 'final',
			meta: { kind: 'outcome', title: 'Vad nu?', text: 'Fråga.', source: [] },
		});
		expect(commands.changeKind(draft, asked.at.state, 'question').draft.tree).toEqual(helped.tree);
		expect(() => commands.changeKind(login, 'finns-konto', 'outcome')).toThrow(REFUSALS.answersFirst);
	});
});
