/** What a host answered: its status, and its body where that is JSON. */
export type Answer = { status: number; body: unknown };

/** Something to say of an answer that is none of those that were awaited. */
export const NOTHING = 'Inget är sparat. Utkastet finns kvar.';
export const MOVED = `Någon annan har ändrat samma fil under tiden. ${NOTHING} Försök igen: då tas deras ändring med.`;
const UNREACHED = `Det gick inte att nå webbplatsens lager av filer. ${NOTHING} Försök igen när du har nät.`;
const REFUSED = `Nyckeln gäller inte, eller får inte skriva här. ${NOTHING} Skapa en ny nyckel som får läsa och skriva innehållet.`;
const LOST = (repo: string, branch: string) =>
	`Lagret ${repo} med grenen ${branch} hittas inte med den nyckeln. ${NOTHING} Be den som sköter webbplatsen om en nyckel dit.`;
const OTHER = (status: number) => `Lagret svarade med felet ${status}. ${NOTHING} Försök igen om en stund.`;

/** The cause of an error where the key is of no use. */
export const KEY = 'key';

/** Asks a host. Throws, in Swedish, where it cannot be reached or does not take the key (`KEY`). */
export async function ask(address: string, authorization: string, body?: unknown): Promise<Answer> {
	const how = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
	const headers = {
		Authorization: authorization,
		Accept: 'application/json',
		...(body !== undefined && { 'Content-Type': 'application/json' }),
	};
	const answer = await fetch(address, { ...how, headers, cache: 'no-store' }).catch(() => {
		throw new Error(UNREACHED);
	});
	if (answer.status === 401 || answer.status === 403) throw new Error(REFUSED, { cause: KEY });
	return { status: answer.status, body: await answer.json().catch(() => undefined) };
}

/** What to throw of an answer that was not awaited. */
export function strange({ status }: Answer): Error {
	return new Error(OTHER(status));
}

/** What to throw where the repository or its branch is not there for this key. */
export function lost({ repo, branch }: { repo: string; branch: string }): Error {
	return new Error(LOST(repo, branch));
}

/** A text in base64, as hosts send and take files. */
export function toBase64(text: string): string {
	return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

export function fromBase64(base64: string): string {
	return new TextDecoder().decode(Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0)));
}
