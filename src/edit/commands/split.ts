import { ID } from '../../model/forms.ts';
import { fileOfTree } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import type { Act, Draft, Files, StepState } from '../draft.ts';
import { above, below, rootsIn, rootsOf, stepsOf } from '../graph.ts';
import { idForStep } from '../ids.ts';
import { groundsIn, headOf, pageText, UNKNOWN_SECTION, type NewPage } from '../page.ts';
import { printNewTree } from '../print.ts';
import { quoted, theStep } from '../words.ts';
import { withFile } from './files.ts';
import { answersLed } from './remove.ts';
import { leadingIn, stepIn, withNew } from './steps.ts';
import { REFUSALS } from './refusals.ts';

/** Makes a step with all below it a tree and a page of its own; in its place stands an outcome that leads on there. */
export function split(draft: Draft, state: string, made: Omit<NewPage, 'section'>, project: Files): Act {
	const { id, title } = made;
	const step = leadingIn(draft, state);
	refuse(draft, state, id, project);
	const steps = stepsOf(draft);
	const moved = [...below(steps, [state])];
	const roots = [...rootsOf(draft), ...rootsIn(steps, Object.keys(draft.shelf))];
	const kept = below({ ...steps, [state]: { ...step, on: {} } }, roots);
	const leaves = new Set(moved.filter((one) => one === state || !kept.has(one)));
	const order = [state, ...Object.keys(steps).filter((one) => one !== state && moved.includes(one))];
	const states = Object.fromEntries(order.map((one) => [one, stepIn(draft, one)]));
	const words = `Gå vidare: ${title}`;
	const end = idForStep(draft, words);
	const { source, open } = step.meta;
	const meta = { kind: 'outcome' as const, title: words, next: id, ...(open && { open }), source };
	const led = answersLed(withNew(draft, state, { type: 'final', meta }, end), state, end);
	const tree = printNewTree({ id, initial: state, states });
	const withTree = withFile(withoutSteps(led, leaves), fileOfTree(id), tree);
	const { section, reviewEvery } = headOf(project.get(fileOf('docs', draft.tree.id)));
	const page = pageText({ section: section ?? UNKNOWN_SECTION, ...made }, groundsIn(states), project, reviewEvery);
	return {
		draft: withFile(withTree, fileOf('docs', id), page),
		said: `dela ut ${theStep(step)} till trädet ${quoted(title)}`,
		at: { state: end },
	};
}

function refuse(draft: Draft, state: string, id: string, project: Files): void {
	const [area = '', name = '', ...more] = id.split('/');
	if (!ID.test(area) || !ID.test(name) || more.length > 0) throw new Error(REFUSALS.splitName);
	const paths = [fileOfTree(id), fileOf('docs', id)];
	if (paths.some((path) => project.has(path) || path in draft.files) || id === draft.tree.id) throw new Error(REFUSALS.splitTaken);
	if (state === draft.tree.initial) throw new Error(REFUSALS.splitFirst);
	const steps = stepsOf(draft);
	const under = below(steps, [state]);
	const over = [...above(steps, state)].filter((one) => one !== state && under.has(one));
	const own = below({ ...steps, [state]: { ...leadingIn(draft, state), on: {} } }, [
		...rootsOf(draft),
		...rootsIn(steps, Object.keys(draft.shelf)),
	]);
	if (over.some((one) => own.has(one)) || under.has(draft.tree.initial)) throw new Error(REFUSALS.splitBack);
}

function withoutSteps(draft: Draft, gone: ReadonlySet<string>): Draft {
	const left = (steps: Record<string, StepState>) => Object.fromEntries(Object.entries(steps).filter(([state]) => !gone.has(state)));
	return { ...draft, tree: { ...draft.tree, states: left(draft.tree.states) }, shelf: left(draft.shelf) };
}
