import type { Outcome, Part } from '../../../machines/tree.ts';
import { setStep } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import { isAsking, nameOf } from '../../tree/walk.ts';
import { useEditing } from './context.ts';
import { FollowUpForm } from './FollowUpForm.tsx';
import { withoutKey } from './withoutKey.ts';
import { NextPick } from './NextPick.tsx';
import { Picks } from './Picks.tsx';

/** What belongs to an outcome only where the way there answered so. */
export function Parts({ state, meta }: { state: string; meta: Outcome }) {
	const { act, type, draft } = useEditing();
	const parts = meta.parts ?? [];
	const asking = Object.entries(stepsOf(draft)).filter(
		([, step]) => isAsking(step.meta) && 'on' in step && Object.keys(step.on).length > 1,
	);
	const write = (next: Part[], how = act) => how((now) => setStep(now, state, ['parts'], next.length > 0 ? next : undefined));
	const begin = () => {
		const [id, step] = asking[0] ?? [];
		const answer = step && 'on' in step ? Object.keys(step.on)[0] : undefined;
		if (id && answer) write([...parts, { when: { [id]: answer } }]);
	};
	return (
		<div class="picks" role="group" aria-label="På vissa vägar">
			{parts.map((part, i) => (
				<fieldset class="bands" key={i}>
					<legend>Bara när</legend>
					<When when={part.when} write={(when) => write(parts.with(i, { ...part, when }))} />
					<PartForm
						part={part}
						place={{ state, key: `parts.${i}` }}
						write={(next, how) => write(parts.with(i, next), how)}
						type={type}
						act={act}
					/>
					<button type="button" class="tool" onClick={() => write(parts.toSpliced(i, 1))}>
						Ta bort delen
					</button>
				</fieldset>
			))}
			{asking.length > 0 && (
				<button type="button" class="button small" onClick={begin}>
					Något som bara gäller på vissa vägar
				</button>
			)}
		</div>
	);
}

function When({ when, write }: { when: Part['when']; write: (when: Part['when']) => void }) {
	const { draft } = useEditing();
	const steps = stepsOf(draft);
	const asking = Object.entries(steps).filter(([, step]) => isAsking(step.meta) && 'on' in step && Object.keys(step.on).length > 1);
	return (
		<>
			{Object.entries(when).map(([state, answers]) => {
				const step = steps[state];
				const ways = step && 'on' in step ? Object.entries(step.on) : [];
				const chosen = [answers].flat();
				const others = Object.fromEntries(Object.entries(when).filter(([one]) => one !== state));
				return (
					<div class="rule" key={state}>
						<select
							aria-label="Frågan"
							value={state}
							onChange={({ currentTarget }) => {
								const next = steps[currentTarget.value];
								const first = next && 'on' in next ? Object.keys(next.on)[0] : undefined;
								if (first) write({ ...others, [currentTarget.value]: first });
							}}
						>
							{asking.map(([id, { meta }]) => (
								<option key={id} value={id}>
									{nameOf(meta)}
								</option>
							))}
						</select>
						<ul>
							{ways.map(([id, { meta }]) => (
								<li key={id}>
									<label>
										<input
											type="checkbox"
											checked={chosen.includes(id)}
											onChange={({ currentTarget }) => {
												const list = currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id);
												if (list.length > 0) write({ ...when, [state]: list.length === 1 ? (list[0] ?? id) : list });
											}}
										/>{' '}
										{meta.label}
									</label>
								</li>
							))}
						</ul>
					</div>
				);
			})}
		</>
	);
}

type PartProps = {
	part: Part;
	place: { state: string; key: string };
	write: (part: Part, how?: ReturnType<typeof useEditing>['act']) => void;
	type: ReturnType<typeof useEditing>['type'];
	act: ReturnType<typeof useEditing>['act'];
};

function PartForm({ part, place, write, type }: PartProps) {
	const { names } = useEditing();
	const set = (key: keyof Part, value: unknown, how?: PartProps['act']) => {
		const others = withoutKey(part, key);
		const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
		write((isNothing ? others : { ...part, [key]: value }) as Part, how);
	};
	return (
		<>
			<label class="label">
				Vad du säger
				<textarea rows={2} value={part.text ?? ''} onInput={({ currentTarget }) => set('text', currentTarget.value, type)} />
			</label>
			<Picks
				label="Gör så här"
				one="en åtgärd"
				place={{ ...place, key: `${place.key}.actions` }}
				values={part.actions ?? []}
				choices={names.actions}
				write={(list) => set('actions', list)}
				isOrdered
			/>
			<Picks
				label="Skriv till"
				one="ett mejl"
				place={{ ...place, key: `${place.key}.templates` }}
				values={part.templates ?? []}
				choices={names.templates}
				write={(list) => set('templates', list)}
				isOrdered
			/>
			<Picks
				label="Öppna frågor"
				one="en öppen fråga"
				place={{ ...place, key: `${place.key}.open` }}
				values={part.open ?? []}
				choices={names.questions}
				write={(list) => set('open', list)}
			/>
			<label class="label">
				Ärendet, en sak på varje rad
				<textarea
					rows={2}
					value={(part.case ?? []).join('\n')}
					onChange={({ currentTarget }) =>
						set(
							'case',
							currentTarget.value
								.split('\n')
								.map((line) => line.trim())
								.filter(Boolean),
						)
					}
				/>
			</label>
			<FollowUpForm value={part.followUp} write={(value) => set('followUp', value)} place={{ ...place, key: `${place.key}.followUp` }} />
			<NextPick value={part.next} write={(value) => set('next', value)} place={{ ...place, key: `${place.key}.next` }} />
		</>
	);
}
