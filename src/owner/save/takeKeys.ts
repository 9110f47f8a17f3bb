import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** A key that is taken here goes no further. */
export function taken(event: Event) {
	event.preventDefault();
	event.stopPropagation();
}

/** What a frame does with the keys, or the presses, of all that lies in it. */
export function useWithin<Name extends 'keydown' | 'click'>(
	frame: RefObject<HTMLElement>,
	name: Name,
	act: (event: HTMLElementEventMap[Name]) => void,
) {
	useLayoutEffect(() => {
		const { current } = frame;
		current?.addEventListener(name, act);
		return () => current?.removeEventListener(name, act);
	});
}
