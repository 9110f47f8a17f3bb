import type { Outcome } from '../../../machines/tree.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { Go } from '../../agent/step/go.ts';
import { leadsOnly } from '../../tree/walk.ts';
import { take } from '../../agent/step/go.ts';
import { Trail, type TrailItem } from '../../agent/step/Trail.tsx';

type Props = {
	meta: Outcome;
	state: string;
	name?: string;
	trail: TrailItem[];
	restart: Go;
	back?: Go;
	/** The tree to go on in. */
	next?: { id: string; title: string };
	lead: () => void;
	finish: () => void;
};

/**
 * The outcome that the learner has come to: go on into the next tree where it leads there, or say that this is the end. What only leads
 * on is no end, so there one can only go on, and its text is left out, since it often says what the next question asks.
 */
export function Reached({ meta, state, name, trail, restart, back, next, lead, finish }: Props) {
	return (
		<section class="step reached" tabIndex={-1} aria-labelledby="steg--rubrik" data-state={state}>
			<Trail items={trail} restart={restart} />
			{name && <p class="tree-name">{name}</p>}
			<h2 id="steg--rubrik" tabIndex={-1}>
				{meta.title}
			</h2>
			{meta.text && !leadsOnly(meta) && <p class="help">{meta.text}</p>}
			<ol class="answers">
				{next && (
					<li>
						<button type="button" class="row" data-next={next.id} onClick={lead}>
							<kbd>1</kbd>
							<span class="label">Fortsätt: {next.title}</span>
						</button>
					</li>
				)}
				{!leadsOnly(meta) && (
					<li>
						<button type="button" class="row" data-next="facit" onClick={finish}>
							<kbd>{next ? 2 : 1}</kbd>
							<span class="label">{next ? 'Ärendet slutar här: se hur det gick' : 'Det här är mitt svar'}</span>
						</button>
					</li>
				)}
			</ol>
			{back && (
				<footer class="step-foot">
					<a class="back" href={back.href} onClick={take(back.go)}>
						<Icon name="back" /> Tillbaka <kbd>Esc</kbd>
					</a>
				</footer>
			)}
		</section>
	);
}
