import { areKeysOff, keepKeys } from './setting.ts';

/** Presses what a key stands for in the step that is seen: 1–9 an answer, Esc and Backspace back, R from the start, C copy. */
export function press(event: KeyboardEvent, root: HTMLElement): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || root.dataset.keys === 'off') return false;
	if (isTyping(event.target)) return false;
	const step = [...root.querySelectorAll<HTMLElement>('.step')].find((s) => s.checkVisibility());
	const control = step && controlFor(event.key, step);
	if (!control) return false;
	event.preventDefault();
	control.click();
	return true;
}

/** Lets the reader turn the keys off, for good. */
export function offerSwitch(root: HTMLElement) {
	const box = root.querySelector<HTMLInputElement>('.keys input');
	if (!box) return;
	const show = () => (root.dataset.keys = box.checked ? 'on' : 'off');
	box.checked = !areKeysOff();
	box.addEventListener('change', () => {
		show();
		keepKeys(box.checked);
	});
	show();
}

function controlFor(key: string, step: HTMLElement): HTMLElement | null | undefined {
	if (/^[1-9]$/.test(key)) return step.querySelectorAll<HTMLElement>('[data-answer], [data-next]')[Number(key) - 1];
	if (key === 'Escape' || key === 'Backspace') return step.querySelector<HTMLElement>('.back');
	if (key === 'r' || key === 'R') return step.querySelector<HTMLElement>('.restart');
	if (key === 'c' || key === 'C') return step.querySelector<HTMLElement>('details[open] [data-copy-main]');
	return null;
}

/** Whether a key pressed here is text. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]), dialog *');
}
