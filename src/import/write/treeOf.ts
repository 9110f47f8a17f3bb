import type { StepState, TreeConfig } from '../../../machines/tree.ts';
import { nameFrom } from '../../model/ids.ts';
import { cueIn, type Cue } from './cues.ts';
import { freeName } from './known.ts';
import { cut, oneLine } from './plain.ts';
import { sentencesOf } from './sentences.ts';
import type { Numbered } from './statements.ts';

/** How many conditions a question asks of. */
export const MOST = 7;
const LABEL = 120;
const TITLE = 160;
const TEXT = 300;

/** A condition of a section, with the statement that it stands in. */
export type Condition = Cue & { id: string };

/** The conditions that a section states, in its order, each once. */
export function conditionsIn({ statements }: Numbered): Condition[] {
	const all = statements.flatMap(({ id, original }) => {
		const cues = sentencesOf(original).flatMap((sentence) => cueIn(sentence.replace(/^\s*(?:•|\d+\.)\s*/, '')) ?? []);
		return cues.map((cue) => ({ ...cue, id }));
	});
	const label = ({ condition }: Condition) => labelOf(condition).toLowerCase();
	return all.filter((condition, i) => all.findIndex((other) => label(other) === label(condition)) === i);
}

/** Where an answer leads on to: another tree, where its sentence says `se punkt 7`. */
export type NextOf = (condition: Condition) => string | undefined;

/**
 * One flat question of a section's conditions as they stand, seven at most, each with an outcome that quotes its sentence, and one for
 * none of them. Every step stands on the open question, since nobody has said in which order they are asked.
 */
export function treeOf(id: string, title: string, conditions: Condition[], question: string, nextOf: NextOf): TreeConfig {
	const taken = new Set(['vad-galler', NONE]);
	const shown = conditions.slice(0, MOST).map((condition) => ({ ...condition, state: freeName(shortName(condition.condition), taken) }));
	const open = [question];
	const answers = shown.map(({ condition, state }) => [state, { target: state, meta: { label: labelOf(condition) } }] as const);
	const outcomes = shown.map((condition): [string, StepState] => {
		const next = nextOf(condition);
		const text = cut(oneLine(condition.sentence), TEXT - 2);
		const named = cut(`Utkast: ${labelOf(condition.condition)}`, TITLE);
		const meta = { kind: 'outcome' as const, title: named, text: `”${text}”`, ...(next && { next }), open, source: [condition.id] };
		return [condition.state, { type: 'final', meta }];
	});
	const asked = {
		kind: 'question' as const,
		text: cut(`Utkast: vad gäller om ${title}?`, TEXT),
		open,
		source: [...new Set(shown.map(({ id: source }) => source))],
	};
	const none = { kind: 'outcome' as const, title: 'Öppen fråga: vad gäller annars?', open, source: [] };
	return {
		id,
		initial: 'vad-galler',
		states: {
			'vad-galler': { meta: asked, on: { ...Object.fromEntries(answers), [NONE]: { target: NONE, meta: { label: NONE_OF_THEM } } } },
			...Object.fromEntries(outcomes),
			[NONE]: { type: 'final', meta: none },
		},
	};
}

const NONE = 'inget-av-dem';
const NONE_OF_THEM = 'Inget av dem';

/** The answers of the question that conditions make, as they are read. */
export function answersTo(conditions: readonly Condition[]): string[] {
	return [...conditions.slice(0, MOST).map(({ condition }) => labelOf(condition)), NONE_OF_THEM];
}

function shortName(condition: string): string {
	const words = nameFrom(condition).split('-');
	const fits = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= 40);
	return fits.join('-').replace(/^(\d)/, 'villkor-$1');
}

function labelOf(condition: string): string {
	const text = cut(oneLine(condition), LABEL);
	return text.charAt(0).toUpperCase() + text.slice(1);
}
