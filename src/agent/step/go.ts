/** A place to go: as a link for everybody, as a function where the player is awake. */
export type Go = { href: string; go?: () => void };

/** The way into another tree. */
export type Lead = Go & { id: string; title: string };

/** A click on a link that the player takes itself, unless the reader asks for a new tab or window. */
export function take(act: (() => void) | undefined) {
	if (!act) return undefined;
	return (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
		event.preventDefault();
		act();
	};
}
