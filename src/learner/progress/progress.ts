/**
 * How a practice call has gone: how often it was taken, how often right, how last, and where the right way was last left (`tree/state`).
 */
export type CallRecord = { tries: number; right: number; last: 'right' | 'wrong'; left?: string };

/** A page of the introduction: whether it is read, and for each of its questions whether the first answer chosen was right. */
export type LessonRecord = { read: boolean; first: Record<string, boolean> };

/** A run of mixed calls: its calls in order, and how those taken have gone. */
export type Run = { calls: string[]; results: ('right' | 'wrong')[] };

/** All that a learner has done, kept on the device alone. Ids only: nothing that was typed. */
export type Progress = {
	version: typeof VERSION;
	lessons: Record<string, LessonRecord>;
	calls: Record<string, CallRecord>;
	/** The run under way, by area. */
	runs: Record<string, Run>;
	/** How often each kind of error was made; none before there is one. */
	misses?: Record<string, number>;
};

/** What could be read of a kept text: the progress, whether some of it was lost, and whether a newer site wrote it. */
export type Read = { progress: Progress; lost: boolean; newer: boolean };

const VERSION = 1;

export const NOTHING: Progress = { version: VERSION, lessons: {}, calls: {}, runs: {} };

/** Reads a kept or imported text, of this version or another: whatever holds is taken, entry by entry. */
export function read(text: string): Read {
	const data = parse(text);
	if (!isRecord(data)) return { progress: NOTHING, lost: true, newer: false };
	const [lessons, lostLessons] = take(data.lessons, asLesson);
	const [calls, lostCalls] = take(data.calls, asCall);
	const [runs, lostRuns] = take(data.runs ?? {}, asRun);
	const newer = typeof data.version === 'number' && data.version > VERSION;
	const [misses, lostMisses] = take(data.misses ?? {}, count);
	const lost = lostLessons || lostCalls || lostRuns || lostMisses;
	return { progress: { version: VERSION, lessons, calls, runs, ...(data.misses ? { misses } : {}) }, lost, newer };
}

/** Two learners' worth of progress as one: of each entry the one that holds more. */
export function merge(a: Progress, b: Progress): Progress {
	const more = (x: CallRecord, y: CallRecord) => (y.tries > x.tries ? y : x);
	const both = (x: LessonRecord, y: LessonRecord) => ({ read: x.read || y.read, first: { ...y.first, ...x.first } });
	const all = { lessons: join(a.lessons, b.lessons, both), calls: join(a.calls, b.calls, more), runs: { ...b.runs, ...a.runs } };
	return { ...a, ...all, ...((a.misses ?? b.misses) && { misses: join(a.misses ?? {}, b.misses ?? {}, Math.max) }) };
}

/** The progress with one more practice call taken. */
export function withCall(progress: Progress, id: string, right: boolean, left?: string): Progress {
	const before = progress.calls[id] ?? { tries: 0, right: 0 };
	const last = right ? 'right' : 'wrong';
	const record: CallRecord = { tries: before.tries + 1, right: before.right + (right ? 1 : 0), last, ...(right || !left ? {} : { left }) };
	return { ...progress, calls: { ...progress.calls, [id]: record } };
}

/** The progress with the errors of one more practice call counted by kind. */
export function withMisses(progress: Progress, made: readonly string[]): Progress {
	if (made.length === 0) return progress;
	const { misses = {} } = progress;
	return { ...progress, misses: { ...misses, ...Object.fromEntries(made.map((kind) => [kind, (misses[kind] ?? 0) + 1])) } };
}

/** The progress with a page read, or with the first answer to one of its questions. */
export function withLesson(progress: Progress, id: string, change: { read?: true; question?: string; right?: boolean }): Progress {
	const before = progress.lessons[id] ?? { read: false, first: {} };
	const { question, right = false } = change;
	const first = question === undefined || question in before.first ? before.first : { ...before.first, [question]: right };
	return { ...progress, lessons: { ...progress.lessons, [id]: { read: before.read || change.read === true, first } } };
}

/** The progress with an area's run as it now is; none ends it. */
export function withRun(progress: Progress, area: string, run: Run | undefined): Progress {
	const others = Object.entries(progress.runs).filter(([id]) => id !== area);
	return { ...progress, runs: Object.fromEntries(run ? [...others, [area, run]] : others) };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function take<T>(value: unknown, as: (entry: unknown) => T | undefined): [Record<string, T>, boolean] {
	if (!isRecord(value)) return [{}, value !== undefined];
	const entries = Object.entries(value).map(([id, entry]) => [id, as(entry)] as const);
	const held = entries.filter((pair): pair is readonly [string, T & {}] => pair[1] !== undefined);
	return [Object.fromEntries(held), held.length < entries.length];
}

function asCall(entry: unknown): CallRecord | undefined {
	if (!isRecord(entry) || (entry.last !== 'right' && entry.last !== 'wrong')) return undefined;
	const { last, left } = entry;
	const tries = count(entry.tries) ?? 1;
	const right = count(entry.right) ?? (last === 'right' ? 1 : 0);
	return { tries, right, last, ...(typeof left === 'string' ? { left } : {}) };
}

function asLesson(entry: unknown): LessonRecord | undefined {
	if (!isRecord(entry) || typeof entry.read !== 'boolean') return undefined;
	const first = isRecord(entry.first)
		? Object.entries(entry.first).filter((pair): pair is [string, boolean] => typeof pair[1] === 'boolean')
		: [];
	return { read: entry.read, first: Object.fromEntries(first) };
}

function asRun(entry: unknown): Run | undefined {
	if (!isRecord(entry) || !Array.isArray(entry.calls) || !Array.isArray(entry.results)) return undefined;
	const calls = entry.calls.filter((id) => typeof id === 'string');
	const results = entry.results.filter((result) => result === 'right' || result === 'wrong');
	return calls.length > 0 ? { calls, results: results.slice(0, calls.length) } : undefined;
}

function count(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join<T>(a: Record<string, T>, b: Record<string, T>, both: (x: T, y: T) => T): Record<string, T> {
	const shared = Object.entries(b).map(([id, y]) => [id, id in a ? both(a[id] as T, y) : y] as const);
	return { ...a, ...Object.fromEntries(shared) };
}
