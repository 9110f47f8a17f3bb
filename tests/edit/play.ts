import { fc } from '../random.ts';
import type { Act, Draft, Files, Lead, NewStep } from '../../src/edit/draft.ts';
import * as commands from '../../src/edit/commands.ts';
import { stepsOf } from '../../src/edit/graph.ts';
import { answersOf } from './holds.ts';

const { REFUSALS } = commands;

/** One act of an owner's: a command by name, with numbers that choose among what there is, and words. */
export type Move = { command: Command; a: number; b: number; c: number; words: string; more: string; isLate: boolean };

const project: Files = new Map([
	['content/fragor/G7.yml', ''],
	['content/falt/ordernummer.yml', ''],
	['content/mallar/prov/hej.md', ''],
]);

const PATHS = [['text'], ['help'], ['hints', 0], ['hints', 1], ['title'], ['case', 0], ['source', 0], ['followUp', 'what']] as const;
const VALUES: [string, unknown][] = [
	['hints', []],
	['systems', ['cab']],
	['open', ['G1', 'G2']],
	[
		'aids',
		[
			{ kind: 'link', to: '/a/', text: 'A' },
			{ kind: 'link', to: '/b/', text: 'B' },
		],
	],
	['known', { 'vet-redan': 'ja' }],
	['help', undefined],
	['source', []],
];

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** What each move does. It chooses steps of the tree and the shelf alike. */
const MOVES = {
	setText: (draft, { state, b, words }) => {
		const path = pick(PATHS, b)!;
		return commands.setStep(draft, state, path, words);
	},
	setValue: (draft, { state, b }) => {
		const [key, value] = pick(VALUES, b)!;
		return commands.setStep(draft, state, [key], value);
	},
	takeItem: (draft, { state, b }) => commands.setStep(draft, state, [...pick(PATHS, b)!], undefined),
	setLabel: (draft, { state, answer, words }) => commands.setAnswer(draft, state, answer, ['label'], words),
	setFacts: (draft, { state, answer, b }) => commands.setAnswer(draft, state, answer, ['facts'], b % 2 ? ['vet'] : []),
	addAnswer: (draft, { state, words, lead }) => commands.addAnswer(draft, state, words, lead),
	leadTo: (draft, { state, answer, lead }) => commands.leadTo(draft, state, answer, lead),
	insertStep: (draft, { state, answer, step, more }) => commands.insertStep(draft, state, answer, step, more),
	insertFirst: (draft, { step, more }) => commands.insertFirst(draft, step, more),
	removeAnswer: (draft, { state, answer }) => commands.removeAnswer(draft, state, answer),
	removeStep: (draft, { state, other, isLate }) => commands.removeStep(draft, state, isLate ? other : undefined),
	dropFromShelf: (draft, { b }) => commands.dropFromShelf(draft, pick(Object.keys(draft.shelf), b) ?? 'ingen'),
	moveAnswer: (draft, { state, answer, isLate }) => commands.moveAnswer(draft, state, answer, isLate ? 1 : -1),
	moveBranch: (draft, { state, answer, other }) => commands.moveBranch(draft, { state, answer }, other),
	copyBranch: (draft, { state, answer, other }) => commands.copyBranch(draft, { state, answer }, other),
	changeKind: (draft, { state, b }) => {
		const kinds = ['question', 'list', 'step', 'date', 'number', 'choices', 'via', 'outcome'] as const;
		const outcomes: [string, string][] = [
			['hel', 'Linjen är hel'],
			['trasig', 'Linjen är trasig'],
		];
		return commands.changeKind(draft, state, pick(kinds, b)!, { tree: 'prov/matning', outcomes });
	},
	setInitial: (draft, { state }) => commands.setInitial(draft, state),
	split: (draft, { state, c }) =>
		commands.split(draft, state, { id: `prov/del-${c}`, title: 'En del', owner: 'agare', description: 'Delen.' }, project),
	newMail: (draft, { state, words }) =>
		commands.newMail(
			draft,
			state,
			{ title: words, channel: 'mejl', to: ['{{e-post}}'], subject: words, body: 'Hej!', required: ['e-post'], optional: [] },
			project,
		),
	newAction: (draft, { state, words }) => commands.newAction(draft, state, { title: words, body: '1. Gör så.' }, project),
	newQuestion: (draft, { state, words }) =>
		commands.newQuestion(draft, state, { question: words, said: 'Inget.', meanwhile: 'Vänta.' }, project),
	newField: (draft, { words }) => commands.newField(draft, { label: words, format: 'text' }, project),
} satisfies Record<string, (draft: Draft, chosen: Chosen) => Act>;

type Chosen = Move & { state: string; answer: string; other: string; lead: Lead; step: NewStep };
export type Command = keyof typeof MOVES;
export const COMMANDS = Object.keys(MOVES) as Command[];

/** Plays a move; undefined where it is refused in the words that it may be refused in. Everything else is thrown on. */
export function played(draft: Draft, move: Move): Act | undefined {
	try {
		return MOVES[move.command](draft, chosenIn(draft, move));
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		if ((Object.values(REFUSALS) as string[]).includes(said)) return undefined;
		throw error;
	}
}

function chosenIn(draft: Draft, move: Move): Chosen {
	const steps = stepsOf(draft);
	const names = Object.keys(steps);
	const state = pick(names, move.a)!;
	const kinds = ['question', 'step', 'outcome'] as const;
	const step: NewStep = { kind: pick(kinds, move.c)!, words: move.more };
	const other = pick(names, move.b)!;
	return {
		...move,
		state,
		other,
		step,
		answer: pick(answersOf(steps[state]), move.c) ?? 'inget',
		lead: move.isLate ? { to: other } : step,
	};
}

const words = fc.oneof(
	fc.constantFrom('Ja', 'Nej', 'Finns det ett konto?', '', '30', '!!!', 'constructor', 'Åäö', `Det är "så" och 'så'`, 'ord '.repeat(60)),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
export const moves = fc.array(
	fc.record({
		command: fc.constantFrom(...COMMANDS),
		a: fc.nat(60),
		b: fc.nat(60),
		c: fc.nat(60),
		words,
		more: words,
		isLate: fc.boolean(),
	}),
	{ maxLength: 14, minLength: 1 },
);
