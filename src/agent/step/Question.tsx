import type { ComponentChildren } from 'preact';
import type { Asking } from '../../../machines/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { Icon } from '../../theme/Icon.tsx';
import { OpenQuestions } from './OpenQuestion.tsx';
import { Rows, type Row } from './Rows.tsx';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';

/** What every step that leads on is drawn from. */
export type Card = {
	tree: PublishedTree;
	meta: Asking;
	ways: Row[];
	heading: string;
	before?: string;
	tools?: Tools;
};

type Props = Card & {
	/** What stands above the answers, and in their place: see `KindCard.tsx`. */
	above?: ComponentChildren;
	answers?: ComponentChildren;
};

/** A step that leads on: what is asked or done, what helps with it, and its answers. */
export function QuestionCard({ tree, meta, ways, heading, before, tools, above, answers }: Props) {
	return (
		<>
			<h2 id={heading} tabIndex={-1}>
				{meta.kind === 'step' && <Icon name="todo" />} {meta.text}
			</h2>
			{meta.help && <p class="help">{meta.help}</p>}
			<Hints hints={meta.hints} />
			<Systems tree={tree} ids={meta.systems} tools={tools} />
			{above}
			{answers ?? <Rows rows={ways} before={before} />}
			<OpenQuestions ids={meta.open} tree={tree} />
		</>
	);
}

/** Folded where the step is narrow, so that the answers are in sight; elsewhere they stand open. */
function Hints({ hints = [] }: { hints?: string[] }) {
	if (hints.length === 0) return null;
	return (
		<details class="hints">
			<summary class="button bare">Så hittar du svaret</summary>
			<ul>
				{hints.map((hint) => (
					<li key={hint}>{hint}</li>
				))}
			</ul>
		</details>
	);
}
