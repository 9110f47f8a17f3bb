import type { Which } from '../../import/read/readings.ts';
import type { ChangeShown, Reading } from './asks.ts';
import type { Ticked } from './wished.ts';

type Props = { changes: readonly ChangeShown[]; ticked: Ticked; tick: (change: Partial<Ticked>) => void; isNext: boolean };

const CHOICES: [which: Which | '', words: string][] = [
	['', 'Ingen har avgjort det'],
	['före', 'Det som stod före'],
	['efter', 'Det som står efter'],
];

/** The changes that nobody has accepted, both readings side by side, and which of them holds. */
export function Changes({ changes, ticked: { readings }, tick, isNext }: Props) {
	const choose = (nth: number, which: string) => {
		tick({ readings: { ...readings, [nth]: (which || undefined) as Which | undefined } });
	};
	return (
		<div class="changes">
			<h3>Ändringar som ingen har godkänt</h3>
			<p class="help">
				Välj vad som gäller. Tills någon har valt gäller det som stod före{isNext ? '' : ', och ändringen blir en öppen fråga'}.
			</p>
			<table>
				<thead>
					<tr>
						<th scope="col">Före</th>
						<th scope="col">Efter</th>
						<th scope="col">Gäller</th>
					</tr>
				</thead>
				<tbody>
					{changes.map(({ nth, before, after }) => (
						<tr key={nth}>
							<Reads name="Före" reading={before} none="(stod inte)" />
							<Reads name="Efter" reading={after} none="(struket)" />
							<td>
								<Choice nth={nth} which={readings[nth]} choose={choose} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

type ChoiceProps = { nth: number; which: Which | undefined; choose: (nth: number, which: string) => void };

function Choice({ nth, which, choose }: ChoiceProps) {
	return (
		<select
			aria-label={`Vad gäller för ändring ${nth}?`}
			value={which ?? ''}
			autocomplete="off"
			onChange={({ currentTarget }) => choose(nth, currentTarget.value)}
		>
			{CHOICES.map(([one, words]) => (
				<option key={one} value={one}>
					{words}
				</option>
			))}
		</select>
	);
}

function Reads({ name, reading: [before, own, after], none }: { name: string; reading: Reading; none: string }) {
	return (
		<td data-name={name}>
			{before} {own ? <mark>{own}</mark> : !before && !after && none} {after}
		</td>
	);
}
