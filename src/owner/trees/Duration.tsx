import { countedIn, durationOf, UNITS } from './duration.ts';

type Props = { value: string; units: readonly string[]; write: (duration: string) => void };

/** So many days, working days, months. */
export function Duration({ value, units, write }: Props) {
	const { count, unit } = countedIn(value) ?? { count: 1, unit: 'D' };
	return (
		<span class="counted">
			<input
				type="number"
				min={0}
				max={999}
				aria-label="Hur många"
				value={count}
				onInput={({ currentTarget }) =>
					currentTarget.value && write(durationOf({ count: Math.max(0, Math.round(currentTarget.valueAsNumber)), unit }))
				}
			/>
			<select aria-label="Av vad" value={unit} onChange={({ currentTarget }) => write(durationOf({ count, unit: currentTarget.value }))}>
				{units.map((one) => (
					<option key={one} value={one}>
						{UNITS[one]}
					</option>
				))}
			</select>
		</span>
	);
}
