import type { DateBand, DateLimit } from '../../../machines/tree.ts';
import { DATE_LIMIT } from '../../model/duration.ts';
import { today } from '../../model/today.ts';
import { Duration } from './Duration.tsx';
import { countedIn } from './duration.ts';

type Props = { band: DateBand; write: (band: DateBand) => void };
type Sort = 'duration' | 'below' | 'month' | 'day';

/** The last day that belongs: so many days on, a day of a month, or a day of the calendar; or a time that the day lies below. */
export function DateBandRow({ band, write: writeBand }: Props) {
	const { to, below, answer } = band;
	const value = to ?? below ?? 'P7D';
	const write = (limit: DateLimit) => writeBand(below === undefined ? { to: limit, answer } : { below: limit, answer });
	const sort: Sort = typeof value === 'object' ? 'month' : /^\d{4}-/.test(value) ? 'day' : below === undefined ? 'duration' : 'below';
	const begin: Record<Sort, Omit<DateBand, 'answer'>> = {
		duration: { to: 'P7D' },
		below: { below: 'P18Y' },
		month: { to: { day: 1, months: 1 } },
		day: { to: today() },
	};
	return (
		<span class="counted">
			<select
				aria-label="Hur gränsen räknas"
				value={sort}
				onChange={({ currentTarget }) => writeBand({ ...begin[currentTarget.value as Sort], answer })}
			>
				<option value="duration">högst</option>
				<option value="below">under</option>
				<option value="month">till den</option>
				<option value="day">till och med</option>
			</select>
			{typeof value === 'object' ? (
				<>
					<input
						type="number"
						min={1}
						max={31}
						aria-label="Dagen i månaden"
						value={value.day}
						onInput={({ currentTarget }) => currentTarget.value && write({ ...value, day: currentTarget.valueAsNumber })}
					/>
					<input
						type="number"
						min={-24}
						max={24}
						aria-label="Så många månader framåt"
						value={value.months}
						onInput={({ currentTarget }) => currentTarget.value && write({ ...value, months: currentTarget.valueAsNumber })}
					/>
					månader framåt
				</>
			) : sort === 'day' ? (
				<input
					type="date"
					aria-label="Dagen"
					value={value}
					onInput={({ currentTarget }) => currentTarget.value && write(currentTarget.value)}
				/>
			) : !countedIn(value) ? (
				<input
					type="text"
					size={8}
					aria-label="Hur länge, som P1M14D"
					value={value}
					onChange={({ currentTarget }) => DATE_LIMIT.test(currentTarget.value) && write(currentTarget.value)}
				/>
			) : (
				<Duration value={value} units={['D', 'B', 'W', 'P-M', 'Y']} write={write} />
			)}
		</span>
	);
}
