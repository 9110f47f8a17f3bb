import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focus follows the reader to each new heading; to the first one only where the reader has already acted. */
export function useFocus(step: string, first = false): RefObject<HTMLDivElement> {
	const frame = useRef<HTMLDivElement>(null);
	const seen = useRef(first ? '' : step);
	useLayoutEffect(() => {
		const trail = frame.current?.querySelector('.trail ol');
		trail?.scrollTo({ left: trail.scrollWidth });
		if (seen.current === step) return;
		seen.current = step;
		const heading = frame.current?.querySelector('h2');
		heading?.focus({ preventScroll: true });
		heading?.scrollIntoView({ block: 'nearest' });
	}, [step]);
	return frame;
}
