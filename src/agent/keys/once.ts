const FORWARD = '[data-answer], [data-next], [data-choose], [data-change], .restart';
/** How soon after another, in milliseconds, and how near, in pixels, a click is the second of a double click. */
const [SOON, NEAR] = [250, 4];

/**
 * Lets a double click go forward once: its second click falls on what came in the place of the first. Firefox counts the clicks on each
 * element for itself, so there time and place tell. `place` is a document, or the part of it that may be moved to another.
 */
export function goOnce(place: EventTarget) {
	const countsAnew = navigator.userAgent.includes('Gecko/');
	let last = { time: -SOON, x: 0, y: 0 };
	place.addEventListener(
		'click',
		(event) => {
			const { target, detail, timeStamp: time, clientX: x, clientY: y } = event as MouseEvent;
			// Keys click as well, and count none.
			if (detail === 0 || !(target instanceof Element) || !target.closest(FORWARD)) return;
			const isNear = time - last.time < SOON && Math.abs(x - last.x) < NEAR && Math.abs(y - last.y) < NEAR;
			const isAgain = detail > 1 || (countsAnew && isNear);
			last = { time, x, y };
			if (!isAgain) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		},
		true,
	);
}
