/** A step of a tree that a hit leads to, by the address of its page; the answers on the way where one of the ways was chosen. */
export type StepWanted = { tree: string; state: string; answers?: string[]; href: string };

/** Told to the page before a hit is followed: whoever shows trees may show the step itself, and calls `preventDefault`. */
export const STEP_WANTED = 'rutinlotsen:step';

/** Follows hits in place where that can be: on a page that holds the step's own tree, or that says that it shows the step itself. */
export function opens(box: HTMLElement) {
	box.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		box.closest('dialog')?.close();
		const wanted = stepOf(link);
		if (wanted && !document.dispatchEvent(new CustomEvent(STEP_WANTED, { detail: wanted, cancelable: true }))) return event.preventDefault();
		const awake = document.querySelector('.tree[data-awake]');
		if (!awake || !wanted || link.pathname !== location.pathname) return;
		event.preventDefault();
		// The player hears a step that the browser has travelled to: see src/tree/history.ts.
		history.pushState(null, '', link.href);
		dispatchEvent(new PopStateEvent('popstate'));
	});
}

function stepOf({ dataset: { tree, state, answers }, href }: HTMLAnchorElement): StepWanted | undefined {
	return tree && state ? { tree, state, href, ...(answers ? { answers: answers.split(',') } : {}) } : undefined;
}
