import type { TreeConfig } from '../../machines/tree.ts';
import { SPENT, type Stride } from './walk.ts';

/** The answer as the machine takes it: the one that leads elsewhere where it has been given as often as it may be. */
export function counted(config: TreeConfig, { state, answer }: Stride, before: readonly Stride[]): string {
	const step = config.states[state];
	const most = step && 'on' in step ? step.on[answer]?.meta.retries?.most : undefined;
	if (most === undefined) return answer;
	const given = before.filter((stride) => stride.state === state && stride.answer === answer).length;
	return given < most ? answer : `${answer}${SPENT}`;
}

/** How many times a stride's question has been answered on a way, the stride itself among them. */
export function attemptOf(way: readonly Stride[], nth: number): number {
	return way.slice(0, nth + 1).filter(({ state }) => state === way[nth]?.state).length;
}
