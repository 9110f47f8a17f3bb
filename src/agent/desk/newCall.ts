import { useEffect, useState } from 'preact/hooks';
import { onEmptied } from '../../delivery/emptied.ts';
import { kept } from '../../delivery/kept.ts';

const count = kept('rutinlotsen-samtal', 'tab');

/**
 * The number of the call in this tab: nothing but a count. A page that comes back from an earlier call by Back is then known, and
 * wiped.
 */
function callNumber(): number {
	return Number(count.get() ?? 0) || 0;
}

/** Begins the next call in this tab. Where storage is blocked only the page that is open knows. */
export function nextCall() {
	count.set(String(callNumber() + 1));
}

/**
 * Calls `wipe` when Back brings this page to life again after a new call was begun on another one. What still holds is drawn again, where
 * the browser has emptied it: the call keeps what was typed and ticked.
 */
export function useReturn(wipe: () => void) {
	const [, redraw] = useState(0);
	useEffect(() => {
		const number = callNumber();
		const look = ({ persisted }: PageTransitionEvent) => {
			if (persisted && callNumber() !== number) wipe();
		};
		addEventListener('pageshow', look);
		const end = onEmptied(() => redraw((times) => times + 1));
		return () => {
			removeEventListener('pageshow', look);
			end();
		};
	}, []);
}
