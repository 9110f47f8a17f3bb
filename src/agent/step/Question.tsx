import type { DateQuestion as DateMeta, Question } from '../../../machines/tree.ts';
import { DateAnswer } from './DateAnswer.tsx';
import { OpenQuestions } from './OpenQuestion.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { take, type Go } from './go.ts';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';
import type { Way } from '../../tree/walk.ts';

type Props = {
	tree: PublishedTree;
	meta: Question | DateMeta;
	ways: (Way & { to: Go; number?: number })[];
	heading: string;
	before?: string;
	tools?: Tools;
};

/** A question with its answers as whole rows: each a link, with its key as a quiet badge. */
export function QuestionCard({ tree, meta, ways, heading, before, tools }: Props) {
	return (
		<>
			<h2 id={heading} tabIndex={-1}>
				{meta.text}
			</h2>
			{meta.help && <p class="help">{meta.help}</p>}
			<Hints hints={meta.hints} />
			<Systems tree={tree} ids={meta.systems} tools={tools} />
			{meta.kind === 'date' && <DateAnswer meta={meta} label={tree.fields[meta.field]?.label ?? 'Datum'} ways={ways} tools={tools} />}
			<ol class="answers">
				{ways.map(({ id, label, means, to, number }, i) => (
					<li key={i}>
						<a class="row" href={to.href} data-answer={id} onClick={take(to.go)}>
							<kbd data-pagefind-ignore>{i + 1}</kbd>
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
			<OpenQuestions ids={meta.open} tree={tree} />
		</>
	);
}

function Hints({ hints = [] }: { hints?: string[] }) {
	if (hints.length === 0) return null;
	return (
		<ul class="hints">
			{hints.map((hint) => (
				<li key={hint}>{hint}</li>
			))}
		</ul>
	);
}
