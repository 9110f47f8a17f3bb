import { FSRSAlgorithm, generatorParameters, type Grade as Rating } from 'ts-fsrs';
import { daysAfter, daysBetween } from '../progress/days.ts';
import { type Memory } from '../progress/memory.ts';
import type { Grade } from './grade.ts';

const RATINGS = { wrong: 1, unsure: 2, right: 3, easy: 4 } as const satisfies Record<Grade, Rating>;
// Whole days only, and the same for everybody: no shorter steps, and nothing by chance.
const scheduler = new FSRSAlgorithm(generatorParameters({ enable_short_term: false, enable_fuzz: false }));

/** How well a call is remembered once it has been judged on a day, and when it is due again: the next day at the earliest. */
export function remembered(before: Memory | undefined, grade: Grade, day: string): Memory {
	const passed = before ? Math.max(0, daysBetween(before.seen, day)) : 0;
	const { stability, difficulty } = scheduler.next_state(before ?? null, passed, RATINGS[grade]);
	return { stability, difficulty, seen: day, due: daysAfter(day, scheduler.next_interval(stability, passed)) };
}
