import { useState } from 'preact/hooks';
import type { Choices } from '../../../machines/tree.ts';
import { choosing, ruleFor } from '../../tree/choices.ts';
import type { Way } from '../../tree/walk.ts';
import type { Go } from './go.ts';

type Props = { meta: Choices; ways: (Way & { to: Go })[]; choose?: (answer: string) => Go };

/** Several things that may be so at once: each is a box to tick, and one button goes on with what is ticked. */
export function ChoicesAnswer({ meta, ways, choose }: Props) {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const way = ways.find(({ id }) => id === ruleFor(meta, chosen)?.answer);
	const toggle = (id: string) => setChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
	return (
		<form
			class="needs-script"
			onSubmit={(event) => {
				event.preventDefault();
				choose?.(choosing(meta, chosen)).go?.();
			}}
		>
			<ol class="answers options">
				{Object.entries(meta.options).map(([id, { label, means }], i) => (
					<li key={id}>
						<label class="row">
							<kbd data-pagefind-ignore>{i + 1}</kbd>
							<input type="checkbox" data-option={id} autocomplete="off" checked={chosen.has(id)} onChange={() => toggle(id)} />
							<span class="label">{label}</span>
							{means && <span class="means">{means}</span>}
						</label>
					</li>
				))}
			</ol>
			<div class="typed-answer">
				<button type="submit" class="button" data-go>
					Fortsätt <kbd>Enter</kbd>
				</button>
				<p role="status">{way && `Svar: ${way.label}.`}</p>
			</div>
		</form>
	);
}
