import type { Stop } from './stops.ts';

/* The guided look: a box beside one part of the page at a time. The page is whole and works all the while. */
const stops: Stop[] = JSON.parse(document.getElementById('hallplatser')?.textContent ?? '[]');
const box = document.querySelector<HTMLElement>('.stop');
const begin = document.querySelector<HTMLElement>('[data-tour-start]');
let at = -1;

if (box && begin) {
	begin.addEventListener('click', () => go(0));
	box.querySelector('[data-on]')?.addEventListener('click', () => go(at + 1));
	box.querySelector('[data-back]')?.addEventListener('click', () => go(at - 1));
	box.querySelector('[data-skip]')?.addEventListener('click', () => go(-1));
	box.addEventListener('keydown', (event) => {
		event.stopPropagation();
		if (event.key === 'Escape') go(-1);
	});
	const tree = document.querySelector('.tree');
	// The player draws steps of its own when it wakes: the part that is pointed at is then another.
	if (tree) new MutationObserver(point).observe(tree, { attributes: true, attributeFilter: ['data-awake'] });
	for (const moved of ['resize', 'scroll']) addEventListener(moved, () => at >= 0 && place(targetOf(stops[at])), { passive: true });
}

function go(to: number) {
	const stop = stops[to];
	at = stop ? to : -1;
	if (!stop) return end();
	targetOf(stop)?.scrollIntoView({ block: 'center' });
	write(stop);
	box?.showPopover();
	point();
	box?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Marks the part that the box speaks of, and stands beside it. */
function point() {
	const target = targetOf(stops[at]);
	document.querySelector('.on-tour')?.classList.remove('on-tour');
	target?.classList.add('on-tour');
	if (at >= 0) place(target);
}

function end() {
	point();
	box?.hidePopover();
	begin?.focus();
	if (begin) begin.textContent = 'Ta rundturen igen';
}

function write({ title, text }: Stop) {
	const say = (selector: string, words: string) => {
		const part = box?.querySelector(selector);
		if (part) part.textContent = words;
	};
	say('[data-at]', `${at + 1} av ${stops.length}`);
	say('[data-title]', title);
	say('[data-text]', text);
	say('[data-on]', at + 1 < stops.length ? 'Nästa' : 'Klart');
	box?.querySelector('[data-back]')?.toggleAttribute('hidden', at === 0);
	box?.querySelector('[data-skip]')?.toggleAttribute('hidden', at + 1 === stops.length);
}

function targetOf(stop: Stop | undefined): HTMLElement | undefined {
	const found = stop?.at.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
	return found?.find((part) => part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().width > 0);
}

/** Below the part where there is room, else above it, else at the foot of the window; never outside. */
function place(target: HTMLElement | undefined) {
	if (!box) return;
	const { width, height } = box.getBoundingClientRect();
	const part = target?.getBoundingClientRect() ?? new DOMRect(0, innerHeight, 0, 0);
	const below = part.bottom + 12;
	const above = part.top - height - 12;
	const top = below + height < innerHeight ? below : above > 8 ? above : innerHeight - height - 12;
	box.style.top = `${Math.max(8, top)}px`;
	box.style.left = `${Math.max(8, Math.min(part.left, innerWidth - width - 8))}px`;
}
