import { change, type AnswerChange } from '../../tree/change.ts';
import type { Library } from './library.ts';
import { said } from '../../tree/said.ts';
import { follow, toldBefore, type Sitting } from '../../tree/sitting.ts';
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
		const told = toldBefore(sitting.legs, i, all).length;
		return follow(tree.config, leg.answers).strides.map((stride, j) => {
			const { href, go: open = () => {} } = go({ type: 'rewind', leg: i, stride: j });
			const choose = (answer: string) => {
				const changed = change(sitting, i, j, answer, all);
				take(i, j, answer, changed.sitting);
				tell(inWords(changed, said(tree, stride.state, answer).answer, all));
			};
			return {
				...said(tree, stride.state, stride.answer),
				href,
				...(j < told && { told: true as const }),
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
