import type { Asking, DateBand, NumberBand } from '../../../machines/tree.ts';
import { setStep } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import type { AnswerChoice } from './answerChoice.ts';
import { Bands } from './Bands.tsx';
import { ChoicesForm } from './ChoicesForm.tsx';
import { useEditing } from './context.ts';
import { DateBandRow } from './DateBandRow.tsx';
import { KnownForm } from './KnownForm.tsx';
import { Messages, toldAt } from './Messages.tsx';

type Props = { state: string; meta: Asking };

/** What only some kinds of question have: the field that answers, its limits, and what is known already. */
export function KindForm({ state, meta }: Props) {
	const { draft, told } = useEditing();
	const step = stepsOf(draft)[state];
	const answers = step && 'on' in step ? Object.entries(step.on).map(([id, { meta: said }]) => ({ id, label: said.label })) : [];
	return (
		<>
			{(meta.kind === 'date' || meta.kind === 'number') && <FieldPick state={state} meta={meta} />}
			{meta.kind === 'date' && <DateForm state={state} meta={meta} answers={answers} />}
			{meta.kind === 'number' && <NumberForm state={state} meta={meta} answers={answers} />}
			{meta.kind === 'choices' && <ChoicesForm state={state} meta={meta} answers={answers} />}
			<Messages told={[...toldAt(told, { state, key: 'bands' }), ...toldAt(told, { state, key: 'rules' })]} />
			{meta.kind !== 'step' && meta.kind !== 'via' && <KnownForm state={state} known={meta.known ?? {}} answers={answers} />}
		</>
	);
}

function FieldPick({ state, meta }: { state: string; meta: Extract<Asking, { kind: 'date' | 'number' }> }) {
	const { act, type, names, told } = useEditing();
	const set = (key: string, value: unknown) => act((draft) => setStep(draft, state, [key], value));
	return (
		<div class="picks">
			<label class="label">
				{meta.kind === 'date' ? 'Datumet som frågas efter' : 'Talet som frågas efter'}
				<select value={meta.field} onChange={({ currentTarget }) => set('field', currentTarget.value)}>
					{!meta.field && <option value="">Välj uppgift …</option>}
					{names.fields.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<Messages told={toldAt(told, { state, key: 'field' })} />
			{meta.kind === 'number' ? (
				<label class="label">
					Enhet
					<input
						value={meta.unit ?? ''}
						autocomplete="off"
						onInput={({ currentTarget }) => type((draft) => setStep(draft, state, ['unit'], currentTarget.value || undefined))}
					/>
				</label>
			) : (
				<>
					<label class="label">
						Räknas från
						<select value={meta.from ?? ''} onChange={({ currentTarget }) => set('from', currentTarget.value || undefined)}>
							<option value="">i dag</option>
							{names.fields.map(({ id, name }) => (
								<option key={id} value={id}>
									{name}
								</option>
							))}
						</select>
					</label>
					<label class="label">
						Datumet ligger
						<select
							value={meta.counts ?? 'since'}
							onChange={({ currentTarget }) => set('counts', currentTarget.value === 'until' ? 'until' : undefined)}
						>
							<option value="since">före</option>
							<option value="until">efter</option>
						</select>
					</label>
				</>
			)}
		</div>
	);
}

type BandsProps<Meta> = { state: string; meta: Meta; answers: AnswerChoice[] };

function DateForm({ state, meta, answers }: BandsProps<Extract<Asking, { kind: 'date' }>>) {
	const { act } = useEditing();
	const write = (bands: DateBand[]) => act((draft) => setStep(draft, state, ['bands'], bands));
	return (
		<Bands
			bands={meta.bands}
			answers={answers}
			fresh={{ to: 'P7D', answer: answers[0]?.id ?? '' }}
			write={write}
			limit={(band, set) => <DateBandRow band={band} write={set} />}
		>
			<label class="label">
				På andra sidan dagen
				<select
					value={meta.beyond ?? ''}
					onChange={({ currentTarget }) => act((draft) => setStep(draft, state, ['beyond'], currentTarget.value || undefined))}
				>
					<option value="">frågas det om datumet stämmer</option>
					{answers.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
			</label>
		</Bands>
	);
}

function NumberForm({ state, meta, answers }: BandsProps<Extract<Asking, { kind: 'number' }>>) {
	const { act } = useEditing();
	const write = (bands: NumberBand[]) => act((draft) => setStep(draft, state, ['bands'], bands));
	return (
		<Bands
			bands={meta.bands}
			answers={answers}
			fresh={{ to: 10, answer: answers[0]?.id ?? '' }}
			write={write}
			limit={({ answer, to, below }, set) => (
				<span class="counted">
					<select
						aria-label="Gränsen räknas med eller inte"
						value={below === undefined ? 'to' : 'below'}
						onChange={({ currentTarget }) =>
							set(currentTarget.value === 'to' ? { to: to ?? below ?? 0, answer } : { below: to ?? below ?? 0, answer })
						}
					>
						<option value="to">till och med</option>
						<option value="below">under</option>
					</select>
					<input
						type="number"
						step="any"
						aria-label="Gränsen"
						value={to ?? below}
						onInput={({ currentTarget }) => {
							const number = currentTarget.valueAsNumber;
							if (!Number.isNaN(number)) set(below === undefined ? { to: number, answer } : { below: number, answer });
						}}
					/>
				</span>
			)}
		/>
	);
}
