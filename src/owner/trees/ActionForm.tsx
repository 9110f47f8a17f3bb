import { useState } from 'preact/hooks';
import type { NewAction } from '../../edit/commands.ts';
import { useEditing } from './context.ts';
import { Picks } from './Picks.tsx';
import { Box, SmallForm } from '../save/Small.tsx';

/** Something to do that other outcomes may name too: its steps are ticked one by one. */
export function ActionForm({ done, close }: { done: (action: NewAction) => void; close: () => void }) {
	const { names } = useEditing();
	const [title, setTitle] = useState('');
	const [systems, setSystems] = useState<string[]>([]);
	const [steps, setSteps] = useState('');
	const [fault, setFault] = useState('');
	const finish = () => {
		const lines = steps
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean);
		if (!title.trim() || lines.length === 0) return setFault('Skriv vad som görs, och minst ett steg.');
		return done({ title: title.trim(), systems, body: lines.map((line, i) => `${i + 1}. ${line}`).join('\n') });
	};
	return (
		<SmallForm title="Ny åtgärd" finish="Lägg till åtgärden" {...{ close, fault }} done={finish}>
			<Box label="Vad som görs" value={title} write={setTitle} help="Som en uppmaning: Ta bort kontot i systemet" />
			<Box label="Stegen, ett på varje rad" value={steps} write={setSteps} isLong />
			<Picks
				label="System"
				one="ett system"
				place={{ state: '', key: 'ny-atgard' }}
				values={systems}
				choices={names.systems}
				write={setSystems}
			/>
		</SmallForm>
	);
}
