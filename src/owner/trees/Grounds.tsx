import { useState } from 'preact/hooks';
import type { StepMeta } from '../../../machines/tree.ts';
import { newQuestion, standOn } from '../../edit/commands.ts';
import { useEditing } from './context.ts';
import { Picks } from './Picks.tsx';
import { QuestionForm } from './QuestionForm.tsx';

/** What a step stands on: statements of the source, in full, and open questions where it says nothing. */
export function Grounds({ state, meta }: { state: string; meta: StepMeta }) {
	const { act, names, project } = useEditing();
	const [asking, setAsking] = useState(false);
	const statements = names.statements.map(({ id, says }) => ({ id, name: `${id}  ${says}` }));
	return (
		<div class="grounds">
			<Picks
				label="Står i källan"
				one="en punkt"
				place={{ state, key: 'source' }}
				values={meta.source}
				choices={statements}
				write={(values) => act((draft) => standOn(draft, state, 'source', values))}
			/>
			<Picks
				label="Öppna frågor"
				one="en öppen fråga"
				place={{ state, key: 'open' }}
				values={meta.open ?? []}
				choices={names.questions}
				write={(values) => act((draft) => standOn(draft, state, 'open', values))}
				make={{ words: 'Ny öppen fråga …', act: () => setAsking(true) }}
			/>
			{asking && (
				<QuestionForm
					close={() => setAsking(false)}
					done={(question) => {
						setAsking(false);
						act((draft) => newQuestion(draft, state, question, project));
					}}
				/>
			)}
		</div>
	);
}
