import { useState } from 'preact/hooks';
import { Box, Choose } from './Boxes.tsx';
import type { FormProps } from './names.ts';

/** An open question is answered, or taken away once its answer stands in the routine. */
export function AnswerForm({ names, show, changed }: FormProps) {
	const [id, setId] = useState(new URLSearchParams(location.search).get('fraga') ?? '');
	const [answer, setAnswer] = useState('');
	const question = names.questions.find((one) => one.id === id);
	const ask = () => show({ act: 'answer', id, ...(!question?.isAnswered && { answer }) });
	return (
		<form
			onInput={changed}
			onSubmit={(event) => {
				event.preventDefault();
				ask();
			}}
		>
			<Choose
				label="Frågan"
				value={id}
				set={setId}
				none="Välj en fråga"
				choices={names.questions.map((one) => [one.id, `${one.id}: ${one.text}${one.isAnswered ? ' (besvarad)' : ''}`])}
			/>
			{question?.isAnswered ? (
				<p>Frågan är besvarad. Står svaret i rutinen? Då tas frågan bort, med sitt nummer överallt.</p>
			) : (
				<Box
					label="Svaret"
					value={answer}
					set={setAnswer}
					isLong
					help="I en eller två meningar. Dagens datum skrivs dit, om du inte skriver ett själv."
				/>
			)}
			<button type="submit" class="button">
				Visa vad som händer
			</button>
		</form>
	);
}
