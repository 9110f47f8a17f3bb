import { late } from '../delivery/late.ts';

// Every page carries these lines with the search's own: a script of its own would cost each page more than it holds.
const ACTS = ['pointermove', 'pointerdown', 'focusin', 'click'] as const;
let asked = false;
let tapped: HTMLAnchorElement | null = null;

if (document.querySelector('.page-terms'))
	// Not pointerover: a browser also tells of a pointer that lies still where the page has just come.
	for (const act of ACTS) document.addEventListener(act, wake);

function wake(event: Event) {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
	const isTap = event.type === 'click' && (event as PointerEvent).pointerType === 'touch';
	// The tap that fetches the explanations must not leave the page before they are there.
	if (link && isTap) {
		event.preventDefault();
		tapped = link;
	}
	if (asked) return;
	asked = true;
	void late(
		() => import('./explain.ts'),
		() => {
			for (const act of ACTS) document.removeEventListener(act, wake);
		},
		() => {
			// Each term is a link to where it is explained, and works as one. The next press or focus tries again.
			asked = false;
			document.removeEventListener('pointermove', wake);
			if (tapped) location.assign(tapped.href);
		},
	);
}
