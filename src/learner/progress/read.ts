import { asMemory } from './memory.ts';
import { NOTHING, VERSION, type CallRecord, type LessonRecord, type Progress, type Result, type Run } from './progress.ts';

/** What could be read of a kept text: the progress, whether some of it was lost, and whether a newer site wrote it. */
export type Read = { progress: Progress; lost: boolean; newer: boolean };

/** Reads a kept or imported text, of this version or another: whatever holds is taken, entry by entry. */
export function read(text: string): Read {
	const data = parse(text);
	if (!isRecord(data)) return { progress: NOTHING, lost: true, newer: false };
	const [lessons, lostLessons] = take(data.lessons, asLesson);
	const [calls, lostCalls] = take(data.calls, asCall);
	const [runs, lostRuns] = take(data.runs ?? {}, asRun);
	const newer = typeof data.version === 'number' && data.version > VERSION;
	const [misses, lostMisses] = take(data.misses ?? {}, count);
	const [steps, lostSteps] = take(data.steps ?? {}, count);
	const [assignments, lostAssignments] = take(data.assignments ?? {}, asResults);
	const lost = lostLessons || lostCalls || lostRuns || lostMisses || lostSteps || lostAssignments;
	const later = { ...(data.misses ? { misses } : {}), ...(data.steps ? { steps } : {}), ...(data.assignments ? { assignments } : {}) };
	return { progress: { version: VERSION, lessons, calls, runs, ...later }, lost, newer };
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
	if (!isRecord(entry) || !isResult(entry.last)) return undefined;
	const { last, left } = entry;
	const memory = asMemory(entry.memory);
	const tries = count(entry.tries) ?? 1;
	const right = count(entry.right) ?? (last === 'right' ? 1 : 0);
	return { tries, right, last, ...(typeof left === 'string' ? { left } : {}), ...(memory && { memory }) };
}

function asResults(entry: unknown): Record<string, Result> | undefined {
	if (!isRecord(entry)) return undefined;
	return Object.fromEntries(Object.entries(entry).filter((pair): pair is [string, Result] => isResult(pair[1])));
}

function isResult(value: unknown): value is Result {
	return value === 'right' || value === 'wrong';
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
	const results = entry.results.filter(isResult);
	return calls.length > 0 ? { calls, results: results.slice(0, calls.length) } : undefined;
}

function count(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
