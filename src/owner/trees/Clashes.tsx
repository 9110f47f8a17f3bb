import { useState } from 'preact/hooks';
import type { Clash, Which } from '../../edit/merge.ts';

/** What both have changed: two sentences each, to choose between. */
export function Clashes({ list, settle, close }: { list: Clash[]; settle: (which: Which[]) => void; close: () => void }) {
	const [which, setWhich] = useState<Which[]>(list.map(() => 'mine'));
	return (
		<div class="clashes" role="dialog" aria-label="Någon annan har ändrat samma sak">
			<h3>Någon annan har ändrat samma sak</h3>
			{list.map(({ mine, theirs }, i) => (
				<fieldset key={mine}>
					<legend class="sr-only">Välj en</legend>
					{(
						[
							['mine', mine],
							['theirs', theirs],
						] as const
					).map(([side, words]) => (
						<label key={side}>
							<input type="radio" name={`krock-${i}`} checked={which[i] === side} onChange={() => setWhich(which.with(i, side))} /> {words}
						</label>
					))}
				</fieldset>
			))}
			<p class="deeds">
				<button type="button" class="button primary" onClick={() => settle(which)}>
					Spara så
				</button>
				<button type="button" class="button" onClick={close}>
					Avbryt
				</button>
			</p>
		</div>
	);
}
