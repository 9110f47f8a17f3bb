import { describe, expect, test } from 'vitest';
import { noteOf } from '../../src/call/note.ts';
import { valuesOf } from '../../src/call/told.ts';
import { sittingOf } from '../../src/call/walks.ts';
import { standing } from '../../src/tree/sitting.ts';
import { answersAt, entryOf, metaOf, nextTreeOf } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';
import { move, NOW, play } from './play.ts';

const here = (call: ReturnType<typeof play>) => standing(sittingOf(call), trees);

/** On as the page goes on: with what is known where the next tree is entered at a step. */
function goOn(call: ReturnType<typeof play>) {
	const { tree, state } = here(call);
	const meta = metaOf(tree.config, state);
	const next = nextTreeOf(meta)!;
	return move(call, { type: 'lead', tree: next, answers: answersAt(trees[next]!.config, entryOf(meta)) });
}

describe('what is known is not asked again', () => {
	const entered = goOn(play({ list: 'elweb/matvarden' }, { answers: ['nej', 'nej'] }));

	test('a tree that is gone on into is entered at the step that the outcome names', () => {
		expect(here(entered)).toMatchObject({ state: 'var-ser-kunden-vardena', strides: [{ answer: 'ja' }, { answer: 'matvarden' }] });
	});

	test('and the note has each thing once, as the agent was asked it', () => {
		const note = noteOf(move(entered, { answers: ['mina-sidor'] }), trees, NOW).text;
		expect(note).toContain('Stämmer siffrorna med vad som står i systemen? Nej, siffrorna stämmer inte.');
		expect(note).toContain('Var ser kunden mätvärdena? På Mina sidor.');
		expect(note).not.toContain('Är problemet kvar när du testar?');
	});

	test('Back leads out to the outcome before, and what was taken as known can be changed', () => {
		expect(here(move(entered, { type: 'back' }))).toMatchObject({ tree: { id: 'elweb/matvarden' }, state: 'lagg-ticket-pa-elsa' });
		const changed = move(entered, { type: 'change', leg: 1, stride: 1, answer: 'appen' });
		expect(here(changed).state).toBe('finns-skarmbild');
		expect(noteOf(changed, trees, NOW).text).toContain('Vad gäller problemet? Appen.');
	});
});

describe('an answer tells what it sets', () => {
	const answered = play({ list: 'elweb/ticket' }, { answers: ['ja', 'energikonto'] });

	test('in the texts, until the agent types something else there', () => {
		expect(valuesOf(answered, trees).tjanst).toBe('Energikonto');
		expect(valuesOf(move(answered, { fill: { tjanst: 'Mina sidor' } }), trees).tjanst).toBe('Mina sidor');
		expect(valuesOf(move(answered, { fill: { tjanst: '' } }), trees).tjanst).toBe('');
	});

	test('and a later answer holds over what was typed before it', () => {
		const typed = move(answered, { fill: { tjanst: 'Mina sidor' } });
		const again = move(move(typed, { type: 'back' }), { answers: ['energikonto'] });
		expect(valuesOf(again, trees).tjanst).toBe('Energikonto');
		expect(valuesOf(move(typed, { type: 'change', leg: 0, stride: 1, answer: 'energikonto' }), trees).tjanst).toBe('Energikonto');
	});

	test('and takes it back when it is changed', () => {
		expect(valuesOf(move(answered, { type: 'change', leg: 0, stride: 1, answer: 'mina-sidor' }), trees).tjanst).toBe('Mina sidor');
		expect(valuesOf(move(answered, { type: 'change', leg: 0, stride: 1, answer: 'appen' }), trees).tjanst).toBeUndefined();
	});

	test('but not in a step that is only looked up', () => {
		const legs = [{ tree: 'elweb/ticket', answers: ['ja', 'energikonto'] }];
		const looked = play({ type: 'open', opening: { legs, entered: 'search' } });
		expect(valuesOf(looked, trees).tjanst).toBeUndefined();
		expect(valuesOf(move(looked, { type: 'confirm' }), trees).tjanst).toBe('Energikonto');
	});
});
