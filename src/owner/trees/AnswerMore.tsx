import { moveAnswer, setAnswer } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import { useEditing } from './context.ts';
import { AnswerRules } from './AnswerRules.tsx';
import { Text } from './Text.tsx';

type Props = {
	state: string;
	answer: string;
	label: string;
	isFirst: boolean;
	isLast: boolean;
	start: (doing: 'lead' | 'move' | 'copy') => void;
	remove: () => void;
};

/** What can be done with an answer of the open step, and what it says besides its words. */
export function AnswerMore({ state, answer, label, isFirst, isLast, start, remove }: Props) {
	const { act, type, draft } = useEditing();
	const step = stepsOf(draft)[state];
	const meta = step && 'on' in step ? step.on[answer]?.meta : undefined;
	if (!meta) return null;
	const of = <span class="sr-only"> ”{label}”</span>;
	const move = (by: -1 | 1) => act((now) => moveAnswer(now, state, answer, by));
	return (
		<div class="way-more">
			<p class="tools">
				<button type="button" class="tool" onClick={() => start('lead')}>
					Led till{of}
				</button>
				<button type="button" class="tool" onClick={() => start('move')}>
					Flytta{of}
				</button>
				<button type="button" class="tool" onClick={() => start('copy')}>
					Kopiera{of}
				</button>
				<button
					type="button"
					class="tool"
					disabled={isFirst}
					aria-label={`Flytta upp ”${label}”`}
					title="Flytta upp (Alt+↑)"
					onClick={() => move(-1)}
				>
					↑
				</button>
				<button
					type="button"
					class="tool"
					disabled={isLast}
					aria-label={`Flytta ner ”${label}”`}
					title="Flytta ner (Alt+↓)"
					onClick={() => move(1)}
				>
					↓
				</button>
				<button type="button" class="tool" onClick={remove}>
					Ta bort{of}
				</button>
			</p>
			<Text
				label="Betyder"
				place={{ state, answer, key: 'means' }}
				value={meta.means ?? ''}
				write={(text) => type((now) => setAnswer(now, state, answer, ['means'], text || undefined))}
			/>
			<AnswerRules {...{ state, answer, meta }} />
		</div>
	);
}
