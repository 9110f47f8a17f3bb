import { compose } from '../../call/compose.ts';
import type { Call } from '../../call/call.ts';
import { lettersOf, type Letter } from '../../call/deeds.ts';
import { noteOf } from '../../call/note.ts';
import { chainOf } from '../../call/walks.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type { Trees } from '../../tree/follow.ts';
import { isOutcome, metaOf } from '../../tree/walk.ts';
import { judge, type Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';

/** What became of one text that was to be written: whether it left the page, to whom, and what was missing or wrong in it. */
export type LetterVerdict = { title: string; copied: boolean; to: string; rightTo: string; gaps: string[]; wrong: string[] };

/** What became of a whole call: end and way, each text that was due, those that were not, and what the note lacks. */
export type CallVerdict = Verdict & { letters: LetterVerdict[]; strays: string[]; unnoted: string[]; passed: boolean };

type Asked = Pick<PublishedExercise, 'legs' | 'steps' | 'outcomes' | 'facts' | 'note'>;

/** Holds a call as it was answered, filled in, copied and noted against the exercise. The trees of its right way must be there. */
export function judgeCall(exercise: Asked, call: Call, trees: Trees, now: Date): CallVerdict {
	const legs = chainOf(call).map(({ tree, answers }) => ({ tree, answers }));
	const right = fromChosen(exercise, legs[0]?.tree);
	const verdict = judge(right, legs, right.steps.length, trees);
	const goal = exercise.outcomes.at(-1);
	const tree = goal && trees[goal.tree];
	const meta = tree && metaOf(tree.config, goal.state);
	const due = isOutcome(meta) ? (meta.templates ?? []) : [];
	const written = lettersOf(call);
	const letters = tree ? due.map((id) => judgeLetter(id, written, tree, exercise)) : [];
	const strays = written.filter(({ template }) => !due.includes(template)).map(({ template }) => titleOf(template, trees));
	const unnoted = wantedInNote(exercise, due, tree).filter((words) => !holds(noteOf(call, trees, now).text, words));
	const sound = letters.every(({ copied, to, rightTo, gaps, wrong }) => copied && to === rightTo && gaps.length + wrong.length === 0);
	return { ...verdict, letters, strays, unnoted, passed: verdict.right && !verdict.left && sound && strays.length + unnoted.length === 0 };
}

/** The right way from the tree that was chosen in the list, where the exercise begins in the tree that leads to it. */
function fromChosen({ legs, steps, outcomes }: Asked, chosen: string | undefined): Pick<Asked, 'steps' | 'outcomes'> {
	if (chosen === legs[0]?.tree || legs.length < 2) return { steps, outcomes };
	const first = steps.findIndex(({ tree }) => tree !== legs[0]?.tree);
	return { steps: first < 0 ? [] : steps.slice(first), outcomes: outcomes.slice(1) };
}

function judgeLetter(id: string, written: Letter[], tree: PublishedTree, { facts = [] }: Asked): LetterVerdict {
	const template = tree.templates[id];
	const letter = written.findLast((one) => one.template === id);
	const values = Object.fromEntries(facts.map(({ field, is }) => [field, is]));
	const rightTo = template ? compose(template, values, tree.fields).text.to : '';
	const typed = Object.assign({}, ...(letter?.copies ?? []).map((copy) => copy.values)) as Record<string, string>;
	const wrong = facts.filter(({ field, is }) => field in typed && typed[field] !== '' && !alike(typed[field] ?? '', is));
	return {
		title: template?.title ?? id,
		copied: letter !== undefined,
		to: letter?.to ?? '',
		rightTo,
		gaps: [...(letter?.missing ?? [])],
		wrong: wrong.map(({ field }) => tree.fields[field]?.label ?? field),
	};
}

/** What the note must hold: the facts that the texts ask for, but for a personnummer, and the words of the exercise. */
function wantedInNote({ facts = [], note = [] }: Asked, due: string[], tree: PublishedTree | undefined): string[] {
	const asked = due.flatMap((id) => [...(tree?.templates[id]?.required ?? []), ...(tree?.templates[id]?.optional ?? [])]);
	const noted = facts.filter(({ field }) => asked.includes(field) && tree?.fields[field]?.format !== 'personnummer');
	return [...noted.map(({ is }) => is), ...note];
}

function holds(note: string, words: string): boolean {
	return squeezed(note).includes(squeezed(words));
}

function alike(a: string, b: string): boolean {
	return squeezed(a) === squeezed(b);
}

/** Without blanks and capitals, in which nobody errs: `INC 417` and `inc417` are one number. */
function squeezed(text: string): string {
	return text.toLowerCase().replaceAll(/\s/g, '');
}

function titleOf(template: string, trees: Trees): string {
	return Object.values(trees).flatMap(({ templates }) => templates[template] ?? [])[0]?.title ?? template;
}
