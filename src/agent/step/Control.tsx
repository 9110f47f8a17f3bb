import { choicesOf } from '../../model/choicesOf.ts';
import { UNKEPT } from '../../theme/unkept.ts';
import type { PublishedField } from '../../tree/published.ts';

type Props = {
	id: string;
	/** The field's id. */
	name: string;
	field: PublishedField;
	value: string;
	/** Takes what is typed; without it the control is the page's own, which the player has not taken over. */
	onValue?: (value: string) => void;
	/** The name of the field, where no label stands beside it. */
	label?: string;
	describedBy?: string;
	/** A text is not ready without it. */
	required?: boolean;
	onFocus?: () => void;
	onBlur?: () => void;
};

const TYPES: Readonly<Record<string, string>> = { telefon: 'tel', datum: 'date', klockslag: 'time' };
/** Text, not `type=email`: that one turns å into xn--. */
const KEYBOARDS: Readonly<Record<string, 'email' | 'numeric' | 'decimal'>> = {
	'e-post': 'email',
	personnummer: 'numeric',
	tal: 'decimal',
	belopp: 'decimal',
};

/** What a field's value is typed in or chosen from. */
export function Control({ id, name, field, value, onValue, label, describedBy, required, onFocus, onBlur }: Props) {
	const take = (event: { currentTarget: { value: string } }) => onValue?.(event.currentTarget.value);
	const shared = {
		...UNKEPT,
		id,
		name,
		value,
		'aria-label': label,
		'aria-describedby': describedBy || undefined,
		'aria-required': required || undefined,
		onInput: take,
		// What fills fields by itself may tell of that alone.
		onChange: take,
		onFocus,
		onBlur,
	};
	if (field.format === 'stycke') return <textarea rows={label ? 1 : 3} spellcheck={false} placeholder={label} {...shared} />;
	const choices = choicesOf(field);
	if (choices.length === 0)
		return (
			<input
				type={TYPES[field.format] ?? 'text'}
				max={field.format === 'datum' ? '2099-12-31' : undefined}
				inputMode={KEYBOARDS[field.format]}
				spellcheck={false}
				placeholder={label}
				{...shared}
			/>
		);
	return (
		<select {...shared}>
			<option value="">{label ?? 'Välj …'}</option>
			{choices.map((choice) => (
				<option key={choice}>{choice}</option>
			))}
		</select>
	);
}
