import { describe, expect, test } from 'vitest';
import * as commands from '../../src/edit/commands.ts';
import type { Draft } from '../../src/edit/draft.ts';
import { checkKinds } from '../../src/tree/kinds.ts';
import { answersOf } from './holds.ts';
import { draftOf, filed, small } from './trees.ts';

const login = draftOf(filed.find(({ name }) => name.endsWith('elweb/inloggning.ts'))!.tree);
const modem = draftOf(small.find(({ name }) => name === 'prov/modem')!.tree);
const order = draftOf(small.find(({ name }) => name === 'prov/bestallning')!.tree);
const { REFUSALS } = commands;
const keys = (draft: Draft, state: string) => Object.keys(draft.tree.states[state]!.meta);
const onOf = (draft: Draft, state: string) => {
	const step = draft.tree.states[state];
	return step && 'on' in step ? step.on : {};
};

describe('what a step says', () => {
	test('stands in the order of its kind, whenever it is said', () => {
		const { draft } = commands.setStep(
			commands.setStep(login, 'vet-kunden-hur', ['open'], ['G1']).draft,
			'vet-kunden-hur',
			['help'],
			'Fråga.',
		);
		expect(keys(draft, 'vet-kunden-hur')).toEqual(['kind', 'text', 'help', 'open', 'source']);
	});

	test('goes when nothing is left of it, unless the step needs it', () => {
		const hints = commands.setStep(
			commands.setStep(login, 'finns-konto', ['hints', 0], undefined).draft,
			'finns-konto',
			['hints', 0],
			undefined,
		);
		expect(keys(hints.draft, 'finns-konto')).not.toContain('hints');
		expect(commands.setStep(login, 'finns-konto', ['source'], []).draft.tree.states['finns-konto']?.meta.source).toEqual([]);
		expect(commands.setStep(login, 'finns-konto', ['text'], undefined).draft.tree.states['finns-konto']?.meta).toHaveProperty('text', '');
		expect(hints.said).toBe('ändra råden under frågan i frågan ”Finns det ett konto för kunden i Identity Server?”');
		expect(hints.at).toEqual({ state: 'finns-konto', key: 'hints' });
	});

	test('is only what its kind can say', () => {
		expect(() => commands.setStep(login, 'finns-konto', ['title'], 'x')).toThrow(REFUSALS.noKey);
		expect(() => commands.setStep(login, 'finns-konto', ['kind'], 'list')).toThrow(REFUSALS.kindSet);
	});
});

describe('answers', () => {
	test('are born with ids from their words, and go on with the new step', () => {
		const act = commands.addAnswer(login, 'finns-konto', 'Kunden vill inte säga det!', { kind: 'outcome', words: 'Avsluta samtalet' });
		expect(answersOf(act.draft.tree.states['finns-konto']).at(-1)).toBe('kunden-vill-inte-saga-det');
		expect(act.draft.tree.states['avsluta-samtalet']).toEqual({
			type: 'final',
			meta: { kind: 'outcome', title: 'Avsluta samtalet', source: [] },
		});
		expect(act).toMatchObject({ said: 'lägg till svaret ”Kunden vill inte säga det!”', at: { state: 'avsluta-samtalet', key: 'title' } });
		const next = commands.addAnswer(act.draft, 'finns-konto', 'Vet ej', { to: 'avsluta-samtalet' });
		expect(next.at).toEqual({ state: 'finns-konto', answer: 'vet-ej' });
	});

	test('are never named as one above or below, or as one was', () => {
		const add = (draft: Draft, state: string, label: string) =>
			commands.addAnswer(draft, state, label, { kind: 'question', words: 'Vad då?' });
		const { draft, at } = add(login, 'vilken-e-postadress', 'Ja');
		expect(answersOf(draft.tree.states['vilken-e-postadress']).at(-1)).toBe('ja-2');
		expect(answersOf(add(draft, at.state, 'Ja').draft.tree.states[at.state])).toEqual(['ja-3']);
		const was = commands.setAnswer(login, 'finns-konto', 'ja', ['was'], ['javisst']).draft;
		expect(answersOf(add(was, 'finns-konto', 'Javisst').draft.tree.states['finns-konto']).at(-1)).toBe('javisst-2');
		expect(answersOf(add(login, 'finns-konto', '30').draft.tree.states['finns-konto']).at(-1)).toBe('svar-30');
	});

	test('take their limits and rules with them', () => {
		const { draft } = commands.removeAnswer(modem, 'hastighet', 'snabbt');
		expect(draft.tree.states.hastighet?.meta).toMatchObject({ bands: [{ below: 10, answer: 'langsamt' }, { answer: 'lagom' }] });
		const chosen = commands.removeAnswer(modem, 'vad-har-du', 'annat').draft.tree.states['vad-har-du']?.meta;
		expect(chosen).toMatchObject({ rules: [{ all: ['wifi', 'kabel'], answer: 'bada' }, { answer: 'tradlost' }] });
		expect(keys(commands.removeAnswer(modem, 'omstart', 'ja').draft, 'omstart')).not.toContain('known');
	});

	test('count no tries when they no longer lead back', () => {
		expect(onOf(modem, 'lyser-nu').nej?.meta.retries).toBeDefined();
		const { draft } = commands.leadTo(modem, 'lyser-nu', 'nej', { to: 'avsluta' });
		expect(onOf(draft, 'lyser-nu').nej).toEqual({ target: 'avsluta', meta: { label: 'Nej' } });
		expect(onOf(commands.removeStep(modem, 'byt-modem', undefined).draft, 'lyser-nu').nej?.meta).toEqual({ label: 'Nej' });
	});

	test('move up and down, and no further than the end', () => {
		expect(answersOf(commands.moveAnswer(login, 'finns-konto', 'nej', -1).draft.tree.states['finns-konto']).slice(0, 2)).toEqual([
			'nej',
			'ja',
		]);
		expect(commands.moveAnswer(login, 'finns-konto', 'ja', -1).draft).toBe(login);
	});
});

