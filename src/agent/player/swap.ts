/**
 * What can have focus in a step or on a desk. The player draws the same ones in the same order as the page itself, and besides what
 * confirms a look-up and, a frame later, what fills the desk.
 */
const STOPS = 'a[href], button, input, select, textarea, summary, h2';
const ONLY_OURS = '.confirm, .desk .fields, .desk label, .other-walk';
const PLACES = ['.step', '.desk'];

type Half = { place: HTMLElement; stops: HTMLElement[] };

/**
 * Puts the player, drawn already, in the place of the page's own step and desk: out the one and in the other before the browser lays
 * anything out, so that nothing moves. What was unfolded, ticked or focused in the page's own is so in the player's; who has `answered`
 * stands at the heading of the new step.
 */
export function swap(root: HTMLElement, live: HTMLElement, answered: boolean) {
	const { activeElement } = root.ownerDocument;
	const [start, end] = isText(activeElement) ? [activeElement.selectionStart, activeElement.selectionEnd] : [];
	const pairs = PLACES.flatMap((place) => pairOf(root, live, place));
	for (const [before, now] of pairs) unfold(before.place, now.place);
	// Last in the tree: Tab goes on from the step that was hidden, and the next after it is ours.
	root.append(live);
	root.dataset.awake = '';
	for (const [before, now] of pairs) tick(before.place, now.place);
	if (activeElement?.closest('dialog') || (!answered && !root.contains(activeElement))) return;
	const to = pairs.flatMap(([before, now]) => now.stops[before.stops.findIndex((stop) => stop === activeElement)] ?? [])[0];
	(to ?? live.querySelector('h2'))?.focus({ preventScroll: true });
	if (isText(to) && start !== undefined && end !== undefined) to.setSelectionRange(start, end);
}

/** The page's own step that is seen, or its desk, and the player's; none where the two show different steps. */
function pairOf(root: HTMLElement, live: HTMLElement, place: string): [Half, Half][] {
	const before = [...root.querySelectorAll<HTMLElement>(place)].find((e) => e.checkVisibility());
	const now = live.querySelector<HTMLElement>(place);
	return before && now && before.dataset.state === now.dataset.state ? [[half(before), half(now)]] : [];
}

function half(place: HTMLElement): Half {
	return { place, stops: [...place.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.closest(ONLY_OURS)) };
}

function unfold(before: HTMLElement, now: HTMLElement) {
	const parts = now.querySelectorAll('details');
	before.querySelectorAll('details').forEach((part, i) => {
		parts[i]?.toggleAttribute('open', part.open);
		// Of a group of one name the browser keeps but one open, and these two are of one.
		part.open = false;
	});
}

function tick(before: HTMLElement, now: HTMLElement) {
	const boxes = now.querySelectorAll<HTMLInputElement>('[type=checkbox]');
	before.querySelectorAll<HTMLInputElement>('[type=checkbox]').forEach((box, i) => {
		if (box.checked !== boxes[i]?.checked) boxes[i]?.click();
		box.checked = false;
	});
}

function isText(element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement {
	return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null);
}
