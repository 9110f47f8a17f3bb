import { useErrorBoundary } from 'preact/hooks';
import type { StepMeta } from '../../../machines/tree.ts';
import { Icon } from '../../theme/Icon.tsx';
import { Confirm, type ConfirmProps } from './Confirm.tsx';
import { OutcomeCard } from './Outcome.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { PrintedStep } from './Printed.tsx';
import { QuestionCard } from './Question.tsx';
import type { Tools } from './tools.ts';
import { take, type Go, type Lead } from './go.ts';
import { isRare, rare } from './kinds.ts';
import { Trail, type TrailItem } from './Trail.tsx';
import { metaOn } from '../../tree/outcome.ts';
import { exitsFrom, isOutcome, metaOf, waysFrom, type Stride } from '../../tree/walk.ts';
import { remindedOf } from './remindedOf.ts';

export type StepProps = {
	tree: PublishedTree;
	state: string;
	/** The way here, which an outcome may depend on; without it the step is printed as it may be on any. */
	strides?: readonly Stride[];
	/** The shortest way to a step that is printed: what was warned of on it is not said in full again. */
	told?: readonly Stride[];
	/** The tree's title, where it is not the page's own. */
	name?: string;
	trail: TrailItem[];
	shortcut?: boolean;
	/** The way here is to be confirmed: the step was looked up. */
	confirm?: ConfirmProps;
	back?: Go;
	restart: Go;
	/** The whole tree as a drawing and a list, with this step in it. */
	whole: Go;
	answer: (id: string, target: string) => Go;
	/** The tree that a step goes through, where the page itself knows the way. */
	through?: Lead;
	/** The printed number of a state; only the page's own steps have one. */
	number?: (state: string) => number;
	/** What a date that answered the last question says about this step. */
	note?: string;
	/** The answer that the question got before, where it is asked anew. */
	before?: string;
	/** What only the awake player gives an outcome: typed values, copying, the date. */
	tools?: Tools;
};

/**
 * One step of a tree. The page prints every one of them; the player shows the same one alone. Each has nodes of its own, so that what a
 * translator put into the one before cannot be left in it; and one that cannot be drawn is shown as its page prints it.
 */
export function Step(props: StepProps) {
	return <Drawn key={`${props.tree.id} ${props.state}`} {...props} />;
}

function Drawn(props: StepProps) {
	const [failed] = useErrorBoundary();
	return failed ? <PrintedStep {...props} /> : <Whole {...props} />;
}

function Whole(props: StepProps) {
	const { state, strides = [], told = strides, name, trail, shortcut, confirm, back, restart, whole, number } = props;
	const tree = remindedOf(props.tree, told);
	const meta = props.strides ? metaOn(tree.config, state, strides) : metaOf(tree.config, state);
	if (!meta) return null;
	const heading = number ? `${state}--rubrik` : 'steg--rubrik';
	return (
		<section class="step" id={number && state} tabIndex={-1} aria-labelledby={heading} data-state={state}>
			<Trail items={trail} shortcut={shortcut} restart={restart} />
			{confirm && <Confirm {...confirm} />}
			{name && <p class="tree-name">{name}</p>}
			{number && (
				<p class="step-number" data-pagefind-ignore>
					Steg {number(state)}
				</p>
			)}
			{tree.changed?.[state] && (
				<p class="source-changed">
					<strong>Källan har ändrats {tree.changed[state]}.</strong> Steget är inte jämfört med den än: fråga rutinens ägare.
				</p>
			)}
			<Card {...props} tree={tree} meta={meta} heading={heading} />
			<footer class="step-foot" data-pagefind-ignore>
				{back && (
					<a class="back" href={back.href} onClick={take(back.go)}>
						<Icon name="back" /> Tillbaka <kbd>Esc</kbd>
					</a>
				)}
				<a class="whole" href={whole.href} onClick={take(whole.go)}>
					Visa hela trädet
				</a>
			</footer>
		</section>
	);
}

/** What the step itself says. Printed it has also the answers that lead elsewhere once they have been tried as often as they may be. */
function Card(props: StepProps & { meta: StepMeta; heading: string }) {
	const { tree, state, strides, answer, number, note, before, tools, through, meta, heading } = props;
	if (isOutcome(meta)) return <OutcomeCard tree={tree} state={state} meta={meta} heading={heading} note={note} tools={tools} />;
	const ways = (strides ? waysFrom : exitsFrom)(tree.config, state).map((way) => ({
		...way,
		to: answer(way.id, way.target),
		number: number?.(way.target),
	}));
	const choose = strides && ((given: string) => answer(given, ''));
	if (!isRare(meta)) return <QuestionCard {...{ tree, meta, ways, heading, before, tools }} />;
	const { KindCard } = rare();
	return <KindCard {...{ tree, state, meta, ways, heading, before, choose, through, tools }} />;
}
