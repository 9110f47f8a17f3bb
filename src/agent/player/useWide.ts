import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const WIDE = 900;

/**
 * Whether there is room (CSS pixels) to have the desk beside the step. Looks at the frame, not the window: it may be moved to another
 * one.
 */
export function useWide(frame: RefObject<HTMLElement>, possible: boolean): boolean {
	const [wide, setWide] = useState(false);
	useEffect(() => {
		if (!possible || !frame.current) return;
		// In a turn of its own: what it changes the size of is not to be measured again in the same one.
		const observer = new ResizeObserver(([entry]) => setTimeout(() => entry && setWide(entry.contentRect.width >= WIDE)));
		observer.observe(frame.current);
		return () => observer.disconnect();
	}, [possible]);
	return wide;
}
