import { change, type AnswerChange } from '../../tree/change.ts';
import type { Library } from './library.ts';
import { said } from '../../tree/said.ts';
import { follow } from '../../tree/follow.ts';
import { onwardFrom } from '../../tree/onward.ts';
import { attemptOf } from '../../tree/retries.ts';
import { askedIn, toldBefore } from '../../tree/asked.ts';
import type { Sitting } from '../../tree/sitting.ts';
import type { Go } from '../step/go.ts';
import type { TrailItem } from '../step/Trail.tsx';
import { waysFrom } from '../../tree/walk.ts';

type Rewind = { type: 'rewind'; leg: number; stride: number };
type Choose = (leg: number, stride: number, answer: string, then: Sitting) => void;

/** The trail of a sitting, each answer with what else it could be. `tell` says what a change kept and what it took away. */
export function trailOf(
	sitting: Sitting,
	{ all }: Library,
	go: (event: Rewind) => Go,
	take: Choose,
	tell: (text: string) => void,
): TrailItem[] {
	return sitting.legs.flatMap((leg, i) => {
		const tree = all[leg.tree];
		if (!tree) return [];
		const asked = askedIn(sitting.legs, i, all);
		const { strides } = follow(tree.config, leg.answers);
		// A tree that is come back to has its answers in the trail already.
		const first = onwardFrom(sitting.legs.slice(0, i), all)?.returns ? toldBefore(sitting.legs, i, all).length : 0;
		return strides.slice(first).map((stride, n) => {
			const j = first + n;
			const attempt = attemptOf(strides, j);
			const { href, go: open = () => {} } = go({ type: 'rewind', leg: i, stride: j });
			const choose = (answer: string) => {
				const changed = change(sitting, i, j, answer, all);
				take(i, j, answer, changed.sitting);
				tell(inWords(changed, said(tree, stride.state, answer).answer, all));
			};
			return {
				...said(tree, stride.state, stride.answer),
				href,
				...(!asked[j] && { told: true as const }),
				...(attempt > 1 && { attempt }),
				change: { ways: waysFrom(tree.config, stride.state), given: stride.answer, choose, open },
			};
		});
	});
}

/** What a changed answer did to the ones after it. */
function inWords({ fallen }: AnswerChange, answer: string, all: Library['all']): string {
	const lost = fallen.flatMap(({ tree, state, answer: id }) => {
		const known = all[tree];
		return known ? [`”${said(known, state, id).answer}”`] : [];
	});
	const rest = lost.length > 0 ? `Gäller inte längre: ${lost.join(', ')}.` : 'Svaren efter gäller fortfarande.';
	return `Ändrat till ”${answer}”. ${rest}`;
}
