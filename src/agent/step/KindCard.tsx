import { isBanded } from '../../tree/limits.ts';
import { tasksOf } from '../../call/tasks.ts';
import { Actions, Ticks } from './Actions.tsx';
import { Aids } from './Aids.tsx';
import { BandAnswer } from './BandAnswer.tsx';
import { ChoicesAnswer } from './ChoicesAnswer.tsx';
import { Demands, useDemands } from './Demands.tsx';
import { Found } from './Found.tsx';
import type { Go, Lead } from './go.ts';
import { LeadLink } from './LeadLink.tsx';
import { leadOf } from './leadOf.ts';
import { QuestionCard, type Card } from './Question.tsx';
import { Rows } from './Rows.tsx';

type Props = Card & {
	state: string;
	/** Takes an answer that is no row, such as several things at once. */
	choose?: (answer: string) => Go;
	/** The way into the tree that the step goes through, where the page itself knows it. */
	through?: Lead;
};

/** A step of a kind that few trees have: typed, searched, chosen among several, done, gone through, or with something to know first. */
export function KindCard(props: Props) {
	const { tree, state, meta, ways, heading, before, choose, tools } = props;
	const { demands = [] } = meta;
	const { frame, refused, hold } = useDemands(tree, demands, tools);
	const held = ways.map((way) => ({ ...way, to: { ...way.to, go: hold(way.to.go) } }));
	const above = (
		<>
			<Aids aids={meta.aids} tree={tree} tools={tools} />
			{meta.kind === 'step' && meta.actions && (
				<Ticks tools={tools}>
					<Actions tree={tree} ids={meta.actions} tasks={tasksOf(tree, state)} tools={tools} />
				</Ticks>
			)}
			{demands.length > 0 && <Demands tree={tree} ids={demands} scope={heading} missing={refused} tools={tools} />}
			{isBanded(meta) && <BandAnswer tree={tree} meta={meta} ways={held} tools={tools} />}
			{meta.kind === 'choices' && <ChoicesAnswer meta={meta} ways={held} choose={choose && ((answer) => heldBy(choose(answer), hold))} />}
		</>
	);
	return (
		<div ref={frame} class={`kind is-${meta.kind}`}>
			<QuestionCard
				{...{ tree, meta, heading, tools, above }}
				ways={held}
				answers={meta.kind === 'list' ? <Found rows={held} before={before} heading={heading} /> : <Answers {...props} ways={held} />}
			/>
		</div>
	);
}

function heldBy(to: Go, hold: (go: Go['go']) => Go['go']): Go {
	return { ...to, go: hold(to.go) };
}

/** The answers; of several things at once only where there is no script, and after the way into a tree that is gone through. */
function Answers({ tree, meta, ways, before, through, tools }: Props) {
	if (meta.kind === 'choices' && tools) return null;
	if (meta.kind !== 'via') return <Rows rows={ways} before={before} of={meta.kind} />;
	const into = through ?? leadOf(tree, meta.at ? { tree: meta.tree, at: meta.at } : meta.tree, tools);
	return (
		<>
			{into && <LeadLink lead={into} says="Gå igenom" />}
			<p class="after">Vet du redan hur det gick?</p>
			<Rows rows={ways} before={before} first={into ? 1 : 0} of={meta.kind} />
		</>
	);
}
