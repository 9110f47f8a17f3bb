import { areKeysOff } from './setting.ts';
import { beginBurst, endHeld, holdBack, isBurst } from './burst.ts';
import { chooseBy, forgetTyped } from './codes.ts';

/** What cannot be taken back: the clipboard's last words are gone, a mail is open. Such a letter waits to see that it stands alone. */
const IS_FINAL = /^[acm]$/i;

/**
 * Presses what a key stands for in the step that is seen: 1–9 an answer (or, before a tree is chosen, a tree, by codes.ts), Esc and
 * Backspace back, C copy what is pasted next, M the mail program, A copy the note, U to the fields, O to the area, ? the keys. In a field
 * keys are text, but Esc leaves it. A key that is held down acts once, and none does that stands in something typed past the fields.
 * Returns whether the key was for us.
 */
export function press(event: KeyboardEvent, root: HTMLElement): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
		endHeld(event);
		return false;
	}
	const step = seenStep(root);
	if (isTyping(event.target) && !isChoice(event, step)) return event.key === 'Escape' && leave(event, root, step);
	if (isHeldOn(event, root)) event.preventDefault();
	if (root.dataset.keys === 'off') return false;
	if (isBurst(event)) {
		// A space or Enter in something typed would press the control that has focus.
		if ([' ', 'Enter'].includes(event.key)) event.preventDefault();
		return false;
	}
	const opens = !step && /^[0-9]$/.test(event.key);
	if (!opens && event.key.length === 1) forgetTyped(root);
	const act = opens ? chooseBy(event.key, root) : actFor(event.key, root, step);
	if (!act) {
		if (step && /^[0-9]$/.test(event.key)) beginBurst(event);
		return false;
	}
	event.preventDefault();
	if (event.repeat) return false;
	if (IS_FINAL.test(event.key)) holdBack(event.key, () => actFor(event.key, root, seenStep(root))?.());
	else act();
	// The field has done its work: the next key is for the step, which takes focus a frame later.
	if (isTyping(event.target) && !root.dataset.typed) (event.target as HTMLElement).blur();
	return true;
}

function seenStep(root: HTMLElement): HTMLElement | undefined {
	return [...root.querySelectorAll<HTMLElement>('.step')].find((s) => s.checkVisibility());
}

/** Enter or space that is still down on a control would press it again and again. */
function isHeldOn({ repeat, key, target }: KeyboardEvent, root: HTMLElement): boolean {
	return (
		repeat && [' ', 'Enter'].includes(key) && target instanceof Element && root.contains(target) && target.matches('a, button, summary')
	);
}

/** Shows whether the keys are on, for the badges and for `press`. */
export function showKeys(root: HTMLElement) {
	root.dataset.keys = areKeysOff() ? 'off' : 'on';
}

function actFor(key: string, root: HTMLElement, step: HTMLElement | undefined): (() => void) | undefined {
	const click = (selector: string, nth = 0, within: HTMLElement | undefined = step) => {
		const control = within?.querySelectorAll<HTMLElement>(selector)[nth];
		return control && (() => control.click());
	};
	// The page's own desk stands before the player's, which has taken over from it.
	const desk = root.querySelector<HTMLElement>('.live') ?? root;
	const changing = Boolean(step?.querySelector('.change'));
	if (/^[1-9]$/.test(key)) return click(changing ? '[data-change]' : '[data-option], [data-answer], [data-next]', Number(key) - 1);
	switch (key.toLowerCase()) {
		case 'escape':
		case 'backspace':
			if (root.dataset.typed) return () => forgetTyped(root);
			return click(changing ? '.change .close' : '.back');
		// What was looked up is confirmed by one key, wherever focus is; a focused link or button keeps its own Enter.
		case 'enter':
			return (root.ownerDocument.activeElement ?? root).matches('a, button, summary, input')
				? undefined
				: (click('[data-confirm]') ?? click('[data-go]'));
		case 'c':
			return click('details[open] [data-copy-main]') ?? (step?.querySelector('.outcome') ? click('[data-copy-note]', 0, desk) : undefined);
		case 'm':
			return click('details[open] [data-mail-program]:not([hidden])');
		case 'a':
			return click('[data-copy-note]', 0, desk);
		case 'u':
			return () => toFields(root, step);
		case 'o':
			return areaChoice(root);
		case '?':
			return click('[data-act=keys]', 0, desk);
	}
	return undefined;
}

/** Goes to the choice of the reader's own area, where it is seen: the arrows choose. */
function areaChoice(root: HTMLElement): (() => void) | undefined {
	const box = root.querySelector<HTMLElement>('.area-choice :checked');
	return box?.checkVisibility() ? () => box.focus() : undefined;
}

/** Goes to the first field that is still empty: one that a text must have, in the step or on the desk, before one that it may have. */
function toFields(root: HTMLElement, step: HTMLElement | undefined) {
	const desk =
		root.querySelector<HTMLDetailsElement>('.live [data-part=fields]') ?? root.querySelector<HTMLDetailsElement>('[data-part=fields]');
	const fieldsIn = (place: HTMLElement | null | undefined) => [
		...(place?.querySelectorAll<HTMLInputElement>(':is([name], [data-find]):is(input, textarea, select)') ?? []),
	];
	const inStep = fieldsIn(step).filter((f) => f.checkVisibility());
	const onDesk = fieldsIn(desk);
	const fields = inStep.length > 0 ? inStep : onDesk;
	const empty = [...inStep, ...onDesk].filter(({ value }) => !value);
	const field = empty.find(({ ariaRequired }) => ariaRequired === 'true') ?? fields.find((f) => empty.includes(f)) ?? fields[0];
	if (desk && (!field || desk.contains(field))) desk.open = true;
	(field ?? desk?.querySelector('summary'))?.focus();
}

/** Esc in a field goes back to the step's heading, or out of the field where there is no step: keys are keys again. */
function leave(event: KeyboardEvent, root: HTMLElement, step: HTMLElement | undefined): boolean {
	if (!root.contains(event.target as Node) || (event.target as HTMLElement).closest('dialog')) return false;
	event.preventDefault();
	forgetTyped(root);
	if (step) step.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
	else (event.target as HTMLElement).blur();
	return true;
}

/** A digit in the empty search field of a call in which nothing is chosen: it stands for a tree, since the page opens in that field. */
function isChoice({ key, target }: KeyboardEvent, step: HTMLElement | undefined): boolean {
	return !step && /^[0-9]$/.test(key) && target instanceof HTMLInputElement && target.matches('.call-head input') && !target.value;
}

/** Whether a key pressed here is text. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	return target.matches('textarea, select, input:not([type=checkbox], [type=radio]), dialog *, [contenteditable]');
}
