import type { StepState } from '../draft.ts';
import type { Leading } from './steps.ts';

export type StepKind = StepState['meta']['kind'];

/** The tree that a step is to go through, and its outcomes by id, with what each is called. */
export type Through = { tree: string; outcomes: [id: string, title: string][] };

/** How many answers get limits, and how many things can be chosen among. */
const [MOST_BANDS, MOST_OPTIONS] = [9, 7];

/** What a kind of step must say that the others do not: the smallest that holds for the answers that there are. */
export function startOf(kind: StepKind, meta: StepState['meta'], on: Leading['on'], through?: Through): Record<string, unknown> {
	const answers = Object.keys(on);
	switch (kind) {
		case 'date':
			return { field: fieldOf(meta), bands: bandsOf(answers, (i) => `P${7 * (i + 1)}D`) };
		case 'number':
			return { field: fieldOf(meta), bands: bandsOf(answers, (i) => 10 * (i + 1)) };
		case 'choices':
			return optionsOf(on);
		case 'via':
			return { tree: through?.tree ?? '' };
		default:
			return {};
	}
}

/** The field that answers: that of the kind before, or the first that the step asks to note. */
function fieldOf(meta: StepState['meta']): string {
	if ('field' in meta) return meta.field;
	const { fields = [], demands = [] } = meta as { fields?: string[]; demands?: string[] };
	return fields[0] ?? demands[0] ?? '';
}

function bandsOf(answers: readonly string[], to: (i: number) => unknown): object[] {
	const given = answers.slice(0, MOST_BANDS);
	return given.map((answer, i) => (i < given.length - 1 ? { to: to(i), answer } : { answer }));
}

/** One thing to choose for each answer, and a rule that gives it; the last answer is given by all else. */
function optionsOf(on: Leading['on']): Record<string, unknown> {
	const answers = Object.entries(on);
	const chosen = answers.slice(0, MOST_OPTIONS);
	const ruled = chosen.slice(0, answers.length > MOST_OPTIONS ? MOST_OPTIONS : -1);
	const last = answers.at(-1);
	return {
		options: Object.fromEntries(chosen.map(([id, { meta }]) => [id, { label: meta.label }])),
		rules: [...ruled.map(([answer]) => ({ all: [answer], answer })), ...(last ? [{ answer: last[0] }] : [])],
	};
}
