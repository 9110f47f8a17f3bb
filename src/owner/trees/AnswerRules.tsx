import type { Answer } from '../../../machines/tree.ts';
import { setAnswer } from '../../edit/commands.ts';
import { nameFrom } from '../../model/ids.ts';
import { AddFrom } from './AddFrom.tsx';
import { useEditing } from './context.ts';
import { StepSelect } from './StepSelect.tsx';
import { factsIn } from './factsIn.ts';

type Props = { state: string; answer: string; meta: Answer };

/** What an answer brings with it: what is known from then on, what it fills in, and how often it may be tried. */
export function AnswerRules({ state, answer, meta }: Props) {
	const { draft, act, type, names } = useEditing();
	const set = (path: (string | number)[], value: unknown, how = act) => how((now) => setAnswer(now, state, answer, path, value));
	const known = factsIn(draft);
	const facts = meta.facts ?? [];
	return (
		<details class="more" open={Boolean(meta.facts ?? meta.retries ?? meta.sets)}>
			<summary>Vad svaret för med sig</summary>
			<div class="picks">
				<label class="label">
					Sedan är det känt att
					<input
						value={facts.join(', ')}
						list={`kant-${state}-${answer}`}
						autocomplete="off"
						onChange={({ currentTarget }) => {
							const list = currentTarget.value.split(',').map(nameFrom).filter(Boolean);
							set(['facts'], list.length > 0 ? list : undefined);
						}}
					/>
				</label>
				<datalist id={`kant-${state}-${answer}`}>
					{known.map((fact) => (
						<option key={fact} value={fact} />
					))}
				</datalist>
			</div>
			<div class="picks">
				<label class="label">
					<input
						type="checkbox"
						checked={Boolean(meta.retries)}
						onChange={({ currentTarget }) =>
							set(['retries'], currentTarget.checked ? { most: 2, then: firstOther(draft.tree.states, state) } : undefined)
						}
					/>{' '}
					Får bara prövas några gånger
				</label>
				{meta.retries && (
					<>
						<input
							type="number"
							min={1}
							max={5}
							aria-label="Högst så många gånger"
							value={meta.retries.most}
							onInput={({ currentTarget }) => currentTarget.value && set(['retries', 'most'], currentTarget.valueAsNumber, type)}
						/>
						<StepSelect label="Gången efter leder svaret till" value={meta.retries.then} write={(then) => set(['retries', 'then'], then)} />
					</>
				)}
			</div>
			<div class="picks">
				{Object.entries(meta.sets ?? {}).map(([field, value]) => (
					<label class="label" key={field}>
						{names.fields.find(({ id }) => id === field)?.name ?? field} blir
						<input value={value} autocomplete="off" onInput={({ currentTarget }) => set(['sets', field], currentTarget.value, type)} />
						<button type="button" class="tool" aria-label="Ta bort" onClick={() => set(['sets', field], undefined)}>
							×
						</button>
					</label>
				))}
				<AddFrom one="en uppgift som svaret fyller i" choices={names.fields} pick={(field) => set(['sets', field], ' ')} />
			</div>
		</details>
	);
}

function firstOther(states: Record<string, unknown>, state: string): string {
	return Object.keys(states).find((one) => one !== state) ?? state;
}
