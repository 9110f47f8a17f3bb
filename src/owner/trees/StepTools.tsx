import { useState } from 'preact/hooks';
import { changeKind, removeStep, setInitial } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import type { Entry } from '../../edit/outline.ts';
import { isAsking } from '../../tree/walk.ts';
import { countOf } from '../save/countOf.ts';
import { useEditing } from './context.ts';
import { LeadPicker } from './LeadPicker.tsx';
import { SplitForm } from './SplitForm.tsx';

/** What can be done with the open step as a whole. */
export function StepTools({ state, entry }: { state: string; entry: Entry }) {
	const { draft, act, go } = useEditing();
	const [doing, setDoing] = useState<'remove' | 'split'>();
	const isLoose = state in draft.shelf;
	const meta = stepsOf(draft)[state]?.meta;
	const close = () => (setDoing(undefined), go({ state }));
	if (doing === 'split') return <SplitForm state={state} close={close} />;
	if (doing === 'remove')
		return (
			<LeadPicker
				label={
					entry.led > 0
						? `${countOf(entry.led, 'svar leder hit. Vart ska det leda', 'svar leder hit. Vart ska de leda')}?`
						: 'Vad ska trädet börja med?'
				}
				without={[state]}
				other={
					entry.led > 0
						? {
								words: entry.led === 1 ? 'Ta bort svaret också' : 'Ta bort svaren också',
								act: () => act((now) => removeStep(now, state, undefined)),
							}
						: undefined
				}
				pick={(lead) => 'to' in lead && act((now) => removeStep(now, state, lead.to))}
				close={close}
			/>
		);
	return (
		<p class="tools step-tools">
			<button
				type="button"
				class="tool"
				onClick={() => (entry.led === 0 && isLoose ? act((now) => removeStep(now, state, undefined)) : setDoing('remove'))}
			>
				Ta bort steget
			</button>
			{!isLoose && draft.tree.initial !== state && (
				<button type="button" class="tool" onClick={() => act((now) => setInitial(now, state))}>
					Börja trädet här
				</button>
			)}
			{!isLoose && draft.tree.initial !== state && meta && isAsking(meta) && (
				<button type="button" class="tool" onClick={() => setDoing('split')}>
					Dela i ett eget träd
				</button>
			)}
			{meta && isAsking(meta) && entry.rows.length === 0 && (
				<button type="button" class="tool" onClick={() => act((now) => changeKind(now, state, 'outcome'))}>
					Gör till utfall
				</button>
			)}
		</p>
	);
}
