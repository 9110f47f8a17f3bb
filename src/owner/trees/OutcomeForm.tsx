import { useState } from 'preact/hooks';
import type { Outcome } from '../../../machines/tree.ts';
import { changeKind, newAction, newMail, setStep } from '../../edit/commands.ts';
import { treeIn } from '../../tree/walk.ts';
import { ActionForm } from './ActionForm.tsx';
import { Aids } from './Aids.tsx';
import { useEditing } from './context.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import { Lines } from './Lines.tsx';
import { MailForm } from './MailForm.tsx';
import { NextPick } from './NextPick.tsx';
import { Parts } from './Parts.tsx';
import { Picks } from './Picks.tsx';
import { Text } from './Text.tsx';

/** What is done at the end of a way: actions, what is written, what happens to the case, and what follows. */
export function OutcomeForm({ state, meta }: { state: string; meta: Outcome }) {
	const { type, act, names, project } = useEditing();
	const [making, setMaking] = useState<'mail' | 'action'>();
	const set = (key: string) => (value: unknown) =>
		act((draft) => setStep(draft, state, [key], Array.isArray(value) && value.length === 0 ? undefined : value));
	const close = () => setMaking(undefined);
	const isEmpty = !meta.actions && !meta.templates && !meta.case && !meta.followUp && !meta.next && !meta.text;
	return (
		<>
			<Text
				label="Vad du säger, eller varför"
				place={{ state, key: 'text' }}
				value={meta.text ?? ''}
				isLong
				write={(text) => type((draft) => setStep(draft, state, ['text'], text || undefined))}
			/>
			<Picks
				label="Gör så här"
				one="en åtgärd"
				place={{ state, key: 'actions' }}
				values={meta.actions ?? []}
				choices={names.actions}
				write={set('actions')}
				isOrdered
				make={{ words: 'Ny åtgärd …', act: () => setMaking('action') }}
			/>
			{making === 'action' && (
				<ActionForm close={close} done={(action) => (close(), act((draft) => newAction(draft, state, action, project)))} />
			)}
			<Picks
				label="Skriv till"
				one="ett mejl"
				place={{ state, key: 'templates' }}
				values={meta.templates ?? []}
				choices={names.templates}
				write={set('templates')}
				isOrdered
			/>
			{making === 'mail' ? (
				<MailForm
					close={close}
					done={(mail, fields) => {
						close();
						act((draft) => newMail(fields(draft), state, mail, project));
					}}
				/>
			) : (
				<button type="button" class="button small new-mail" onClick={() => setMaking('mail')}>
					Nytt mejl
				</button>
			)}
			<Lines label="Ärendet, en sak på varje rad" place={{ state, key: 'case' }} values={meta.case ?? []} />
			{!meta.case?.length && (
				<label class="tick">
					<input
						type="checkbox"
						checked={Boolean(meta.case)}
						onChange={({ currentTarget }) => act((draft) => setStep(draft, state, ['case'], currentTarget.checked ? [] : undefined))}
					/>{' '}
					Det gäller inget ärende
				</label>
			)}
			<FollowUpForm value={meta.followUp} write={set('followUp')} place={{ state, key: 'followUp' }} />
			<NextPick value={meta.next} write={set('next')} place={{ state, key: 'next' }} />
			<details class="more" open={Boolean(meta.parts ?? meta.with ?? meta.aids)}>
				<summary>På vissa vägar, bilder och tabeller</summary>
				<Parts state={state} meta={meta} />
				<With state={state} meta={meta} />
				<Aids state={state} aids={meta.aids} />
			</details>
			{isEmpty && !treeIn(meta.next) && (
				<button type="button" class="button bare" onClick={() => act((draft) => changeKind(draft, state, 'question'))}>
					Gör till en fråga
				</button>
			)}
		</>
	);
}

/** The words of its actions that are known in this outcome. */
function With({ state, meta }: { state: string; meta: Outcome }) {
	const { type } = useEditing();
	if (!meta.with) return null;
	return (
		<div class="picks">
			<span class="label">Ord i åtgärderna</span>
			{Object.entries(meta.with).map(([name, word]) => (
				<Text
					key={name}
					label={name}
					place={{ state, key: `with.${name}` }}
					value={word}
					write={(text) => type((draft) => setStep(draft, state, ['with', name], text))}
				/>
			))}
		</div>
	);
}
