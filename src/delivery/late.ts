/**
 * Fetches a part of the page's script that is wanted late, and uses it. `fail` tells the reader, for the part may be gone: the network is
 * down, or the site was published anew while the page stood open. Asking again truly tries again (`lateImports` in `preload.ts`).
 */
export async function late<Part, Used>(
	fetch: () => Promise<Part>,
	use: (part: Part) => Used,
	fail: (error: unknown) => void,
): Promise<Awaited<Used> | undefined> {
	try {
		return await use(await fetch());
	} catch (error) {
		fail(error);
		return undefined;
	}
}

/** What is said where a part is not to be had. `lost` is what a reload would take from the reader, who should keep it first. */
export function notFetched(what: string, lost = ''): string {
	return `${what} gick inte att hämta. Försök igen. Hjälper inte det: ${lost && `${lost}, och sedan `}ladda om sidan.`;
}

/** What a reload takes from an agent in a call: nothing of it is stored. */
export const COPY_FIRST = 'kopiera anteckningen, för samtalet finns bara här';
