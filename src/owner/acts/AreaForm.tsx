import { useState } from 'preact/hooks';
import { nameFrom } from '../../model/ids.ts';
import { Box, Choose } from './Boxes.tsx';
import type { FormProps } from './names.ts';

/** A new area: what it is called, and as much more as is known. */
export function AreaForm({ names, show, changed }: FormProps) {
	const [asked, setAsked] = useState({ title: '', organisation: '', caseSystem: '', owner: '', source: '' });
	const set = (key: keyof typeof asked) => (text: string) => setAsked({ ...asked, [key]: text });
	const id = nameFrom(asked.title);
	return (
		<form
			onInput={changed}
			onSubmit={(event) => {
				event.preventDefault();
				show({ act: 'area', id, ...asked });
			}}
		>
			<Box
				label="Vad området heter"
				value={asked.title}
				set={set('title')}
				help={id ? `Så står det i menyn. Adressen blir /${id}/.` : 'Så står det i menyn.'}
			/>
			<Box label="Organisation" value={asked.organisation} set={set('organisation')} help="Behövs först när sidan granskas." />
			<Choose
				label="Ärendesystem"
				value={asked.caseSystem}
				set={set('caseSystem')}
				none="Inget ännu"
				choices={names.systems.map((one) => [one.id, one.title])}
			/>
			<Box label="Ägare" value={asked.owner} set={set('owner')} help="Vem som svarar för rutinerna. Går att skriva senare." />
			<Box
				label="Källan"
				value={asked.source}
				set={set('source')}
				isLong
				help="Klistra in det som rutinerna bygger på, en mening på varje rad. Varje rad blir en punkt. Går att skriva senare."
			/>
			<button type="submit" class="button">
				Visa vad som händer
			</button>
		</form>
	);
}
