import type { Known } from '../../import/write/known.ts';
import { nameFrom } from '../../model/ids.ts';
import { faultIn, type Place, type ThereArea } from './place.ts';

type Props = { place: Place; areas: ThereArea[]; known: Known; home: string; set: (place: Place) => void };

/** Where the document is to go is chosen, and a new area named. */
export function Where({ place, areas, known, home, set }: Props) {
	const fault = faultIn(place, known);
	return (
		<fieldset class="where">
			<legend class="sr-only">Vart dokumentet ska</legend>
			<label class="choice">
				<input type="radio" name="vart" checked={place.next === ''} onChange={() => set({ ...place, next: '' })} />
				<span>Ett nytt område</span>
			</label>
			{place.next === '' && (
				<div class="named">
					<label htmlFor="omradets-namn">Vad ska området heta?</label>
					<input
						id="omradets-namn"
						type="text"
						value={place.name}
						autocomplete="off"
						aria-describedby="omradets-adress"
						aria-invalid={fault ? 'true' : undefined}
						onInput={({ currentTarget: { value } }) => set({ name: value, id: nameFrom(value), next: '' })}
					/>
					<p id="omradets-adress" class={fault ? 'wrong' : 'help'}>
						{fault ?? (place.id ? `Adressen blir ${home}${place.id}/.` : 'Adressen görs av namnet.')}
					</p>
				</div>
			)}
			{areas.map(({ id, title }) => (
				<label key={id} class="choice">
					<input type="radio" name="vart" checked={place.next === id} onChange={() => set({ ...place, next: id })} />
					<span>
						Nästa version av <b>{title}</b>
					</span>
				</label>
			))}
		</fieldset>
	);
}
