/** When to look, in ms after the page has come back: Safari empties it in a task of its own, which a busy machine puts off. */
const TIMES = [0, 100, 400, 1500];

/**
 * Does something each time that a page which Back has brought to life again may have been emptied: Safari empties every field that says
 * `autocomplete="off"`. It must be right to do it more than once. What it gives ends it.
 */
export function onEmptied(act: () => void): () => void {
	const look = ({ persisted }: PageTransitionEvent) => {
		if (persisted) for (const time of TIMES) setTimeout(act, time);
	};
	addEventListener('pageshow', look);
	return () => removeEventListener('pageshow', look);
}
