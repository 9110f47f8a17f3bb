const FORWARD = '[data-answer], [data-next], [data-choose], [data-change], .restart';

/**
 * Lets a double click go forward once: its second click falls on what came in the place of the first. `place` is a document, or the part
 * of it that may be moved to another.
 */
export function goOnce(place: EventTarget) {
	place.addEventListener(
		'click',
		(event) => {
			if (!(event.target instanceof Element) || (event as MouseEvent).detail < 2 || !event.target.closest(FORWARD)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true,
	);
}
