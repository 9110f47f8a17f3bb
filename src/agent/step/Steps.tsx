import { wholeTreeAt } from '../diagram/address.ts';
import type { PublishedTree } from '../../tree/published.ts';
import './everyKind.ts';
import { Step } from './Step.tsx';
import { said } from '../../tree/said.ts';
import { shortestWays } from '../../tree/walk.ts';

/**
 * Every step of a tree as HTML. CSS shows the one that is the target, or the first: it works at first paint and without script,
 * search reads it all, and paper gets the whole routine as numbered steps.
 */
export function Steps({ tree }: { tree: PublishedTree }) {
	const ways = shortestWays(tree.config);
	const order = [...ways.keys()];
	const restart = { href: `#${tree.config.initial}` };
	return (
		<div class="steps">
			{[...ways].map(([state, way]) => (
				<Step
					key={state}
					tree={tree}
					state={state}
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
