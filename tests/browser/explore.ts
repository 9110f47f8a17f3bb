import { expect, type Page } from '@playwright/test';
import type { TreeConfig } from '../../machines/tree.ts';
import { waysFrom, type Way } from '../../src/tree/walk.ts';
import { expectStep, seen } from './tree-page.ts';

type Moves = {
	/** Gives an answer at the step that is seen; `nth` counts from 1. */
	answer: (way: Way, nth: number) => Promise<void>;
	back: () => Promise<unknown>;
	/** Called at each state, the first time it is met. */
	meet?: (state: string) => Promise<void>;
	/** Whether the player is awake, and so puts focus on the heading after every move. */
	focuses?: boolean;
};

/**
 * Takes every transition of a tree once, on one page: answer, see the right step, go on from it if it is new, go back, see the old step.
 */
export function explore(page: Page, config: TreeConfig, moves: Moves) {
	return takeEvery(config, {
		...moves,
		arrives: async (state, isFirst) => {
			await expectStep(page, config, state);
			if (moves.focuses && !isFirst) await expect(seen(page).getByRole('heading', { level: 2 })).toBeFocused();
		},
	});
}

type Arrives = (state: string, isFirst?: true) => Promise<void>;

/** The same in any browser: `arrives` waits until a state is seen. */
export async function takeEvery(config: TreeConfig, moves: Omit<Moves, 'focuses'> & { arrives: Arrives }) {
	const met = new Set<string>();
	const { arrives } = moves;
	const visit = async (state: string) => {
		met.add(state);
		await moves.meet?.(state);
		for (const [i, way] of waysFrom(config, state).entries()) {
			await moves.answer(way, i + 1);
			await arrives(way.target);
			if (!met.has(way.target)) await visit(way.target);
			await moves.back();
			await arrives(state);
		}
	};
	await arrives(config.initial, true);
	await visit(config.initial);
}
