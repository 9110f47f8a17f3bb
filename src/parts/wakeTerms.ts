// Every page carries these lines with the search's own: a script of its own would cost each page more than it holds.
if (document.querySelector('.page-terms')) {
	// Not pointerover: a browser also tells of a pointer that lies still where the page has just come.
	for (const act of ['pointermove', 'pointerdown', 'focusin']) document.addEventListener(act, () => import('./explain.ts'), { once: true });
	document.addEventListener('click', stay, { once: true });
}

/** The tap that fetches the explanations must not leave the page before they are there. */
function stay(event: MouseEvent) {
	if ((event as PointerEvent).pointerType === 'touch' && (event.target as Element).closest('a.term')) event.preventDefault();
}
