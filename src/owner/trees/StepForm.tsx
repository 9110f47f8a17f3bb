import { useState } from 'preact/hooks';
import type { StepMeta } from '../../../machines/tree.ts';
import { newField, setStep } from '../../edit/commands.ts';
import { isAsking, isOutcome } from '../../tree/walk.ts';
import { countOf } from '../save/countOf.ts';
import { useEditing } from './context.ts';
import { Grounds } from './Grounds.tsx';
import { KindForm } from './KindForm.tsx';
import { KindPick } from './KindPick.tsx';
import { Lines } from './Lines.tsx';
import { Messages, toldAt } from './Messages.tsx';
import { FieldForm } from './FieldForm.tsx';
import { newFieldId } from './newFieldId.ts';
import { OutcomeForm } from './OutcomeForm.tsx';
import { Aids } from './Aids.tsx';
import { Picks } from './Picks.tsx';
import { Text } from './Text.tsx';

/** The open step: everything it says, below its words. */
export function StepForm({ state, meta }: { state: string; meta: StepMeta }) {
	const { told } = useEditing();
	return (
		<div class="step-form">
			<Messages told={toldAt(told, { state })} />
			{isOutcome(meta) ? <OutcomeForm state={state} meta={meta} /> : <AskingForm state={state} meta={meta} />}
			<details class="more" open={meta.source.length === 0 && !meta.open?.length}>
				<summary>Källan: {[...meta.source, ...(meta.open ?? [])].join(', ') || 'inget än'}</summary>
				<Grounds state={state} meta={meta} />
			</details>
		</div>
	);
}

function AskingForm({ state, meta }: { state: string; meta: Exclude<StepMeta, { kind: 'outcome' }> }) {
	const { type, act, names, project, told } = useEditing();
	const [asks, setAsks] = useState<'fields' | 'demands'>();
	if (!isAsking(meta)) return null;
	const set = (key: string) => (values: string[]) => act((draft) => setStep(draft, state, [key], values.length > 0 ? values : undefined));
	return (
		<>
			<Text
				label="Hjälptext"
				place={{ state, key: 'help' }}
				value={meta.help ?? ''}
				isLong
				write={(text) => type((draft) => setStep(draft, state, ['help'], text || undefined))}
			/>
			<details
				class="more"
				open={meta.kind !== 'question' || told.some(({ at }) => at?.state === state && at.key && MORE.includes(at.key))}
			>
				<summary>{moreIn(meta)}</summary>
				<Lines label="Råd, ett på varje rad" place={{ state, key: 'hints' }} values={meta.hints ?? []} />
				<KindPick state={state} meta={meta} />
				<KindForm state={state} meta={meta} />
				{meta.kind === 'step' && (
					<Picks
						label="Gör så här"
						one="en åtgärd"
						place={{ state, key: 'actions' }}
						values={meta.actions ?? []}
						choices={names.actions}
						write={set('actions')}
						isOrdered
					/>
				)}
				<Picks
					label="System"
					one="ett system"
					place={{ state, key: 'systems' }}
					values={meta.systems ?? []}
					choices={names.systems}
					write={set('systems')}
				/>
				<Picks
					label="Bra att anteckna"
					one="en uppgift"
					place={{ state, key: 'fields' }}
					values={meta.fields ?? []}
					choices={names.fields}
					write={set('fields')}
					make={{ words: 'Ny uppgift …', act: () => setAsks('fields') }}
				/>
				<Picks
					label="Måste vara ifyllt först"
					one="en uppgift"
					place={{ state, key: 'demands' }}
					values={meta.demands ?? []}
					choices={names.fields}
					write={set('demands')}
					make={{ words: 'Ny uppgift …', act: () => setAsks('demands') }}
				/>
				{asks && (
					<FieldForm
						close={() => setAsks(undefined)}
						done={(field) => {
							const key = asks;
							setAsks(undefined);
							act((draft) => {
								const made = newField(draft, field, project);
								const id = newFieldId(draft, made.draft);
								const list = [...((meta[key] as string[] | undefined) ?? []), id];
								return { ...setStep(made.draft, state, [key], list), said: made.said };
							});
						}}
					/>
				)}
				<Aids state={state} aids={meta.aids} />
			</details>
		</>
	);
}

/** What lies folded below the help text. */
const MORE = ['hints', 'actions', 'systems', 'fields', 'demands', 'aids', 'bands', 'field', 'options', 'rules', 'known'];

/** The folded part in a line: what of it the step has, or what it could have. */
function moreIn(meta: Exclude<StepMeta, { kind: 'outcome' }>): string {
	const has = [
		...(meta.hints ? [countOf(meta.hints.length, 'råd', 'råd')] : []),
		...(meta.systems ? [countOf(meta.systems.length, 'system', 'system')] : []),
		...(meta.fields ? [countOf(meta.fields.length, 'uppgift', 'uppgifter')] : []),
		...(meta.aids ? ['bilder och tabeller'] : []),
	];
	return has.length > 0 ? `Mer: ${has.join(', ')}` : 'Mer: råd, system, uppgifter, sorts steg';
}
