import { kept } from '../../delivery/kept.ts';
import type { HostAt } from './host.ts';

/** Where the text editor keeps whom it has signed in. */
const SIGNED_IN = 'sveltia-cms.user';

let given: string | undefined;

/** The key that the owner has given on this page, or has signed in with in the text editor. */
export function knownKey({ kind }: HostAt): string | undefined {
	if (given) return given;
	try {
		const user = JSON.parse(kept(SIGNED_IN).get() ?? '{}') as { backendName?: string; token?: string };
		return user.backendName === kind ? user.token : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a key as long as the page is open; undefined forgets it. */
export function keepKey(key: string | undefined): void {
	given = key;
}
