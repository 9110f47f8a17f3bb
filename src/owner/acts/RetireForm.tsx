import { useState } from 'preact/hooks';
import { Box, Choose } from './Boxes.tsx';
import type { FormProps } from './names.ts';

/** A routine that no longer holds is taken away, and its address says what holds instead. */
export function RetireForm({ names, show, changed }: FormProps) {
	const [id, setId] = useState(new URLSearchParams(location.search).get('rutin') ?? '');
	const [why, setWhy] = useState('');
	const [replacedBy, setReplacedBy] = useState('');
	const choices = names.routines.map((one): [string, string] => [one.id, `${one.title} (${one.area})`]);
	return (
		<form
			onInput={changed}
			onSubmit={(event) => {
				event.preventDefault();
				show({ act: 'retire', id, why, replacedBy: replacedBy || undefined });
			}}
		>
			<Choose label="Rutinen" value={id} set={setId} none="Välj en rutin" choices={choices} />
			<Box
				label="Varför den inte gäller"
				value={why}
				set={setWhy}
				isLong
				help="Det står på rutinens gamla adress. Skriv också vad man gör i stället."
			/>
			<Choose
				label="Ersätts av"
				value={replacedBy}
				set={setReplacedBy}
				none="Ingen annan rutin"
				choices={choices.filter(([other]) => other !== id)}
			/>
			<button type="submit" class="button">
				Visa vad som händer
			</button>
		</form>
	);
}
