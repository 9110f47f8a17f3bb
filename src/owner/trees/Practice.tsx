import { useState } from 'preact/hooks';
import { newPractice } from '../../edit/commands.ts';
import { practised } from '../../edit/practised.ts';
import type { Leg, Trees } from '../../tree/follow.ts';
import { useEditing } from './context.ts';
import { PracticeForm } from './PracticeForm.tsx';

/** Below an outcome that was walked to: a practice call can be made of the way there, or why it cannot. */
export function Practice({ leg, trees }: { leg: Leg; trees: Trees }) {
	const { act, project } = useEditing();
	const [isOpen, setOpen] = useState(false);
	const close = () => setOpen(false);
	const made = practised(leg, trees);
	if (!made) return null;
	if (typeof made === 'string') return <p class="help">{made}</p>;
	if (isOpen) return <PracticeForm {...{ ...made, close }} done={(call) => (close(), act((draft) => newPractice(draft, call, project)))} />;
	return (
		<p class="deeds">
			<button type="button" class="button small" onClick={() => setOpen(true)}>
				Gör en övning av vägen hit
			</button>
		</p>
	);
}
