import { freshCall } from '../../call/call.ts';
import { noteOf } from '../../call/note.ts';
import { chainOf, opened } from '../../call/walks.ts';
import { toolsIn, useCall } from '../../agent/desk/useCall.ts';
import { Icon } from '../../theme/Icon.tsx';
import { OutcomeCard } from '../../agent/step/Outcome.tsx';
import { follow, type Trees } from '../../tree/follow.ts';
import { metaOn } from '../../tree/outcome.ts';
import type { Tools } from '../../agent/step/tools.ts';
import { isOutcome } from '../../tree/walk.ts';
import type { PublishedExercise } from './published.ts';
import type { StepId } from '../../tree/rightWay.ts';

type Props = { call: PublishedExercise; place: StepId; trees: Trees };

/** What should have been done and written, as the real call shows it: the outcome, the mail to read, and the case note. */
export function RightOutcome({ call, place, trees }: Props) {
	const line = useCall(
		() => opened(freshCall(undefined), { legs: call.legs, entered: 'list', own: Infinity }),
		trees,
		'',
		() => window,
	);
	const tree = trees[place.tree];
	const meta = tree && metaOn(tree.config, place.state, follow(tree.config, call.legs.at(-1)?.answers ?? []).strides);
	if (!tree || !isOutcome(meta)) return null;
	const now = () => new Date();
	const tools: Tools = {
		...toolsIn(line, tree, { walk: chainOf(line.call).at(-1)?.id ?? 0, state: place.state }, false),
		remind: (followUp) => line.remind(followUp, tree, location.href),
		next: (id, at) => ({ href: `${tree.next[id]?.page ?? ''}#${at ?? ''}` }),
		now,
		fieldsBeside: false,
		painted: true,
		readOnly: true,
	};
	const note = noteOf(line.call, trees, now());
	return (
		<section class="step right-outcome" aria-label="Så skulle du ha gjort">
			<p class="tree-name">Så skulle du ha gjort och skrivit</p>
			<OutcomeCard tree={tree} state={place.state} meta={meta} heading="ratt--rubrik" tools={tools} />
			<div class="right-note">
				<h3>Anteckningen</h3>
				<pre>{note.text}</pre>
				<button type="button" class="button" data-copy-note onClick={() => line.copy(note.text, 'anteckningen', { html: note.html })}>
					<Icon name="copy" /> Kopiera anteckningen <kbd>A</kbd>
				</button>
			</div>
			<p class="notice" role="status">
				{line.notice}
			</p>
		</section>
	);
}
