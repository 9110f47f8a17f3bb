import { useId } from 'preact/hooks';
import type { Outcome } from '../../../machines/tree.ts';
import type { Place } from '../../edit/draft.ts';
import { placeKey, useEditing } from './context.ts';
import { Duration } from './Duration.tsx';
import { withoutKey } from './withoutKey.ts';
import { Messages, toldAt } from './Messages.tsx';

type FollowUp = NonNullable<Outcome['followUp']>;
type Props = { value: FollowUp | undefined; write: (followUp: FollowUp | undefined) => void; place: Place };

/** When to come back to it, what for, and which number to look for. */
export function FollowUpForm({ value, write, place }: Props) {
	const { names, told } = useEditing();
	const id = useId();
	if (!value)
		return (
			<button type="button" class="button small" data-place={placeKey(place)} onClick={() => write({ after: 'P3D', what: '' })}>
				Lägg till uppföljning
			</button>
		);
	return (
		<div class="picks" role="group" aria-label="Uppföljning">
			<span class="label">Uppföljning om</span>
			<Duration value={value.after} units={['M', 'H', 'D', 'B', 'W', 'P-M']} write={(after) => write({ ...value, after })} />
			<label htmlFor={id}>Vad som följs upp</label>
			<input
				id={id}
				data-place={placeKey(place)}
				value={value.what}
				autocomplete="off"
				onInput={({ currentTarget }) => write({ ...value, what: currentTarget.value })}
			/>
			<label htmlFor={`${id}-falt`}>Numret att leta efter</label>
			<select
				id={`${id}-falt`}
				value={value.field ?? ''}
				onChange={({ currentTarget }) => {
					const others = withoutKey(value, 'field');
					write(currentTarget.value ? { ...others, field: currentTarget.value } : others);
				}}
			>
				<option value="">Inget</option>
				{names.fields.map((field) => (
					<option key={field.id} value={field.id}>
						{field.name}
					</option>
				))}
			</select>
			<button type="button" class="tool" onClick={() => write(undefined)}>
				Ta bort uppföljningen
			</button>
			<Messages told={toldAt(told, place)} />
		</div>
	);
}
