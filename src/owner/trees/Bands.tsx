import type { ComponentChildren } from 'preact';
import type { AnswerChoice } from './answerChoice.ts';

type ListProps<Band> = {
	bands: Band[];
	answers: AnswerChoice[];
	fresh: Band;
	write: (bands: Band[]) => void;
	limit: (band: Band, set: (band: Band) => void) => ComponentChildren;
	children?: ComponentChildren;
};

/** The first band that holds gives the answer; the last takes what is left. */
export function Bands<Band extends { answer: string }>({ bands, answers, fresh, write, limit, children }: ListProps<Band>) {
	const set = (i: number) => (band: Band) => write(bands.with(i, band));
	return (
		<fieldset class="bands">
			<legend>Vad som ger vilket svar</legend>
			{bands.map((band, i) => (
				<div class="band" key={i}>
					{i === bands.length - 1 ? <span class="counted">annars</span> : limit(band, set(i))}
					<select
						aria-label="Svaret"
						value={band.answer}
						onChange={({ currentTarget }) => set(i)({ ...band, answer: currentTarget.value })}
					>
						{!answers.some(({ id }) => id === band.answer) && <option value={band.answer}>Välj svar …</option>}
						{answers.map(({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						))}
					</select>
					{bands.length > 2 && i < bands.length - 1 && (
						<button type="button" class="tool" aria-label="Ta bort gränsen" onClick={() => write(bands.toSpliced(i, 1))}>
							×
						</button>
					)}
				</div>
			))}
			<button type="button" class="button small" onClick={() => write(bands.toSpliced(bands.length - 1, 0, fresh))}>
				En gräns till
			</button>
			{children}
		</fieldset>
	);
}
