import type { Stride } from '../../tree/walk.ts';

/** Where a reader stands in a tree, and the answers that led there. */
export type Stand = { state: string; strides: readonly Stride[] };

/** What stands over the upper edge as the rest is scrolled, in px. */
const HEAD = 64;
const BADGE = { text: 'Du är här', width: 78, height: 18, left: 8 };

/** Lights the way in the drawing and in the list, and marks the step where the reader stands. */
export function light(root: HTMLElement, { state, strides }: Stand) {
	const taken = new Set(strides.map((stride) => `${stride.state}/${stride.answer}`));
	const passed = new Set([...strides.map((stride) => stride.state), state]);
	for (const step of root.querySelectorAll<HTMLElement>('[data-state]')) {
		step.classList.toggle('lit', passed.has(step.dataset.state ?? ''));
		if (step.dataset.state === state) markHere(step);
	}
	for (const way of root.querySelectorAll<HTMLElement>('[data-answer]')) {
		if (!taken.has(`${way.dataset.from}/${way.dataset.answer}`)) continue;
		way.classList.add('lit');
		if (way.matches('.edge')) way.parentElement?.append(way);
	}
}

const place = (element: Element) => element.getBoundingClientRect();

/** Brings the step where the reader stands into sight: in the drawing or in the list, whichever comes first in this window. */
export function reveal(root: HTMLElement) {
	const marked = [...root.querySelectorAll('[aria-current]')].sort((a, b) => place(a).top - place(b).top);
	for (const step of marked) scrollSheet(step);
	if (marked[0]) bringIntoSight(marked[0]);
}

/** Keeps what has focus in sight: Firefox scrolls to no part of a drawing, whether it takes focus or is asked for. */
export function followFocus(root: HTMLElement) {
	root.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element) || !target.matches('.node')) return;
		scrollSheet(target);
		bringIntoSight(target);
	});
}

/** A wide drawing scrolls in its box. */
function scrollSheet(step: Element) {
	const sheet = step.closest('.sheet');
	if (!sheet) return;
	const [box, frame] = [place(step), place(sheet)];
	if (box.left < frame.left || box.right > frame.right) sheet.scrollLeft += box.left - frame.left - sheet.clientWidth / 2;
}

/** Scrolls the dialog or the window so that a step outside it stands in the middle. */
function bringIntoSight(step: Element) {
	const frame = step.closest('dialog') ?? step.ownerDocument.documentElement;
	const { top, bottom } = place(step);
	const [from, to] = frame.matches('dialog') ? [place(frame).top, place(frame).bottom] : [0, frame.clientHeight];
	if (top < from + HEAD || bottom > to) frame.scrollTop += (top + bottom) / 2 - (from + to) / 2;
}

function markHere(step: HTMLElement) {
	step.setAttribute('aria-current', 'step');
	const box = step.querySelector('.box');
	if (box) {
		// What is seen in the link is a part of its name.
		step.append(drawnBadge(Number(box.getAttribute('x')), Number(box.getAttribute('y'))));
		step.setAttribute('aria-label', `${step.getAttribute('aria-label')} ${BADGE.text}`);
	} else step.lastElementChild?.append(' ', writtenBadge());
}

function writtenBadge(): HTMLElement {
	const badge = document.createElement('strong');
	badge.className = 'here';
	badge.textContent = BADGE.text;
	return badge;
}

/** Rides on the upper edge of the step's box, above its first line. */
function drawnBadge(x: number, y: number): SVGElement {
	const badge = svg('g', { class: 'here' });
	const { width, height, left } = BADGE;
	const text = svg('text', { x: x + left + width / 2, y: y + 2 });
	text.textContent = BADGE.text;
	badge.append(svg('rect', { x: x + left, y: y - 11, width, height, rx: height / 2 }), text);
	return badge;
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}
