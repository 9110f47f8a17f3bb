import { late } from '../../delivery/late.ts';

/** The page for the call, where every page that is looked up stands beside it; on others only while a call goes on (underWay.ts). */
const ALWAYS = '.samtal';

/**
 * Opens what is looked up during a call beside it: links in the page's own text and in the search. What was handled by
 * others, leads elsewhere on this page or to another site, or is asked for in a new tab is left alone; so are the logo and the menu.
 */
export function listenForLinks(root: HTMLElement) {
	const hear = (event: Event) => {
		const link = wanted(event as MouseEvent, root);
		if (!link) return;
		event.preventDefault();
		const fail = () => void (root.ownerDocument.defaultView ?? window).open(link.href, '_blank', 'noopener');
		void late(
			() => import('./open.ts'),
			({ openBeside }) => openBeside(root, link),
			fail,
		);
	};
	document.addEventListener('click', hear);
	// The call may be moved into a window of its own.
	root.addEventListener('click', (event) => root.ownerDocument !== document && hear(event));
}

function wanted(event: MouseEvent, root: HTMLElement): HTMLAnchorElement | undefined {
	const { target, defaultPrevented, ctrlKey, metaKey, shiftKey, altKey, button } = event;
	if (defaultPrevented || ctrlKey || metaKey || shiftKey || altKey || button !== 0) return undefined;
	if (!root.matches(ALWAYS) && document.documentElement.dataset.call === undefined) return undefined;
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
	if (!link || link.target || link.hasAttribute('download') || !link.closest('main, .search, .samtal')) return undefined;
	const isOurs = link.origin === location.origin && link.protocol.startsWith('http');
	return isOurs && link.pathname !== location.pathname ? link : undefined;
}
