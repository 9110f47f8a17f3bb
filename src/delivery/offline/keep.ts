import { trustedScript } from '../safety/trusted.ts';
import { tellOfNew } from './newVersion.ts';

const HOUR = 3_600_000;
type Connected = Navigator & { connection?: { saveData?: boolean } };

/** Has the site kept on the device, and tells when a new version of it waits. Who has asked for little traffic is spared it. */
export async function keep() {
	const { serviceWorker, connection } = navigator as Connected;
	if (connection?.saveData && !serviceWorker.controller) return;
	const script = trustedScript(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
	// Where it is not allowed, as in a private window, the site works from its network as before.
	const registration = await serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => undefined);
	if (!registration) return;

	const look = () => void registration.update().catch(() => {});
	setInterval(look, HOUR);
	document.addEventListener('visibilitychange', () => document.hidden || look());
	reloadOnChange(serviceWorker);
	if (registration.waiting) tellOfNew(registration.waiting);
	const watch = (next: ServiceWorker | null) =>
		next?.addEventListener('statechange', () => {
			if (next.state === 'installed' && serviceWorker.controller) tellOfNew(next);
		});
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** A page goes with its version, whichever tab changed it. The first version that a page gets changes nothing. */
function reloadOnChange(serviceWorker: ServiceWorkerContainer) {
	let isKept = Boolean(serviceWorker.controller);
	serviceWorker.addEventListener('controllerchange', () => {
		if (isKept) location.reload();
		isKept = true;
	});
}
