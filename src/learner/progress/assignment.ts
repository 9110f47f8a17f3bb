/** Calls that somebody who teaches has chosen: which, in order, and whether they are to be taken as a call as it is. */
export type Assignment = { calls: string[]; live: boolean };

const PLAIN = 'samtal';
const LIVE = 'pa-riktigt';
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** An assignment as its link and what is kept of it name it: `samtal=elweb/a,elweb/b`. It holds ids and nobody's name. */
export function keyOf({ calls, live }: Assignment): string {
	return `${live ? LIVE : PLAIN}=${calls.join(',')}`;
}

/** Reads a key; undefined where it is none. What is no id is left out. */
export function assignmentOf(key: string): Assignment | undefined {
	return readLink(key).assignment;
}

/**
 * Reads what stands after # in a link, as it may have come through mail and chat: encoded, or with a full stop after it. `bad` is what
 * could not be the id of a call, as it was written.
 */
export function readLink(fragment: string): { assignment?: Assignment; bad: string[] } {
	const [, kind, list = ''] = decoded(fragment.replace(/^#/, '')).match(/^([a-z-]+)=(.*)$/s) ?? [];
	if (kind !== PLAIN && kind !== LIVE) return { bad: [] };
	const named = list.split(',').map((id) => id.replace(/[\s.;:)>\]"”]+$/, '').trim());
	const calls = [...new Set(named.filter((id) => ID.test(id)))];
	const bad = named.filter((id) => id && !ID.test(id));
	return calls.length > 0 ? { assignment: { calls, live: kind === LIVE }, bad } : { bad };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
