import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { holdField } from './holdField.ts';

const WIDE = 900;

/**
 * Whether there is room (CSS pixels) to have the desk beside the step. Looks at the frame, not the window: it may be moved to another
 * one. Who is in a field that has its place on the other side then goes on in it there.
 */
export function useWide(frame: RefObject<HTMLElement>, possible: boolean): boolean {
	const [wide, setWide] = useState(false);
	const giveBack = useRef<() => void>();
	useLayoutEffect(() => {
		const place = frame.current;
		if (!possible || !place) return;
		const measure = () => {
			giveBack.current = holdField(place);
			setWide(place.clientWidth >= WIDE);
		};
		measure();
		// In a turn of its own: what it changes the size of is not to be measured again in the same one.
		const observer = new ResizeObserver(() => setTimeout(measure));
		observer.observe(place);
		return () => observer.disconnect();
	}, [possible]);
	useLayoutEffect(() => giveBack.current?.(), [wide]);
	return wide;
}
