import { useState } from 'preact/hooks';
import type { PublishedField } from '../../tree/published.ts';
import { Control } from './Control.tsx';

type Props = {
	id: string;
	name: string;
	field: PublishedField;
	required?: boolean;
	value: string;
	/** Takes what is typed; without it the field is the page's own, which the player has not taken over. */
	onValue?: (value: string) => void;
	/** What looks wrong in the value; shown when the agent has left the field. */
	warning?: string;
};

/** A field to type in, with its label above and what helps below. */
export function FieldInput({ id, name, field, required, value, onValue, warning }: Props) {
	const [typing, setTyping] = useState(false);
	const notes = [field.help && `${id}-hjalp`, warning && `${id}-varning`].filter(Boolean).join(' ');
	return (
		<div class={field.format === 'stycke' ? 'field wide' : 'field'}>
			<label for={id}>
				{field.label} {required === false && <span class="quiet">om det finns</span>}
			</label>
			<Control
				id={id}
				name={name}
				field={field}
				value={value}
				onValue={onValue}
				describedBy={notes}
				required={required}
				onFocus={() => setTyping(true)}
				onBlur={() => setTyping(false)}
			/>
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
