import type { Draft } from '../../edit/draft.ts';
import { stepsOf } from '../../edit/graph.ts';

/** The names of all that the answers of a draft make known. */
export function factsIn(draft: Draft): string[] {
	const answers = Object.values(stepsOf(draft)).flatMap((step) => ('on' in step ? Object.values(step.on) : []));
	return [...new Set(answers.flatMap(({ meta }) => meta.facts ?? []))];
}
