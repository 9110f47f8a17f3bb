import { late } from '../late.ts';

/*
 * The little that every page carries. What keeps the site for days without a network is fetched when the page has been still for a
 * while, so that it takes nothing from what the reader waits for.
 */
const STILL = 4000;

if (import.meta.env.PROD && 'serviceWorker' in navigator)
	addEventListener('load', () =>
		setTimeout(
			() =>
				void late(
					() => import('./keep.ts'),
					({ keep }) => keep(),
					// Nobody has asked for it, and the next page tries again.
					() => {},
				),
			STILL,
		),
	);
