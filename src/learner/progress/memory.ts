/**
 * How well a practice call is remembered: the scheduler's two figures, the day it was last judged, and the day it is time to take it again
 * (YYYY-MM-DD, as the days are where the learner sits).
 */
export type Memory = { stability: number; difficulty: number; seen: string; due: string };

/** A kept entry as a memory; undefined where it is none. */
export function asMemory(entry: unknown): Memory | undefined {
	if (typeof entry !== 'object' || entry === null) return undefined;
	const { stability, difficulty, seen, due } = entry as Record<string, unknown>;
	const sound = isWithin(stability, 0.001, 36_500) && isWithin(difficulty, 1, 10) && isDay(seen) && isDay(due);
	return sound ? { stability, difficulty, seen, due } : undefined;
}

/** What the scheduler itself can take; anything else it refuses with a throw. */
function isWithin(value: unknown, least: number, most: number): value is number {
	return typeof value === 'number' && value >= least && value <= most;
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
