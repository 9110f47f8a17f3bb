import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import type { KeptFiles } from './manifest.ts';

/*
 * The service worker. It keeps one whole version of the site, and shows that one until the next is fetched in full and the reader has
 * asked for it, or has closed every page of the old. Nothing is kept but files of the build: there is no cache that is filled by use.
 */
declare const KEPT: KeptFiles[];
declare const WITHOUT_NETWORK: string;

clientsClaim();
cleanupOutdatedCaches();
// The answers that stand in an address choose a step, and no other file.
precacheAndRoute(KEPT, { ignoreURLParametersMatching: [/./] });

// What is no longer kept, and is another by now on the host, is taken as it is there: an old tab must not be left with nothing.
setCatchHandler(({ request }) => ask(request));
registerRoute(
	({ request }) => request.mode === 'navigate',
	({ request }) => ask(request),
);

addEventListener('message', ({ data }) => {
	if (data === 'switch') void (self as unknown as { skipWaiting: () => Promise<void> }).skipWaiting();
});

/** The answer of the host, and where it cannot be reached what can be said without it. */
async function ask(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch {
		const page = request.mode === 'navigate' && ((await redirected(new URL(request.url))) ?? (await matchPrecache(WITHOUT_NETWORK)));
		return page || Response.error();
	}
}

/** What a server does with an address that lacks its last slash. */
async function redirected({ pathname, search }: URL): Promise<Response | undefined> {
	return (await matchPrecache(`${pathname}/`)) && Response.redirect(`${pathname}/${search}`);
}
