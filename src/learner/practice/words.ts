import type { StepId } from '../../tree/rightWay.ts';
import type { Trees } from '../../tree/follow.ts';
import { metaOf, nameOf } from '../../tree/walk.ts';
import type { Verdict } from './judge.ts';

/** How a practice call went, in a line. */
export function headline({ right, early, left, extra }: Verdict): string {
	if (early) return 'Rätt så långt, men ärendet är inte klart';
	if (!right) return 'Inte rätt utfall den här gången';
	if (left) return 'Rätt utfall, men en annan väg';
	return extra > 0 ? 'Rätt utfall, med en omväg' : 'Rätt';
}

/** The right outcome and the one where the learner stopped. Where two bear one title, each is told with its tree. */
export function endsInWords({ ended }: Verdict, goal: StepId, trees: Trees): { right: string; stopped: string } {
	const [right, stopped] = [nameAt(goal, trees), nameAt(ended, trees)];
	if (right !== stopped) return { right, stopped };
	return { right: `${right} (${titleAt(goal, trees)})`, stopped: `${stopped} (${titleAt(ended, trees)})` };
}

function nameAt({ tree, state }: StepId, trees: Trees): string {
	const config = trees[tree]?.config;
	return nameOf(config && metaOf(config, state));
}

function titleAt({ tree }: StepId, trees: Trees): string {
	return trees[tree]?.title ?? tree;
}
