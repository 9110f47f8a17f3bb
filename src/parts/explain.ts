// cspell:ignore describedby
import { loadStyle } from '../theme/style.ts';
import sheet from './terms.css?url&no-inline';

/*
 * A term is a link to the glossary; its explanation shows where it stands, when it is pointed at, has focus or is tapped. It can be
 * pointed at itself, stays for as long as that lasts, and goes with Esc (WCAG 1.4.13).
 */
const LINGER = 250;
let shown: HTMLElement | undefined;
let tapped: HTMLElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

await loadStyle(sheet);
// Not pointerover: a term that a new step brings under a pointer at rest is not pointed at.
document.addEventListener('pointermove', meet, { passive: true });
document.addEventListener('focusin', meet);
document.addEventListener('pointerout', ({ pointerType }) => pointerType === 'touch' || leave());
document.addEventListener('focusout', leave);
document.addEventListener('click', tap);
document.addEventListener('keydown', dismiss, true);

// What woke this is still under the pointer, or has focus.
const first = document.querySelector<HTMLElement>('a.term:hover') ?? termOf(document.activeElement);
if (first) show((tapped = first));

function meet({ target }: Event) {
	const term = termOf(target);
	if (term) show(term);
	else if (target instanceof Element && target.closest('.page-terms [popover]')) clearTimeout(leaving);
}

function leave() {
	clearTimeout(leaving);
	leaving = setTimeout(hide, LINGER);
}

/** A finger cannot point: its first tap on a term explains it, its second follows the link. */
function tap(event: MouseEvent) {
	const term = termOf(event.target);
	if (!term || term === tapped || (event as PointerEvent).pointerType !== 'touch') return;
	event.preventDefault();
	tapped = term;
	show(term);
}

function dismiss(event: KeyboardEvent) {
	if (event.key !== 'Escape' || !shown?.matches(':popover-open')) return;
	event.preventDefault();
	event.stopPropagation();
	hide();
}

function show(term: HTMLElement) {
	clearTimeout(leaving);
	const text = document.getElementById(term.getAttribute('aria-describedby') ?? '');
	if (!text || text.matches(':popover-open')) return;
	hide();
	text.showPopover({ source: term });
	shown = text;
}

function hide() {
	if (shown?.matches(':popover-open')) shown.hidePopover();
	shown = undefined;
}

function termOf(target: EventTarget | null): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>('a.term') : null;
}
