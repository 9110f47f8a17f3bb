import type { Field } from './schema.ts';

type Props = { id: string; name: string; field: Field; required: boolean; value: string; onValue: (value: string) => void };

const TYPES: Partial<Record<Field['format'], string>> = { 'e-post': 'email', datum: 'date', klockslag: 'time' };

/** A field to type in. The browser is told to remember nothing of it. */
export function FieldInput({ id, name, field, required, value, onValue }: Props) {
	const shared = {
		id,
		name,
		value,
		autocomplete: 'off',
		'aria-describedby': field.help ? `${id}-hjalp` : undefined,
		onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
	};
	return (
		<div class={field.format === 'stycke' ? 'field wide' : 'field'}>
			<label for={id}>
				{field.label} {!required && <span class="quiet">om det finns</span>}
			</label>
			{field.format === 'stycke' ? (
				<textarea rows={3} spellcheck={false} {...shared} />
			) : field.format === 'val' ? (
				<select {...shared}>
					<option value="">Välj …</option>
					{field.choices?.map((choice) => (
						<option key={choice}>{choice}</option>
					))}
				</select>
			) : (
				<input type={TYPES[field.format] ?? 'text'} spellcheck={false} {...shared} />
			)}
			{field.help && (
				<p class="quiet" id={`${id}-hjalp`}>
					{field.help}
				</p>
			)}
		</div>
	);
}
