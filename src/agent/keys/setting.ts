const STORED = 'rutinlotsen-snabbtangenter';

/** Whether the reader has turned the single-letter keys off (WCAG 2.1.4). Nothing but "off" is kept, on the device alone. */
export function areKeysOff(): boolean {
	try {
		return localStorage.getItem(STORED) === 'off';
	} catch {
		return false;
	}
}

/** Keeps the choice; where storage is blocked it lasts as long as the page. */
export function keepKeys(on: boolean) {
	try {
		if (on) localStorage.removeItem(STORED);
		else localStorage.setItem(STORED, 'off');
	} catch {
		return;
	}
}
