import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '../keys/keys.ts';

/**
 * Focus follows the reader to each new heading, or to the button that confirms what was looked up; to the first one only where the reader
 * has already acted. It comes a frame after the step: who has gone to a field of the desk meanwhile stays there, or Esc would lead back.
 */
export function useFocus(frame: RefObject<HTMLElement>, step: string, first = false) {
	const seen = useRef(first ? '' : step);
	useLayoutEffect(() => {
		const trail = frame.current?.querySelector('.trail ol');
		trail?.scrollTo({ left: trail.scrollWidth });
		if (seen.current === step) return;
		seen.current = step;
		const { activeElement = null } = frame.current?.ownerDocument ?? {};
		if (isTyping(activeElement) && frame.current?.contains(activeElement)) return;
		const place = frame.current?.querySelector<HTMLElement>('[data-confirm]') ?? frame.current?.querySelector('h2');
		place?.focus({ preventScroll: true });
		place?.scrollIntoView({ block: 'nearest' });
	}, [step]);
}
