import type { ComponentChildren } from 'preact';
import { Icon } from '../../theme/Icon.tsx';
import type { Trees } from '../../tree/follow.ts';
import { said } from '../../tree/said.ts';
import type { Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';
import { RightOutcome } from './RightOutcome.tsx';
import { endsInWords, headline } from './words.ts';

type Props = {
	call: PublishedExercise;
	trees: Trees;
	verdict: Verdict;
	answers: number;
	looked: number;
	again: () => void;
	children: ComponentChildren;
};

/**
 * How a practice call went: right or not, where the way left the right one and what told it, and what should have been done and written.
 */
export function Result({ call, trees, verdict, answers, looked, again, children }: Props) {
	const goal = call.outcomes.at(-1);
	const ends = goal && endsInWords(verdict, goal, trees);
	return (
		<>
			<section class={verdict.right ? 'step result is-right' : 'step result is-wrong'} aria-labelledby="resultat">
				<h2 id="resultat" tabIndex={-1}>
					<Icon name={verdict.right ? 'check' : 'warning'} /> {headline(verdict)}
				</h2>
				<dl class="ends">
					<dt>{verdict.right ? 'Rätt utfall' : 'Rätt utfall är'}</dt>
					<dd>{ends?.right}</dd>
					{!verdict.right && (
						<>
							<dt>Du stannade vid</dt>
							<dd>{ends?.stopped}</dd>
						</>
					)}
				</dl>
				{(verdict.left || verdict.early) && <Left verdict={verdict} trees={trees} />}
				<p class="help">{countOf(answers, call, verdict, looked)}</p>
				<ul class="after">
					{verdict.right && children}
					<li>
						<button type="button" class={verdict.right ? 'button' : 'button primary'} data-next="igen" onClick={again}>
							<kbd></kbd> Försök igen
						</button>
					</li>
					{!verdict.right && children}
				</ul>
			</section>
			<Right call={call} trees={trees} verdict={verdict} />
			{goal && <RightOutcome call={call} place={goal} trees={trees} />}
		</>
	);
}

/** Where the way left the right one, or what was missing after it, and what told it. */
function Left({ verdict: { left, early, right }, trees }: Pick<Props, 'verdict' | 'trees'>) {
	const tree = left && trees[left.step.tree];
	const words = tree && said(tree, left.step.state, left.step.answer);
	return (
		<div class="left">
			<h3>{early ? 'Det här fattades' : right ? 'Här gick du en annan väg' : 'Här skilde det sig'}</h3>
			{early && (
				<p>
					Härifrån går du vidare till <strong>{trees[early.tree]?.title}</strong>.
				</p>
			)}
			{tree && words && (
				<>
					<p class="asked">{words.question}</p>
					<p>
						{left.answer && (
							<>
								Du svarade <strong>{said(tree, left.step.state, left.answer).answer}</strong>.{' '}
							</>
						)}
						{!left.answer && !early && 'Dit kom du inte. '}
						Rätt svar är <strong>{words.answer}</strong>.
					</p>
					<p>
						<strong>Det som visade det:</strong> {left.step.why}
					</p>
				</>
			)}
		</div>
	);
}

function countOf(answers: number, call: PublishedExercise, { extra }: Verdict, looked: number): string {
	const ways = `Du gav ${number(answers)}. Kortaste vägen är ${number(call.steps.length)}${extra > 0 ? `, alltså ${extra} färre` : ''}.`;
	return `${ways} Du tog reda på ${looked} av ${call.findings.length} saker.`;
}

function number(answers: number): string {
	return `${answers} svar`;
}

/** The right way, answer by answer, with what told each. Unfolded where the learner left it. */
function Right({ call, trees, verdict }: Pick<Props, 'call' | 'trees' | 'verdict'>) {
	return (
		<details class="right-way" open={Boolean(verdict.left)}>
			<summary>
				<h3>Den rätta vägen, svar för svar</h3>
			</summary>
			<ol>
				{call.steps.map((step, i) => {
					const tree = trees[step.tree];
					const words = tree && said(tree, step.state, step.answer);
					return (
						<li key={`${step.tree}/${step.state}`} class={i < verdict.together ? 'same' : ''}>
							<span class="asked">{words?.question}</span> <strong>{words?.answer}</strong>
							{i < verdict.together && (
								<span class="yours">
									<Icon name="check" /> ditt svar
								</span>
							)}
							<span class="why">{step.why}</span>
						</li>
					);
				})}
			</ol>
			<p class="grounds">
				Källan:{' '}
				{call.source.map(({ text, href }, i) => (
					<>
						{i > 0 && ', '}
						<a href={href}>{text}</a>
					</>
				))}
			</p>
		</details>
	);
}
