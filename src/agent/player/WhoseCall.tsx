import { Icon } from '../../theme/Icon.tsx';
import { take, type Go } from '../step/go.ts';

type Props = {
	/** The tree that is about to be begun. */
	title: string;
	/** What tells whose call it has been so far. */
	whose: string[];
	same: Go;
	other: Go;
	back: Go;
};

/** Asked once in a call that has come to an end: whether another tree is about the same customer. One key each. */
export function WhoseCall({ title, whose, same, other, back }: Props) {
	const choices = [
		{ id: 'samma-kund', label: 'Samma kund', means: 'Uppgifterna följer med, och anteckningen får båda.', to: same },
		{ id: 'ny-kund', label: 'Ny kund', means: 'Ett nytt samtal. Inget från det förra följer med.', to: other },
	];
	return (
		<section class="step whose" tabIndex={-1} aria-labelledby="vems--rubrik" data-state="vems-samtal">
			<p class="tree-name">{title}</p>
			<h2 id="vems--rubrik" tabIndex={-1}>
				Gäller det samma kund?
			</h2>
			<p class="help">{whose.length > 0 ? `Samtalet gäller ${whose.join(', ')}.` : 'Samtalet har redan kommit till ett slut.'}</p>
			<ol class="answers">
				{choices.map(({ id, label, means, to }, i) => (
					<li key={id}>
						<a class="row" href={to.href} data-answer={id} onClick={take(to.go)}>
							<kbd>{i + 1}</kbd>
							<span class="label">{label}</span>
							<span class="means">{means}</span>
						</a>
					</li>
				))}
			</ol>
			<footer class="step-foot">
				<a class="back" href={back.href} onClick={take(back.go)}>
					<Icon name="back" /> Tillbaka <kbd>Esc</kbd>
				</a>
			</footer>
		</section>
	);
}
