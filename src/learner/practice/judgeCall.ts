import { compose } from '../../call/compose.ts';
import type { Call } from '../../call/call.ts';
import { lettersOf, type Letter } from '../../call/deeds.ts';
import { noteOf } from '../../call/note.ts';
import { chainOf } from '../../call/walks.ts';
import type { Values } from '../../call/fill.ts';
import type { PublishedField, PublishedTree } from '../../tree/published.ts';
import { follow, type Trees } from '../../tree/follow.ts';
import { metaOn } from '../../tree/outcome.ts';
import { isOutcome } from '../../tree/walk.ts';
import { judge, type Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';

/**
 * What became of one text that was to be written: whether it left the page, which of its parts never did, to whom it went, and what was
 * missing or wrong in it.
 */
export type LetterVerdict = {
	title: string;
	copied: boolean;
	notCopied: string[];
	to: string;
	rightTo: string;
	gaps: string[];
	wrong: string[];
};

/** What became of a whole call: end and way, each text that was due, those that were not, whether the note was copied and what it lacks. */
export type CallVerdict = Verdict & {
	letters: LetterVerdict[];
	strays: string[];
	noteCopied: boolean;
	unnoted: string[];
	passed: boolean;
};

type Asked = Pick<PublishedExercise, 'legs' | 'steps' | 'outcomes' | 'facts' | 'note'>;

/** Holds a call as it was answered, filled in, copied and noted against the exercise. The trees of its right way must be there. */
export function judgeCall(exercise: Asked, call: Call, trees: Trees, now: Date): CallVerdict {
	const legs = chainOf(call).map(({ tree, answers }) => ({ tree, answers }));
	const right = fromChosen(exercise, legs[0]?.tree);
	const verdict = judge(right, legs, right.steps.length, trees);
	const goal = exercise.outcomes.at(-1);
	const tree = goal && trees[goal.tree];
	const meta = tree && metaOn(tree.config, goal.state, follow(tree.config, exercise.legs.at(-1)?.answers ?? []).strides);
	const due = isOutcome(meta) ? (meta.templates ?? []) : [];
	const written = lettersOf(call);
	const letters = tree ? due.map((id) => judgeLetter(id, written, tree, exercise)) : [];
	const noteCopied = call.noteCopied !== undefined;
	// What was added after it was copied is in no case.
	const note = call.noteCopied ?? noteOf(call, trees, now).text;
	const strays = written.filter(({ template }) => !due.includes(template)).map(({ template }) => titleOf(template, trees));
	const unnoted = wantedInNote(exercise, due, tree, call.values).filter((words) => !holds(note, words));
	const sound = letters.every(isSound) && strays.length + unnoted.length === 0 && noteCopied;
	return { ...verdict, letters, strays, noteCopied, unnoted, passed: verdict.right && !verdict.left && sound };
}

/** Whether a text went whole, to the right one, with nothing missing or wrong in it. */
export function isSound({ notCopied, to, rightTo, gaps, wrong }: LetterVerdict): boolean {
	return to === rightTo && notCopied.length + gaps.length + wrong.length === 0;
}

/** The right way from the tree that was chosen in the list, where the exercise begins in the tree that leads to it. */
function fromChosen({ legs, steps, outcomes }: Asked, chosen: string | undefined): Pick<Asked, 'legs' | 'steps' | 'outcomes'> {
	if (chosen === legs[0]?.tree || legs.length < 2) return { legs, steps, outcomes };
	const first = steps.findIndex(({ tree }) => tree !== legs[0]?.tree);
	return { legs, steps: first < 0 ? [] : steps.slice(first), outcomes: outcomes.slice(1) };
}

function judgeLetter(id: string, written: Letter[], tree: PublishedTree, { facts = [] }: Asked): LetterVerdict {
	const template = tree.templates[id];
	const letter = written.findLast((one) => one.template === id);
	const values = Object.fromEntries(facts.map(({ field, is }) => [field, is]));
	const right = template && compose(template, values, tree.fields);
	const copied = new Set((letter?.copies ?? []).map(({ part }) => part));
	const typed = Object.assign({}, ...(letter?.copies ?? []).map((copy) => copy.values)) as Record<string, string>;
	const wrong = facts.filter(({ field, is }) => typed[field] && !saysTheSame(typed[field], is, tree.fields[field]));
	return {
		title: template?.title ?? id,
		copied: letter !== undefined,
		notCopied: copied.has('all') ? [] : (right?.parts ?? []).filter(({ key }) => !copied.has(key)).map(({ name }) => name),
		to: letter?.to ?? '',
		rightTo: right?.text.to ?? '',
		gaps: [...(letter?.missing ?? [])],
		wrong: wrong.map(({ field }) => tree.fields[field]?.label ?? field),
	};
}

/**
 * What the note must hold: the facts that the texts ask for, but for a personnummer, and the words of the exercise. What is told in the
 * agent's own words is held as it was typed.
 */
function wantedInNote({ facts = [], note = [] }: Asked, due: string[], tree: PublishedTree | undefined, typed: Values): string[] {
	const asked = due.flatMap((id) => [...(tree?.templates[id]?.required ?? []), ...(tree?.templates[id]?.optional ?? [])]);
	const noted = facts.filter(({ field }) => asked.includes(field) && tree?.fields[field]?.format !== 'personnummer');
	const words = noted.map(({ field, is }) => (isFree(tree?.fields[field]) && typed[field]?.trim()) || is);
	return [...words, ...note];
}

/** Whether a field is filled in one's own words, so that no two people write the same in it. */
function isFree(field: Pick<PublishedField, 'format'> | undefined): boolean {
	return field?.format === 'text' || field?.format === 'stycke';
}

/** Whether what was typed says what the fact says: the very same, or in one's own words some word of it. */
function saysTheSame(typed: string, is: string, field: PublishedField | undefined): boolean {
	if (!isFree(field)) return squeezed(typed) === squeezed(is);
	const stems = (is.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
	return stems.length === 0 ? squeezed(typed) === squeezed(is) : stems.some((stem) => typed.toLowerCase().includes(stem));
}

function holds(note: string, words: string): boolean {
	return squeezed(note).includes(squeezed(words));
}

/** Without blanks and capitals, in which nobody errs: `INC 417` and `inc417` are one number, and `9.40` is `9:40`. */
function squeezed(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/(\d)\.(\d\d)(?!\d)/g, '$1:$2')
		.replaceAll(/\s/g, '');
}

function titleOf(template: string, trees: Trees): string {
	return Object.values(trees).flatMap(({ templates }) => templates[template] ?? [])[0]?.title ?? template;
}
