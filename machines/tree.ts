import { setup } from 'xstate';
import { didYouMean, nearest } from './closest.ts';
import type { Answer, StepMeta, StepState } from './step.ts';

export type * from './step.ts';

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
export function lostTargets({ initial, states }: TreeConfig): { path: string[]; message: string; instead?: string | undefined }[] {
	const names = Object.keys(states);
	const lost = Object.entries(states).flatMap(([state, step]) =>
		Object.entries('on' in step ? step.on : {}).flatMap(([answer, { target, meta }]) =>
			[target, ...(meta?.retries ? [meta.retries.then] : [])]
				.filter((to) => !names.includes(to))
				.map((to) => ({
					path: ['states', state, 'on', answer],
					message: `svaret "${answer}" i "${state}" leder till "${to}", som inte finns. ${didYouMean(to, names)}`,
					instead: nearest(to, names),
				})),
		),
	);
	if (names.includes(initial)) return lost;
	const message = `initial är "${initial}", som inte finns. ${didYouMean(initial, names)}`;
	return [{ path: ['initial'], message, instead: nearest(initial, names) }, ...lost];
}
