import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;
const LIMIT = 15 * MINUTE;
const USES = ['keydown', 'pointerdown', 'input', 'wheel', 'touchmove'];

/**
 * Wipes what a call left when nobody has used the page for 15 minutes, asleep or not. Returns the seconds left in the last minute;
 * any key or click keeps it all. Nothing is counted while there is nothing to wipe. `frame` may be moved into a window of its own.
 */
export function useIdle(frame: RefObject<HTMLElement>, active: boolean, wipe: () => void): number | undefined {
	const [left, setLeft] = useState<number>();
	useEffect(() => {
		if (!active) return;
		let last = Date.now();
		const look = () => {
			const rest = last + LIMIT - Date.now();
			setLeft(rest > 0 && rest <= MINUTE ? Math.ceil(rest / 1000) : undefined);
			if (rest <= 0) wipe();
			return rest > 0;
		};
		const use = () => {
			if (!look()) return;
			last = Date.now();
			setLeft(undefined);
		};
		const timer = setInterval(look, 1000);
		const places = [window, frame.current];
		for (const place of places) for (const act of USES) place?.addEventListener(act, use, { capture: true, passive: true });
		addEventListener('pageshow', look);
		return () => {
			clearInterval(timer);
			setLeft(undefined);
			for (const place of places) for (const act of USES) place?.removeEventListener(act, use, { capture: true });
			removeEventListener('pageshow', look);
		};
	}, [active]);
	return left;
}
