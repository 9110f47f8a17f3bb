import type { Memory } from './memory.ts';

/**
 * How a practice call has gone: how often it was taken, how often right, how last, and where the right way was last left (`tree/state`).
 * No memory where it was last taken before there was one.
 */
export type CallRecord = { tries: number; right: number; last: Result; left?: string; memory?: Memory };

export type Result = 'right' | 'wrong';

/** A page of the introduction: whether it is read, and for each of its questions whether the first answer chosen was right. */
export type LessonRecord = { read: boolean; first: Record<string, boolean> };

/** A run of mixed calls: its calls in order, and how those taken have gone. */
export type Run = { calls: string[]; results: Result[] };

/** All that a learner has done, kept on the device alone. Ids, counts and days: nothing that was typed. */
export type Progress = {
	version: typeof VERSION;
	lessons: Record<string, LessonRecord>;
	calls: Record<string, CallRecord>;
	/** The run under way, by area. */
	runs: Record<string, Run>;
	/** How often each kind of error was made; none before there is one. */
	misses?: Record<string, number>;
	/** How often the right way was left at each step (`tree/state`). */
	steps?: Record<string, number>;
	/** The assignments that were opened, by key, each with the first result of its calls. */
	assignments?: Record<string, Record<string, Result>>;
};

export const VERSION = 1;

export const NOTHING: Progress = { version: VERSION, lessons: {}, calls: {}, runs: {} };

/** Two learners' worth of progress as one: of each entry the one that holds more. */
export function merge(a: Progress, b: Progress): Progress {
	const more = (x: CallRecord, y: CallRecord) => (y.tries > x.tries || (y.tries === x.tries && isLater(y, x)) ? y : x);
	const both = (x: LessonRecord, y: LessonRecord) => ({ read: x.read || y.read, first: { ...y.first, ...x.first } });
	const all = { lessons: join(a.lessons, b.lessons, both), calls: join(a.calls, b.calls, more), runs: { ...b.runs, ...a.runs } };
	return {
		...a,
		...all,
		...((a.misses ?? b.misses) && { misses: join(a.misses ?? {}, b.misses ?? {}, Math.max) }),
		...((a.steps ?? b.steps) && { steps: join(a.steps ?? {}, b.steps ?? {}, Math.max) }),
		...((a.assignments ?? b.assignments) && {
			assignments: join(a.assignments ?? {}, b.assignments ?? {}, (x, y) => ({ ...y, ...x })),
		}),
	};
}

function isLater(one: CallRecord, other: CallRecord): boolean {
	return (one.memory?.seen ?? '') > (other.memory?.seen ?? '');
}

/** Whether there is nothing in it that a learner has done. */
export function isEmpty({ lessons, calls, assignments = {} }: Progress): boolean {
	return [lessons, calls, assignments].every((part) => Object.keys(part).length === 0);
}

/** The progress with a page read, or with the first answer to one of its questions. */
export function withLesson(progress: Progress, id: string, change: { read?: true; question?: string; right?: boolean }): Progress {
	const before = progress.lessons[id] ?? { read: false, first: {} };
	const { question, right = false } = change;
	const first = question === undefined || question in before.first ? before.first : { ...before.first, [question]: right };
	return { ...progress, lessons: { ...progress.lessons, [id]: { read: before.read || change.read === true, first } } };
}

function join<T>(a: Record<string, T>, b: Record<string, T>, both: (x: T, y: T) => T): Record<string, T> {
	const shared = Object.entries(b).map(([id, y]) => [id, id in a ? both(a[id] as T, y) : y] as const);
	return { ...a, ...Object.fromEntries(shared) };
}
