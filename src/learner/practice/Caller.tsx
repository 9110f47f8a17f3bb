import { Icon } from '../../theme/Icon.tsx';
import type { PublishedExercise } from './published.ts';
import { LEVELS } from './levels.ts';

type Props = { call: PublishedExercise };

/** The one who calls: the first words, and what can be found out, each shown when the learner chooses to ask or look. */
export function Caller({ call }: Props) {
	return (
		<section class="caller" aria-labelledby="samtalet">
			<h2 id="samtalet">
				{call.who} <span class="level">{LEVELS[call.level]}</span>
			</h2>
			<blockquote>
				<p>{call.opening}</p>
			</blockquote>
			<h3>Ta reda på</h3>
			<ul class="findings">
				{call.findings.map((finding, i) => (
					<li key={i}>
						<details>
							<summary class="row">
								<Icon name={'ask' in finding ? 'question' : 'search'} /> <span>{'ask' in finding ? finding.ask : finding.look}</span>
							</summary>
							<p>{finding.finds}</p>
						</details>
					</li>
				))}
			</ul>
		</section>
	);
}