describe('steps', () => {
	test('are put between, with one answer that leads on', () => {
		const { draft, at } = commands.insertStep(login, 'finns-konto', 'ja', { kind: 'question', words: 'Är det rätt konto?' }, 'Ja');
		expect(onOf(draft, 'finns-konto').ja?.target).toBe(at.state);
		expect(onOf(draft, at.state)).toEqual({ 'ja-2': { target: 'vad-star-under-roller', meta: { label: 'Ja' } } });
		const first = commands.insertFirst(login, { kind: 'step', words: 'Hälsa' }, 'Klart').draft.tree;
		expect([first.initial, Object.keys(first.states)[0]]).toEqual(['halsa', 'halsa']);
		expect(() => commands.insertStep(login, 'finns-konto', 'ja', { kind: 'outcome', words: 'Slut' }, 'Ja')).toThrow(
			REFUSALS.outcomeBetween,
		);
	});

	test('with two parents are taken away with one choice, and leave the rest on the shelf', () => {
		const { draft, said } = commands.removeStep(login, 'vad-star-under-roller', 'vilken-e-postadress');
		expect([onOf(draft, 'finns-konto').ja?.target, onOf(draft, 'finns-konto-pa-kundnumret').ja?.target]).toEqual([
			'vilken-e-postadress',
			'vilken-e-postadress',
		]);
		expect(Object.keys(draft.shelf)).toContain('finns-kundnumret-i-cab');
		expect(said).toBe('ta bort frågan ”Vad står under Roller på kontot?”');
		const back = commands.leadTo(draft, 'finns-konto', 'nej', { to: 'finns-kundnumret-i-cab' }).draft;
		expect(back.shelf).not.toHaveProperty(['finns-kundnumret-i-cab']);
	});

	test('on the shelf are thrown one by one', () => {
		const { draft } = commands.removeStep(login, 'vad-star-under-roller', undefined);
		const left = commands.dropFromShelf(draft, 'vilken-e-postadress').draft;
		expect(Object.keys(left.shelf)).toHaveLength(Object.keys(draft.shelf).length - 1);
		expect(() => commands.dropFromShelf(login, 'finns-konto')).toThrow(REFUSALS.notLoose);
	});

	test('that stood first give place to what they led to', () => {
		expect(commands.removeStep(login, 'finns-konto', undefined).draft.tree.initial).toBe('vad-star-under-roller');
		const { draft } = commands.setInitial(login, 'vilken-e-postadress');
		expect(draft.shelf).toHaveProperty(['finns-konto']);
	});
});

describe('branches', () => {
	test('move with all below, and keep their ids where they can', () => {
		const { draft, at } = commands.moveBranch(login, { state: 'vilken-e-postadress', answer: 'ell-user' }, 'vet-kunden-hur');
		expect(at).toEqual({ state: 'vet-kunden-hur', answer: 'ell-user' });
		expect(onOf(draft, 'vet-kunden-hur')['ell-user']).toEqual(onOf(login, 'vilken-e-postadress')['ell-user']);
		expect(draft.shelf).toEqual({});
		const below = () => commands.moveBranch(login, { state: 'finns-konto', answer: 'vet-inte-adressen' }, 'finns-konto-pa-kundnumret');
		expect(below).toThrow(REFUSALS.below);
	});

	test('are copied with what hangs only there, under new names', () => {
		const { draft } = commands.copyBranch(login, { state: 'vad-star-under-roller', answer: 'annat-kundnummer' }, 'vet-kunden-hur');
		const answer = onOf(draft, 'vet-kunden-hur')['ett-annat-kundnummer'];
		expect(answer?.target).toBe('har-det-andra-kundnumret-en-aktiv');
		const copy = onOf(draft, answer!.target);
		expect(Object.values(copy).map(({ target }) => target)).toEqual([
			'ta-bort-och-be-om-nytt',
			'ta-bort-och-be-om-nytt',
			'vad-vill-kunden-gora',
		]);
		expect(login.tree.states).not.toHaveProperty(['vad-vill-kunden-gora']);
	});

	test('of bands and counted tries say in the copy what they say of their own', () => {
		const { draft } = commands.copyBranch(order, { state: 'startad', answer: 'nej' }, 'matt');
		expect(checkKinds(draft.tree, 'matt')).toEqual([]);
		const loose = commands.removeAnswer(modem, 'omstart', 'ja').draft;
		const inside = commands.copyBranch(loose, { state: 'vad-har-du', answer: 'annat' }, 'lyser-lampan').draft.tree;
		const copied = Object.keys(inside.states).filter((state) => !Object.hasOwn(modem.tree.states, state));
		for (const state of copied) expect(checkKinds(inside, state)).toEqual([]);
		expect(copied).toEqual(['hur-snabbt-gar-det']);
		expect(answersOf(inside.states['hur-snabbt-gar-det'])).toEqual(['under-10', 'svar-10-100', 'over-100']);
	});
});
