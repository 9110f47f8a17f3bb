import { useState } from 'preact/hooks';
import { newPractice } from '../../edit/commands.ts';
import { useEditing } from './context.ts';
import { PracticeForm, type Answered } from './PracticeForm.tsx';

/** Below an outcome that was walked to: a practice call can be made of the way there. */
export function Practice({ way, outcome }: { way: readonly Answered[]; outcome: string }) {
	const { act, project } = useEditing();
	const [isOpen, setOpen] = useState(false);
	const close = () => setOpen(false);
	if (way.length === 0) return null;
	if (isOpen)
		return <PracticeForm {...{ way, outcome, close }} done={(call) => (close(), act((draft) => newPractice(draft, call, project)))} />;
	return (
		<p class="deeds">
			<button type="button" class="button small" onClick={() => setOpen(true)}>
				Gör en övning av vägen hit
			</button>
		</p>
	);
}
