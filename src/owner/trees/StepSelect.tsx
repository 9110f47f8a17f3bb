import { useEditing } from './context.ts';
import { stepsToChoose } from './stepsToChoose.ts';

type Props = { label: string; value: string; write: (state: string) => void };

/** One of the tree's steps, out of a list. */
export function StepSelect({ label, value, write }: Props) {
	const { draft } = useEditing();
	return (
		<label class="label">
			{label}
			<select value={value} onChange={({ currentTarget }) => write(currentTarget.value)}>
				{stepsToChoose(draft, '').map(({ state, text }) => (
					<option key={state} value={state}>
						{text}
					</option>
				))}
			</select>
		</label>
	);
}
