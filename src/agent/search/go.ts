/** Follows a hit in place where the page shows the step's own tree and its player is awake; elsewhere it is a link as any other. */
export function opens(box: HTMLElement) {
	box.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		box.closest('dialog')?.close();
		const inPlace = document.querySelector('.tree[data-tree][data-awake]') && link.dataset.state && link.pathname === location.pathname;
		if (!inPlace || event.defaultPrevented) return;
		event.preventDefault();
		// The player hears a step that the browser has travelled to: see src/agent/player/history.ts.
		history.pushState(null, '', link.href);
		dispatchEvent(new PopStateEvent('popstate'));
	});
}
