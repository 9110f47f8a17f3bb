import { wholeTreeAt } from '../diagram/address.ts';
import type { PublishedTree } from '../../tree/published.ts';
import './everyKind.ts';
import { Step } from './Step.tsx';
import { said } from '../../tree/said.ts';
import { isOutcome, metaOf, shortestWays } from '../../tree/walk.ts';

/**
 * Every step of a tree as HTML. CSS shows the one that is the target, or the first: it works at first paint and without script,
 * search reads it all, and paper gets the whole routine as numbered steps.
 */
export function Steps({ tree }: { tree: PublishedTree }) {
	const ways = shortestWays(tree.config);
	const order = [...ways.keys()];
	const first = new Map(order.toReversed().flatMap((state) => openAt(tree, state).map((id) => [id, order.indexOf(state) + 1])));
	const restart = { href: `#${tree.config.initial}` };
	return (
		<div class="steps">
			{[...ways].map(([state, way]) => (
				<Step
					key={state}
					tree={printedIn(tree, order.indexOf(state) + 1, first)}
					state={state}
					told={way}
					trail={way.map((stride) => ({ ...said(tree, stride.state, stride.answer), href: `#${stride.state}` }))}
					back={way.length > 0 ? { href: `#${way.at(-1)?.state}` } : undefined}
					restart={restart}
					whole={{ href: wholeTreeAt(tree.page, state) }}
					answer={(_, target) => ({ href: `#${target}` })}
					number={(target) => order.indexOf(target) + 1}
				/>
			))}
		</div>
	);
}

/** What the routine leaves open at a step. */
function openAt(tree: PublishedTree, state: string): string[] {
	const meta = metaOf(tree.config, state);
	const parts = (isOutcome(meta) && meta.parts) || [];
	return [...(meta?.open ?? []), ...parts.flatMap(({ open = [] }) => open)];
}

/** The tree as the step of a number prints it: what the routine leaves open stands in full where it is `first` met. */
function printedIn(tree: PublishedTree, number: number, first: ReadonlyMap<string, number>): PublishedTree {
	const questions = Object.entries(tree.questions).map(([id, question]) => {
		const printed = first.get(id) ?? number;
		return [id, printed < number ? { ...question, printed } : question] as const;
	});
	return { ...tree, questions: Object.fromEntries(questions) };
}
