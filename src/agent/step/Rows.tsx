import type { Asking } from '../../../machines/tree.ts';
import type { Way } from '../../tree/walk.ts';
import { take, type Go } from './go.ts';

/** An answer with where it leads, and the printed number of that step. */
export type Row = Way & { to: Go; number?: number };

type Props = { rows: Row[]; before?: string; first?: number; of?: Asking['kind'] };

/** How many answers have a key. */
const KEYS = 9;

/** Answers as whole rows, each a link with its key as a quiet badge; `first` is how many keys are taken before them. */
export function Rows({ rows, before, first = 0, of }: Props) {
	return (
		<ol class={of === 'choices' ? 'answers no-script' : 'answers'}>
			{rows.map(({ id, label, means, to, number }, i) => (
				<li key={i}>
					<a class="row" href={to.href} data-answer={id} data-go={of === 'step' || undefined} onClick={take(to.go)}>
						<kbd data-pagefind-ignore>{first + i + 1 > KEYS ? '' : first + i + 1}</kbd>
						<span class="label">{label}</span>
						{(means || id === before) && (
							<span class="means">
								{means} {id === before && <em>Förra svaret</em>}
							</span>
						)}
						{number && (
							<span class="print-only" data-pagefind-ignore>
								gå till {number}
							</span>
						)}
					</a>
				</li>
			))}
		</ol>
	);
}
