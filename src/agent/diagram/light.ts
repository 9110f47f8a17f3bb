import type { Stride } from '../../tree/walk.ts';

/** Where a reader stands in a tree, and the answers that led there. */
export type Stand = { state: string; strides: readonly Stride[] };

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

/** Brings the step where the reader stands into sight: in the drawing or in the list, whichever comes first in this window. */
export function reveal(root: HTMLElement) {
	const place = (element: Element) => element.getBoundingClientRect();
	const marked = [...root.querySelectorAll('[aria-current]')].sort((a, b) => place(a).top - place(b).top);
	for (const step of marked) {
		const sheet = step.closest('.sheet');
		if (sheet) sheet.scrollLeft += place(step).left - place(sheet).left - sheet.clientWidth / 2;
	}
	const [first] = marked;
	const seen = first && place(first).top > 0 && place(first).bottom < root.ownerDocument.documentElement.clientHeight;
	first?.scrollIntoView({ block: seen ? 'nearest' : 'center', inline: 'nearest' });
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
