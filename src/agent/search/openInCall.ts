import type { Entered } from '../../call/walks.ts';

/** What to open: the tree, and the search and hash of the address, which may name a step in it. `fail` is told if it cannot be had. */
export type Wanted = { tree: string; search: string; hash: string; entered: Entered; fail: () => void };

const OPEN = 'rutinlotsen-oppna';
/** What was wanted before a player was awake to hear it. */
let waiting: Wanted | undefined;

/** Opens a tree, or a step of one, in the call on this page: from the list or from the search. */
export function openInCall(wanted: Wanted) {
	const isUnheard = dispatchEvent(new CustomEvent(OPEN, { detail: wanted, cancelable: true }));
	waiting = isUnheard ? wanted : undefined;
}

/** Hears what the list and the search open. Returns what stops it. */
export function hearOpenings(open: (wanted: Wanted) => void): () => void {
	const hear = (event: Event) => {
		event.preventDefault();
		open((event as CustomEvent<Wanted>).detail);
	};
	addEventListener(OPEN, hear);
	if (waiting) open(waiting);
	waiting = undefined;
	return () => removeEventListener(OPEN, hear);
}
