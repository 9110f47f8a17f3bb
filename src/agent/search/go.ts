import { openInCall } from './openInCall.ts';

/** Follows a hit in place where the page shows the step's own tree and its player is awake; elsewhere it is a link as any other. */
export function opens(box: HTMLElement) {
	box.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		box.closest('dialog')?.close();
		const tree = document.querySelector<HTMLElement>('.tree[data-tree][data-awake]')?.dataset.tree;
		if (!tree || !link.dataset.state || link.pathname !== location.pathname || event.defaultPrevented) return;
		event.preventDefault();
		openInCall({ tree, search: link.search, hash: link.hash, entered: 'search', fail: () => location.assign(link.href) });
	});
}
