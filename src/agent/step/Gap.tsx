import { useState } from 'preact/hooks';
import type { PublishedField } from '../../tree/published.ts';
import { Control } from './Control.tsx';

type Props = {
	id: string;
	name: string;
	field: PublishedField;
	/** The text is ready without it. */
	optional: boolean;
	value: string;
	onValue?: (value: string) => void;
	warning?: string;
};

/** A gap in a text, filled where it stands: its help shows while it is typed in. Without script and on paper it reads as [Label]. */
export function Gap({ id, name, field, optional, value, onValue, warning }: Props) {
	const [typing, setTyping] = useState(false);
	const told = !typing && warning;
	const help = [optional && 'Om det finns.', field.help].filter(Boolean).join(' ');
	const notes = [help && `${id}-hjalp`, told && `${id}-varning`].filter(Boolean).join(' ');
	return (
		<span class={['gap', value && 'filled', optional && 'optional', field.format === 'stycke' && 'wide'].filter(Boolean).join(' ')}>
			<span class="gap-word">[{field.label}]</span>
			<span class="gap-field needs-script" data-pagefind-ignore>
				<Control
					id={id}
					name={name}
					field={field}
					value={value}
					onValue={onValue}
					label={field.label}
					describedBy={notes}
					required={!optional}
					onFocus={() => setTyping(true)}
					onBlur={() => setTyping(false)}
				/>
				<span class="gap-help">
					<b aria-hidden="true">{field.label}</b> {help && <span id={`${id}-hjalp`}>{help}</span>}
				</span>
				{onValue && (
					<span class="field-warning" role="status" id={`${id}-varning`}>
						{told}
					</span>
				)}
			</span>
		</span>
	);
}
