import { setup } from 'xstate';
import { didYouMean } from './closest.ts';

/**
 * A tree is a map of a routine: what to ask, what each answer means, and where every path ends. It is a pure literal, one level
 * of states, no context, guards or actions, so that it survives JSON: the build proves it, the page draws it, the browser walks it.
 *
 * A state is named by what is asked or done (`finns-konto`, `ta-bort-konto`), an answer by what it means. Back is no event: the
 * machine is the map, the history belongs to the reader. Texts are Swedish, ids ASCII kebab-case.
 */
export type TreeConfig = {
	/** The path of the file: `<area>/<tree>`. */
	id: string;
	initial: string;
	states: Record<string, StepState>;
};

/** One step of a tree: something to find out, or where the path ends. */
export type StepState = { meta: Question | DateQuestion; on: Record<string, AnswerTransition> } | { type: 'final'; meta: Outcome };

/** An answer leads to the state `target`; its meta is what the reader sees. */
export type AnswerTransition = { target: string; meta: Answer };

export type Answer = {
	/** The answer in as few words as can be. */
	label: string;
	/** What the answer means or leads to, where the label does not say it. */
	means?: string;
	/** Fields (content/falt) that the answer tells, each with its value: `{ tjanst: 'Mina sidor' }`. */
	sets?: Record<string, string>;
};

/**
 * The tree that the reader continues in, in the same sitting. With `at` it is entered at that step, whose one way is taken as answered:
 * what it asks is known here.
 */
export type Next = string | { tree: string; at: string };

/** What every step may name: where it is said in the source, and what the source leaves open. */
type Grounds = {
	/** Statements of the source, such as `E3.4`. Empty only where `open` is set. */
	source: string[];
	/** The open questions (content/fragor) that this step stands on. */
	open?: string[];
};

export type Question = Grounds & {
	kind: 'question';
	text: string;
	/** How to find the answer out, in a sentence or two. */
	help?: string;
	/** Steps on the way to the answer, or what to mind, a line each. */
	hints?: string[];
	/** Systems (content/system) to open for it. */
	systems?: string[];
	/** Fields (content/falt) that are good to note here. */
	fields?: string[];
};

/** A question that a date answers: more than `days` whole days ago gives the answer `over`, else `within`. */
export type DateQuestion = Omit<Question, 'kind'> & {
	kind: 'date';
	/** The field (content/falt) that holds the date. */
	field: string;
	days: number;
	over: string;
	within: string;
};

export type Outcome = Grounds & {
	kind: 'outcome';
	/** What to do, in the imperative. */
	title: string;
	/** Why, or what to tell the customer, in a sentence or two. */
	text?: string;
	/** Actions (content/atgarder) in the order they are done. */
	actions?: string[];
	/** Words of those actions that are known here, by the name that the action gives them: `{ applikation: 'Elweb Prod' }`. */
	with?: Record<string, string>;
	/** Templates (content/mallar): what is written to somebody. */
	templates?: string[];
	/** What happens to the case in the area's case system, a step each. */
	case?: string[];
	/** When to come back to it: an ISO 8601 duration from today, what for, and the field (content/falt) with the number to look for. */
	followUp?: { after: string; what: string; field?: string };
	next?: Next;
};

export type StepMeta = Question | DateQuestion | Outcome;

const routine = setup({
	types: { events: {} as { type: string }, meta: {} as StepMeta, transitionMeta: {} as Answer },
});

/** The one start of every tree. Throws, in Swedish, where an answer leads to a state that does not exist. */
export const tree = {
	createMachine(config: TreeConfig) {
		refuseLostTargets(config);
		return routine.createMachine(config);
	},
};

export type Tree = ReturnType<typeof tree.createMachine>;

/** The literal of a tree, as it stands in its file. */
export function configOf({ config }: Tree): TreeConfig {
	const { id, initial, states } = config as unknown as TreeConfig;
	return { id, initial, states };
}

function refuseLostTargets(config: TreeConfig) {
	const lost = lostTargets(config).map(({ message }) => message);
	if (lost.length > 0) throw new Error(`machines/${config.id}.ts: ${lost.join('\n  ')}`);
}

/**
 * Every answer that leads to a state that does not exist, and a first state that does not: its path in the literal, and a Swedish message.
 */
export function lostTargets({ initial, states }: TreeConfig): { path: string[]; message: string }[] {
	const names = Object.keys(states);
	const lost = Object.entries(states).flatMap(([state, step]) =>
		Object.entries('on' in step ? step.on : {})
			.filter(([, { target }]) => !names.includes(target))
			.map(([answer, { target }]) => ({
				path: ['states', state, 'on', answer],
				message: `svaret "${answer}" i "${state}" leder till "${target}", som inte finns. ${didYouMean(target, names)}`,
			})),
	);
	if (names.includes(initial)) return lost;
	return [{ path: ['initial'], message: `initial är "${initial}", som inte finns. ${didYouMean(initial, names)}` }, ...lost];
}
