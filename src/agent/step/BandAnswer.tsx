import type { PublishedTree } from '../../tree/published.ts';
import type { Way } from '../../tree/walk.ts';
import { UNKEPT } from '../../theme/unkept.ts';
import { replyTo } from '../../call/bands.ts';
import { bandFields, isOfYears, type Banded } from '../../tree/limits.ts';
import type { Go } from './go.ts';
import type { Tools } from './tools.ts';

type Props = { tree: PublishedTree; meta: Banded; ways: (Way & { to: Go })[]; tools?: Tools };

const NUMBER = { type: 'text', inputMode: 'decimal', size: 10 } as const;
const WORDS = { date: 'Svara med datumet', number: 'Svara med talet' } as const;

/** A date or a number that answers the question: the agent types it, and the tree says which answer that is. */
export function BandAnswer({ tree, meta, ways, tools }: Props) {
	const labelOf = (answer: string) => ways.find(({ id }) => id === answer)?.label ?? answer;
	const told = tools && replyTo(meta, tools.values, tools.now(), labelOf, tree);
	const way = ways.find(({ id }) => id === told?.answer);
	return (
		<form
			class="typed-answer needs-script"
			onSubmit={(event) => {
				event.preventDefault();
				way?.to.go?.();
			}}
		>
			{bandFields(meta).map((field) => {
				const take = (event: { currentTarget: { value: string } }) => tools?.setValue(field, event.currentTarget.value);
				return (
					<label key={field}>
						<span>{tree.fields[field]?.label ?? 'Värde'}</span>
						<span class="with-unit">
							<input {...inputFor(meta)} name={field} value={tools?.values[field] ?? ''} onInput={take} onChange={take} {...UNKEPT} />
							{meta.kind === 'number' && meta.unit}
						</span>
					</label>
				);
			})}
			<button type="submit" class="button" disabled={!way}>
				{WORDS[meta.kind]}
			</button>
			<p role="status">
				{told?.says} {way && `Svar: ${way.label}.`}
			</p>
		</form>
	);
}

function inputFor(meta: Banded) {
	if (meta.kind === 'number') return NUMBER;
	return { type: 'date', min: isOfYears(meta) ? '1900-01-01' : '2000-01-01', max: '2099-12-31' };
}
