import { problemsIn } from '../check/check.ts';
import type { Project } from '../check/project.ts';
import { checkStrays } from '../check/strays.ts';
import { today } from '../model/today.ts';
import type { Draft } from './draft.ts';
import { effectOf, type Effect } from './proof/effect.ts';
import { faultsIn, type Told } from './proof/faults.ts';
import { baseOf, readWith } from './proof/read.ts';

export type { Effect, ExerciseEffect, LinkEffect, PageEffect, ToldGroup } from './proof/effect.ts';
export type { Told } from './proof/faults.ts';
export type { Mend } from './proof/mends.ts';

/** What is wrong in a draft, and what it does to those who use the routine. */
export type Judged = { faults: Told[]; effects: Effect };

/**
 * Holds a draft against the project that it is a part of, by the very checks of the build. What the project had already, and lies elsewhere
 * than in the draft's tree, is not told. `on` is the day, ÅÅÅÅ-MM-DD.
 */
export function judge(project: Project, draft: Draft, on = today()): Judged {
	const base = baseOf(project);
	const before = base.told(on);
	const reading = readWith(base, draft);
	const strays = Object.keys(draft.files).length > 0 ? checkStrays(reading.project) : [];
	const problems = strays.length > 0 ? strays : problemsIn(reading, on, base.run);
	const faults = faultsIn(problems, before, base, draft);
	return { faults, effects: effectOf(base, reading, draft, faults) };
}
