const NINE = 9;

/**
 * The keys that open the nth tree of a list, counted from 0: a digit for each of the first nine, and a 0 before it for each nine further
 * on. No code begins another, so a key never waits, and none changes when a tree is added at the end. 0 → "1", 9 → "01", 18 → "001"
 */
export function codeOf(nth: number): string {
	return '0'.repeat(Math.floor(nth / NINE)) + String((nth % NINE) + 1);
}

/** What a digit does in the list of trees: it opens one, or says that more digits are to come. Undefined where no tree has such a key. */
export function chooseBy(digit: string, root: HTMLElement): (() => void) | undefined {
	const code = (root.dataset.typed ?? '') + digit;
	const begun = [...root.querySelectorAll<HTMLElement>('[data-choose][data-key]')].filter(({ dataset }) => dataset.key?.startsWith(code));
	if (begun.length === 0) return root.dataset.typed ? () => forgetTyped(root) : undefined;
	const found = begun.find(({ dataset }) => dataset.key === code);
	return () => {
		forgetTyped(root);
		if (found) return found.click();
		root.dataset.typed = code;
		for (const row of begun) row.dataset.next = '';
		tell(root, `Tryck en siffra till: ${begun.map(({ dataset }) => dataset.key?.slice(code.length)).join(', ')}.`);
	};
}

/** Forgets the digits of a key that was begun. Returns whether there were any. */
export function forgetTyped(root: HTMLElement): boolean {
	if (root.dataset.typed === undefined) return false;
	delete root.dataset.typed;
	for (const row of root.querySelectorAll<HTMLElement>('[data-next]')) delete row.dataset.next;
	tell(root, '');
	return true;
}

function tell(root: HTMLElement, words: string) {
	const place = root.querySelector('.choose [role=status]');
	if (place) place.textContent = words;
}
