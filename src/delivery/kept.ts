/** Why the browser keeps nothing: it may not, or has no room. */
export type Unkept = 'blocked' | 'full';

/** A place of one key in the browser. Nothing here throws, however storage is blocked, full or broken. */
export type KeptPlace = {
	/** What is kept: null where nothing is, undefined where storage cannot be read. */
	get: () => string | null | undefined;
	/** Keeps a text, or takes it away (null). Returns why it could not. */
	set: (text: string | null) => Unkept | undefined;
};

/** The one way to keep something in the browser: on the device, or in this tab alone. Never anything about a customer. */
export function kept(key: string, where: 'device' | 'tab' = 'device'): KeptPlace {
	// Asked for at each use: where storage is blocked, the mere name of it throws.
	const storage = () => (where === 'tab' ? sessionStorage : localStorage);
	return {
		get: () => tried(() => storage().getItem(key)),
		set: (text) => {
			try {
				if (text === null) storage().removeItem(key);
				else storage().setItem(key, text);
				return undefined;
			} catch (error) {
				return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
			}
		},
	};
}

function tried<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
