/** The lock that each tab has a share in while a call or a practice call goes on in it. */
export const UNDER_WAY = 'rutinlotsen-samtal';

/**
 * Says that a call goes on here, to this page (`data-call` on its root) and to the site's other tabs (a lock): the version of the site
 * is not changed under it. Returns what says that it is over; a closed tab says so by itself.
 */
export function beginCall(): () => void {
	const root = document.documentElement;
	const waiting = new AbortController();
	let release = () => {};
	root.dataset.call = '';
	// Not available where the page did not come by TLS, and no service worker is either.
	navigator.locks
		?.request(UNDER_WAY, { mode: 'shared', signal: waiting.signal }, () => new Promise<void>((resolve) => (release = resolve)))
		.catch(() => {});
	return () => {
		delete root.dataset.call;
		waiting.abort();
		release();
	};
}
