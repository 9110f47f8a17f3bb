/** What we use of https://wicg.github.io/document-picture-in-picture/ */
type PictureInPicture = { requestWindow: (size: { width: number; height: number }) => Promise<Window> };
const SIZE = { width: 400, height: 720 };

/**
 * Lets the call stand in a small window of its own beside CAB: the very same call, moved, where the browser has document
 * picture-in-picture; else a small window that takes the call over, from memory to memory.
 */
export function popOut(samtal: HTMLElement, onKey: (event: KeyboardEvent) => void) {
	const button = samtal.querySelector<HTMLButtonElement>('.pop-out');
	if (!button || window.opener) return;
	button.hidden = false;
	button.addEventListener('click', () => {
		const own = (window as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;
		if (own) void own.requestWindow(SIZE).then((host) => moveTo(host, samtal, onKey));
		else window.open(location.href, '_blank', `popup,width=${SIZE.width},height=${SIZE.height}`);
	});
}

function moveTo(host: Window, samtal: HTMLElement, onKey: (event: KeyboardEvent) => void) {
	const place = document.createElement('p');
	place.className = 'moved not-content';
	place.textContent = 'Samtalet står i ett eget fönster. Stäng det, så kommer samtalet tillbaka hit.';
	samtal.replaceWith(place);
	for (const style of document.querySelectorAll('link[rel=stylesheet], style')) host.document.head.append(style.cloneNode(true));
	Object.assign(host.document.documentElement.dataset, document.documentElement.dataset);
	host.document.documentElement.lang = document.documentElement.lang;
	host.document.title = document.title;
	host.document.body.append(samtal);
	samtal.dataset.moved = '';
	host.document.addEventListener('keydown', onKey);
	host.addEventListener('pagehide', () => {
		delete samtal.dataset.moved;
		place.replaceWith(samtal);
	});
}
