import type { ComponentChildren } from 'preact';
import { Icon } from '../../theme/Icon.tsx';
import type { Trees } from '../../tree/sitting.ts';
import { said } from '../../tree/said.ts';
import { metaOf, nameOf } from '../../tree/walk.ts';
import type { Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';
import { RightOutcome } from './RightOutcome.tsx';
import type { StepId } from '../../tree/rightWay.ts';

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
	return (
		<>
			<section class={verdict.right ? 'step result is-right' : 'step result is-wrong'} aria-labelledby="resultat">
				<h2 id="resultat" tabIndex={-1}>
					<Icon name={verdict.right ? 'check' : 'warning'} /> {headline(verdict)}
				</h2>
				<dl class="ends">
					<dt>{verdict.right ? 'Rätt utfall' : 'Rätt utfall är'}</dt>
					<dd>{goal && titleOf(goal, trees)}</dd>
					{!verdict.right && (
						<>
							<dt>Du stannade vid</dt>
							<dd>{titleOf(verdict.ended, trees)}</dd>
						</>
					)}
				</dl>
				{verdict.left && <Left left={verdict.left} trees={trees} right={verdict.right} />}
				<p class="help">{countOf(answers, call, verdict, looked)}</p>
				<ul class="after">
					<li>
						<button type="button" class="button" data-next="igen" onClick={again}>
							<kbd>1</kbd> Försök igen
						</button>
					</li>
					{children}
				</ul>
			</section>
			<Right call={call} trees={trees} verdict={verdict} />
			{goal && <RightOutcome call={call} place={goal} trees={trees} />}
		</>
	);
}

function headline({ right, left, extra }: Verdict): string {
	if (!right) return 'Inte rätt utfall den här gången';
	if (left) return 'Rätt utfall, men en annan väg';
	return extra > 0 ? 'Rätt utfall, med en omväg' : 'Rätt';
}

function Left({ left, trees, right }: { left: NonNullable<Verdict['left']>; trees: Trees; right: boolean }) {
	const { step, answer } = left;
	const tree = trees[step.tree];
	if (!tree) return null;
	const { question, answer: rightAnswer } = said(tree, step.state, step.answer);
	return (
		<div class="left">
			<h3>{right ? 'Här gick du en annan väg' : 'Här skilde det sig'}</h3>
			<p class="asked">{question}</p>
			<p>
				{answer ? (
					<>
						Du svarade <strong>{said(tree, step.state, answer).answer}</strong>.
					</>
				) : (
					'Dit kom du inte: samtalet var inte slut.'
				)}{' '}
				Rätt svar är <strong>{rightAnswer}</strong>.
			</p>
			<p>
				<strong>Det som visade det:</strong> {step.why}
			</p>
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

function titleOf({ tree, state }: StepId, trees: Trees): string {
	const config = trees[tree]?.config;
	return nameOf(config && metaOf(config, state));
}
