import { useId } from 'preact/hooks';
import { Control } from '../../agent/step/Control.tsx';
import { warn } from '../../call/warn.ts';
import type { AskedField } from '../../edit/practised.ts';
import type { Exercise } from '../../model/exercise.ts';
import { Box } from '../save/Small.tsx';

type Facts = NonNullable<Exercise['facts']>;
type Values = Readonly<Record<string, string>>;
type Props = {
	fields: readonly AskedField[];
	values: Values;
	write: (field: string, value: string) => void;
	note: string;
	setNote: (note: string) => void;
};

/** What the texts at the end ask for, and what the note must hold: with either, the call can be taken as a real one. */
export function PracticeFacts({ fields, values, write, note, setNote }: Props) {
	const id = useId();
	return (
		<fieldset class="small-form">
			<legend>För att öva som på riktigt</legend>
			<p class="help">Går att hoppa över. Då övas bara vägen.</p>
			{fields.map(({ id: name, field, isRequired, is = '' }) => (
				<div class="box" key={name}>
					<label htmlFor={`${id}-${name}`}>
						{field.label}
						{!isRequired && ', om den som övar ska få veta det'}
					</label>
					<Control id={`${id}-${name}`} name={name} field={field} value={values[name] ?? is} onValue={(value) => write(name, value)} />
				</div>
			))}
			<Box label="Ord som anteckningen ska innehålla, ett på varje rad" value={note} write={setNote} isLong />
		</fieldset>
	);
}

/**
 * What was told of the fields, as the call has it: all that is required, or nothing at all, also of the note. A sentence where it is
 * neither, or looks wrong.
 */
export function factsTold(fields: readonly AskedField[], values: Values, note: string): Facts | string {
	const told = fields.flatMap(({ id, field, is: known = '' }) => {
		const is = (values[id] ?? known).trim();
		return is ? [{ field: id, is, label: field.label, wrong: warn(field, is) }] : [];
	});
	const wrong = told.find((one) => one.wrong);
	if (wrong) return `${wrong.label}: ${wrong.wrong ?? ''}`;
	const lacking = fields.filter(({ id, isRequired }) => isRequired && !told.some(({ field }) => field === id));
	const isMeant = note.trim() !== '' || Object.values(values).some((value) => value.trim());
	if (isMeant && lacking.length > 0)
		return `Fyll i ${lacking.map(({ field }) => `”${field.label}”`).join(', ')} också, eller inget: utan det blir texten inte klar.`;
	return lacking.length > 0 ? [] : told.map(({ field, is }) => ({ field, is }));
}
