import type { Page } from '@playwright/test';
import { seen } from '../tree-page.ts';

/** The drawing above its page. */
export const dialog = (page: Page) => page.getByRole('dialog');
export const open = (page: Page) => seen(page).getByRole('link', { name: 'Visa hela trädet' }).click();

/** The steps and the answers that are lit, and the step that is marked, in the drawing or in the list. */
export async function lit(page: Page, part: '.diagram' | '.outline') {
	return page.locator(part).evaluate((root) => {
		const data = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset);
		return {
			states: data('[data-state].lit')
				.map(({ state }) => state)
				.sort(),
			answers: data('[data-answer].lit')
				.map(({ from, answer: id }) => `${from}/${id}`)
				.sort(),
			here: data('[aria-current="step"]').map(({ state }) => state),
			badges: [...root.querySelectorAll('.here')].map(({ textContent }) => textContent),
		};
	});
}

/** Texts that do not fit: a step's in its box (after the strip), an answer's beside every box, all of them in the drawing. */
export const misfits = (page: Page) =>
	page.locator('.diagram').evaluate((svg: Element) => {
		const boxOf = (element: Element) => (element as SVGGraphicsElement).getBBox();
		const inside = (a: DOMRect, b: DOMRect, room = 0) =>
			a.x >= b.x + room && a.y >= b.y && a.x + a.width <= b.x + b.width - room && a.y + a.height <= b.y + b.height;
		const apart = (a: DOMRect, b: DOMRect) =>
			a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
		const boxes = [...svg.querySelectorAll('.box')].map(boxOf);
		const labels = [...svg.querySelectorAll('.edge text')];
		const wrong = [...svg.querySelectorAll('.node')].flatMap((node) => {
			const strip = node.querySelector('.strip');
			const box = boxOf(node.querySelector('.box')!);
			const from = strip ? boxOf(strip) : undefined;
			const room = from ? new DOMRect(from.x + from.width, box.y, box.width - from.width, box.height) : box;
			return [...node.querySelectorAll('text')].filter((text) => !text.closest('.here') && !inside(boxOf(text), room, 4));
		});
		const beside = labels.filter((label) => boxes.some((box) => !apart(boxOf(label), box)));
		const crowded = labels.filter((a, i) => labels.slice(i + 1).some((b) => !apart(boxOf(a), boxOf(b))));
		const sheet = (svg as SVGSVGElement).viewBox.baseVal as unknown as DOMRect;
		const outside = [...svg.querySelectorAll('text, .box')].filter((part) => !inside(boxOf(part), sheet));
		return [...wrong, ...beside, ...crowded, ...outside].map(({ textContent, outerHTML }) => textContent || outerHTML);
	});
