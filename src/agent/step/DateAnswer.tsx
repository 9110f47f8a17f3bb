import type { DateQuestion } from '../../../machines/tree.ts';
import type { Go } from './go.ts';
import type { Tools } from './tools.ts';
import type { Way } from '../../tree/walk.ts';
import { UNKEPT } from '../../theme/unkept.ts';
import { answerTo, sinceThen } from '../../call/days.ts';

type Props = { meta: DateQuestion; label: string; ways: (Way & { to: Go })[]; tools?: Tools };

/** A date that answers the question: the agent gives the day, the tree says how long ago it was and which answer that is. */
export function DateAnswer({ meta, label, ways, tools }: Props) {
	const value = tools?.values[meta.field] ?? '';
	const take = (event: { currentTarget: { value: string } }) => tools?.setValue(meta.field, event.currentTarget.value);
	const told = tools && value ? answerTo(meta, value, tools.now()) : undefined;
	const way = ways.find(({ id }) => id === told?.answer);
	return (
		<form
			class="date-answer needs-script"
			onSubmit={(event) => {
				event.preventDefault();
				way?.to.go?.();
			}}
		>
			<label>
				<span>{label}</span>
				<input type="date" min="2000-01-01" max="2099-12-31" name={meta.field} value={value} onInput={take} onChange={take} {...UNKEPT} />
			</label>
			<button type="submit" class="button" disabled={!way}>
				Svara med datumet
			</button>
			<p role="status">
				{told && sinceThen(meta, told)} {way && `Svar: ${way.label}.`}
			</p>
		</form>
	);
}
