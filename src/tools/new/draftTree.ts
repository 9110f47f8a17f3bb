import type { Answer, Asking, StepState, TreeConfig } from '../../../machines/tree.ts';
import { isOutcome, metaOf } from '../../tree/walk.ts';
import { TODO } from '../../edit/acts/newArea.ts';

/** What the first step of a new tree can be, by the word that owners type, with what it is called in a sentence. */
export const SORTS = {
	fraga: 'en fråga med några få svar',
	steg: 'något som görs på vägen',
	datum: 'ett datum som svarar',
	tal: 'ett tal som svarar',
	lista: 'fler än nio svar',
	val: 'flera saker på en gång',
	genom: 'ett annat träd som man går igenom',
} as const;
export type Sort = keyof typeof SORTS;

/** What a new tree is made from: its id, its open question, its first step, the tree that is gone through, and its field. */
export type Draft = { id: string; question: string; withOutcome: boolean; sort: Sort; through?: TreeConfig; field?: string };

const END = 'utfall-att-skriva';
const OPEN = 'oppen-fraga';
/** What is asked after something that is done. */
const ASKED = 'fraga-att-skriva';
const MANY = 10;

/** A tree of one step of the kind that was asked for: one of its answers leads to the action and the mail, the others leave it open. */
export function draftTree(draft: Draft): TreeConfig {
	const { id, question, withOutcome, sort } = draft;
	const grounds = { open: [question], source: [] };
	const asked = { text: `${TODO}: vad ska handläggaren ta reda på?`, ...grounds };
	const first = `${sort}-att-skriva`;
	const held = withOutcome ? { actions: [id], templates: [id] } : {};
	return {
		id,
		initial: first,
		states: {
			[first]: firstStep(draft, asked),
			...(sort === 'steg' && { [ASKED]: { meta: { kind: 'question', ...asked }, on: answers('svar-ett', 'svar-tva') } }),
			[END]: { type: 'final', meta: { kind: 'outcome', title: `${TODO}: vad handläggaren gör`, ...held, ...grounds } },
			[OPEN]: { type: 'final', meta: { kind: 'outcome', title: 'Öppen fråga: vad säger rutinen här?', ...grounds } },
		},
	};
}

function firstStep({ sort, through, field = '' }: Draft, asked: Pick<Asking, 'text' | 'open' | 'source'>): StepState {
	const two = answers('svar-ett', 'svar-tva');
	const labels = (count: number) => Array.from({ length: count }, (_, i) => `svar-${i + 1}`);
	switch (sort) {
		case 'fraga':
			return { meta: { kind: 'question', ...asked }, on: two };
		case 'steg':
			return { meta: { kind: 'step', ...asked, text: `${TODO}: vad görs först?` }, on: { klar: to(ASKED, 'Klart') } };
		case 'datum':
			return { meta: { kind: 'date', ...asked, field, bands: [{ to: 'P7D', answer: 'svar-ett' }, { answer: 'svar-tva' }] }, on: two };
		case 'tal':
			return { meta: { kind: 'number', ...asked, field, bands: [{ to: 10, answer: 'svar-ett' }, { answer: 'svar-tva' }] }, on: two };
		case 'lista':
			return { meta: { kind: 'list', ...asked }, on: answers(...labels(MANY)) };
		case 'val': {
			const options = { 'val-ett': { label: `${TODO}: det första` }, 'val-tva': { label: `${TODO}: det andra` } };
			const rules = [{ all: ['val-ett'], answer: 'svar-ett' }, { answer: 'svar-tva' }];
			return { meta: { kind: 'choices', ...asked, options, rules }, on: two };
		}
		case 'genom': {
			const ends = through ? endsOf(through) : [];
			return { meta: { kind: 'via', ...asked, text: `${TODO}: vad går man igenom?`, tree: through?.id ?? '' }, on: answers(...ends) };
		}
	}
}

/** The outcomes of a tree, in the order of the file. */
function endsOf(config: TreeConfig): string[] {
	return Object.keys(config.states).filter((state) => isOutcome(metaOf(config, state)));
}

const ORDINALS = ['första', 'andra'];

/** Answers by id: the first leads to the end that is to be written, the others leave it open. */
function answers(...ids: string[]) {
	return Object.fromEntries(
		ids.map((id, i) => [id, to(i === 0 ? END : OPEN, `${TODO}: ${ids.length > 2 ? `svar ${i + 1}` : `det ${ORDINALS[i]} svaret`}`)]),
	);
}

function to(target: string, label: Answer['label']) {
	return { target, meta: { label } };
}
