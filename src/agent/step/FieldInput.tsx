import { useState } from 'preact/hooks';
import type { Field } from '../../model/field.ts';

type Props = {
	id: string;
	name: string;
	field: Field;
	required?: boolean;
	value: string;
	/** Takes what is typed; without it the field is the page's own, which the player has not taken over. */
	onValue?: (value: string) => void;
	/** What looks wrong in the value; shown when the agent has left the field. */
	warning?: string;
};

const TYPES: Readonly<Record<string, string>> = { 'e-post': 'email', telefon: 'tel', datum: 'date', klockslag: 'time' };

/** What a field is chosen among; none where it is typed. */
function choicesOf({ format, choices = [] }: Field): string[] {
	return format === 'ja-nej' ? ['Ja', 'Nej'] : choices;
}

/** A field to type in. The browser is told to remember nothing of it. */
export function FieldInput({ id, name, field, required, value, onValue, warning }: Props) {
	const [typing, setTyping] = useState(false);
	const choices = choicesOf(field);
	const notes = [field.help && `${id}-hjalp`, warning && `${id}-varning`].filter(Boolean).join(' ');
	const shared = {
		id,
		name,
		value,
		autocomplete: 'off',
		'aria-describedby': notes || undefined,
		onInput: (event: { currentTarget: { value: string } }) => onValue?.(event.currentTarget.value),
		onFocus: () => setTyping(true),
		onBlur: () => setTyping(false),
	};
	return (
		<div class={field.format === 'stycke' ? 'field wide' : 'field'}>
			<label for={id}>
				{field.label} {required === false && <span class="quiet">om det finns</span>}
			</label>
			{field.format === 'stycke' ? (
				<textarea rows={3} spellcheck={false} {...shared} />
			) : choices.length > 0 ? (
				<select {...shared}>
					<option value="">Välj …</option>
					{choices.map((choice) => (
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
			{onValue && (
				<p class="field-warning" role="status" id={`${id}-varning`}>
					{!typing && warning}
				</p>
			)}
		</div>
	);
}
