import { useId, useState } from 'preact/hooks';
import type { NewField } from '../../edit/commands.ts';
import { FORMATS, FORMAT_WORDS } from '../../model/field.ts';
import { Box, SmallForm } from '../save/Small.tsx';

/** A fact that a text or a question asks for. */
export function FieldForm({ done, close }: { done: (field: NewField) => void; close: () => void }) {
	const id = useId();
	const [label, setLabel] = useState('');
	const [format, setFormat] = useState<string>('text');
	const [choices, setChoices] = useState('');
	const [fault, setFault] = useState('');
	const finish = () => {
		const lines = choices
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean);
		if (!label.trim()) return setFault('Skriv vad uppgiften heter.');
		if (format === 'val' && lines.length < 2) return setFault('Skriv minst två alternativ, ett på varje rad.');
		return done({ label: label.trim(), format, ...(format === 'val' && { choices: lines }) });
	};
	return (
		<SmallForm title="Ny uppgift" finish="Lägg till uppgiften" {...{ close, fault }} done={finish}>
			<Box label="Vad den heter" value={label} write={setLabel} />
			<div class="box">
				<label htmlFor={id}>Hur den skrivs</label>
				<select id={id} value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value)}>
					{FORMATS.map((one) => (
						<option key={one} value={one}>
							{FORMAT_WORDS[one]}
						</option>
					))}
				</select>
			</div>
			{format === 'val' && <Box label="Alternativen, ett på varje rad" value={choices} write={setChoices} isLong />}
		</SmallForm>
	);
}
