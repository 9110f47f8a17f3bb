import type { ChoiceRule, Choices, StepMeta } from '../../machines/tree.ts';

/** What begins the id of an answer that names what was chosen: `.lampa.kabel`, and `.` alone where nothing was. */
const CHOSEN = '.';
const NOTHING = 'Inget av det';

/** The id of an answer that chooses these options, in the order that the question has them. */
export function choosing({ options }: Choices, chosen: ReadonlySet<string>): string {
	return (
		CHOSEN +
		Object.keys(options)
			.filter((id) => chosen.has(id))
			.join(CHOSEN)
	);
}

/** What an answer has chosen, in words; undefined where the answer names no options of this step. */
export function chosenIn(meta: StepMeta | undefined, answer: string): string | undefined {
	if (meta?.kind !== 'choices' || !answer.startsWith(CHOSEN)) return undefined;
	const ids = answer.split(CHOSEN).filter(Boolean);
	return ids.length > 0 ? ids.map((id) => meta.options[id]?.label ?? id).join(', ') : NOTHING;
}

/** The first rule that holds for what is chosen. */
export function ruleFor({ rules }: Pick<Choices, 'rules'>, chosen: ReadonlySet<string>): ChoiceRule | undefined {
	return rules.find(({ all = [], any, none = [] }) => {
		if (any && !any.some((id) => chosen.has(id))) return false;
		return all.every((id) => chosen.has(id)) && !none.some((id) => chosen.has(id));
	});
}

/** Every subset of some ids, the empty one first. */
export function subsetsOf(ids: readonly string[]): string[][] {
	return ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
}

/** Every way to choose among the options: all subsets, the empty one first. */
export function allChoices({ options }: Pick<Choices, 'options'>): Set<string>[] {
	return subsetsOf(Object.keys(options)).map((set) => new Set(set));
}

/** The id under which an answer leads on: that of the rule that holds, where it names what was chosen, else its own. */
export function leadingBy(meta: StepMeta | undefined, answer: string): string {
	if (meta?.kind !== 'choices' || !answer.startsWith(CHOSEN)) return answer;
	return ruleFor(meta, new Set(answer.split(CHOSEN).filter(Boolean)))?.answer ?? answer;
}
