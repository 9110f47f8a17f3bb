import { setStep } from '../../edit/commands.ts';
import type { AnswerChoice } from './answerChoice.ts';
import { AddFrom } from './AddFrom.tsx';
import { useEditing } from './context.ts';
import { factsIn } from './factsIn.ts';

/** Where something is known, the question answers itself. */
export function KnownForm({ state, known, answers }: { state: string; known: Record<string, string>; answers: AnswerChoice[] }) {
	const { draft, act } = useEditing();
	const facts = factsIn(draft).filter((fact) => !(fact in known));
	const set = (fact: string, answer: string | undefined) => act((now) => setStep(now, state, ['known', fact], answer));
	if (facts.length === 0 && Object.keys(known).length === 0) return null;
	return (
		<fieldset class="bands">
			<legend>När svaret redan är känt</legend>
			{Object.entries(known).map(([fact, answer]) => (
				<div class="band" key={fact}>
					<span class="counted">{fact}</span>
					<select aria-label={`Svaret när ${fact} är känt`} value={answer} onChange={({ currentTarget }) => set(fact, currentTarget.value)}>
						{answers.map(({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						))}
					</select>
					<button type="button" class="tool" aria-label={`Ta bort ${fact}`} onClick={() => set(fact, undefined)}>
						×
					</button>
				</div>
			))}
			{facts.length > 0 && answers[0] && (
				<AddFrom
					one="något som kan vara känt"
					choices={facts.map((fact) => ({ id: fact, name: fact }))}
					pick={(fact) => set(fact, answers[0]?.id)}
				/>
			)}
		</fieldset>
	);
}
