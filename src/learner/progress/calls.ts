import type { Memory } from './memory.ts';
import type { CallRecord, Progress, Run } from './progress.ts';

/** The progress with one more practice call taken. */
export function withCall(progress: Progress, id: string, right: boolean, left?: string): Progress {
	const before = progress.calls[id] ?? { tries: 0, right: 0 };
	const last = right ? 'right' : 'wrong';
	const { memory } = progress.calls[id] ?? {};
	const record: CallRecord = {
		tries: before.tries + 1,
		right: before.right + (right ? 1 : 0),
		last,
		...(right || !left ? {} : { left }),
		...(memory && { memory }),
	};
	const { steps = {} } = progress;
	const missed = right || !left ? {} : { steps: { ...steps, [left]: (steps[left] ?? 0) + 1 } };
	return { ...progress, ...missed, calls: { ...progress.calls, [id]: record } };
}

/** The progress with how well a call is now remembered; a call that was never taken has no memory. */
export function withMemory(progress: Progress, id: string, memory: Memory): Progress {
	const record = progress.calls[id];
	return record ? { ...progress, calls: { ...progress.calls, [id]: { ...record, memory } } } : progress;
}

/** The progress with the errors of one more practice call counted by kind. */
export function withMisses(progress: Progress, made: readonly string[]): Progress {
	if (made.length === 0) return progress;
	const { misses = {} } = progress;
	return { ...progress, misses: { ...misses, ...Object.fromEntries(made.map((kind) => [kind, (misses[kind] ?? 0) + 1])) } };
}

/** The progress with an area's run as it now is; none ends it. */
export function withRun(progress: Progress, area: string, run: Run | undefined): Progress {
	const others = Object.entries(progress.runs).filter(([id]) => id !== area);
	return { ...progress, runs: Object.fromEntries(run ? [...others, [area, run]] : others) };
}
