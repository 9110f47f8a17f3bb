import { useEffect, useState } from 'preact/hooks';

type Props = { begun: number; /** Minutes that what was found out has cost. */ cost: number };

/** How long the call has lasted, for who wants to see it: the time that has passed, and what each thing found out would have taken. */
export function Clock({ begun, cost }: Props) {
	const [shown, setShown] = useState(false);
	const [now, setNow] = useState(begun);
	useEffect(() => {
		if (!shown) return;
		setNow(Date.now());
		const timer = setInterval(() => setNow(Date.now()), 1000);
		return () => clearInterval(timer);
	}, [shown]);
	return (
		<p class="clock">
			<button type="button" class="button bare" aria-pressed={shown} onClick={() => setShown(!shown)}>
				{shown ? 'Dölj klockan' : 'Visa klockan'}
			</button>
			{shown && <span class="time">{clockOf((now - begun) / 1000 + cost * 60)}</span>}
		</p>
	);
}

/** Seconds as a clock says them: 75 → `1:15`. */
export function clockOf(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
