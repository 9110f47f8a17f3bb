/**
 * The keys of a search box. Hits are plain links: arrows go between them, Home and End to the first and the last, right and left unfold
 * and fold the ways to a step, Enter in the box takes the first hit, and a letter typed anywhere goes on in the box.
 */
export function steer(box: HTMLElement, input: HTMLInputElement, onHurry: () => void) {
	const acts = actsOf(box, input, onHurry);
	box.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const act = input === event.target ? inBox(event.key, acts) : amongHits(event, acts);
		if (!act) return;
		event.stopPropagation();
		if (act !== acts.typeOn) event.preventDefault();
		act();
	});
}

type Acts = ReturnType<typeof actsOf>;

/** What a key may do in this box. */
function actsOf(box: HTMLElement, input: HTMLInputElement, onHurry: () => void) {
	return {
		/** The hits in their order, and the buttons between them. */
		stops: () => [...box.querySelectorAll<HTMLElement>('.search-answer :is(a, button)')].filter((stop) => !stop.matches('.ways-toggle')),
		toBox: go(input),
		/** Escape has something to do: empty the box, or close the dialog that it stands in. */
		mayLeave: () => Boolean(input.value || box.closest('dialog')),
		take(first: HTMLElement | undefined) {
			if (first?.matches('a')) first.click();
			else onHurry();
		},
		typeOn() {
			input.focus();
			input.setSelectionRange(input.value.length, input.value.length);
		},
		leave() {
			const dialog = box.closest('dialog');
			if (dialog) return dialog.close();
			input.value = '';
			input.focus();
			input.dispatchEvent(new Event('input', { bubbles: true }));
		},
	};
}

function go(to: HTMLElement | undefined) {
	return () => {
		to?.focus();
		to?.scrollIntoView({ block: 'nearest' });
	};
}

function inBox(key: string, { stops, take, mayLeave, leave }: Acts) {
	if (key === 'ArrowDown') return go(stops()[0]);
	if (key === 'ArrowUp') return go(stops().at(-1));
	if (key === 'Enter') return () => take(stops()[0]);
	if (key === 'Escape' && mayLeave()) return leave;
	return undefined;
}

function amongHits({ key, target }: KeyboardEvent, { stops, toBox, leave, typeOn }: Acts) {
	const all = stops();
	const at = all.findIndex((stop) => stop === target || stop.parentElement === (target as Element).parentElement);
	const [before, after] = [all[at - 1], all[at + 1]];
	if (key === 'ArrowDown') return after ? go(after) : toBox;
	if (key === 'ArrowUp') return before ? go(before) : toBox;
	if (key === 'Home') return go(all[0]);
	if (key === 'End') return go(all.at(-1));
	if (key === 'ArrowRight') return () => fold(target, 'false');
	if (key === 'ArrowLeft') return () => fold(target, 'true');
	if (key === 'Escape') return leave;
	if (key === 'Backspace' || (key.length === 1 && key !== ' ')) return typeOn;
	return undefined;
}

/** Presses the button of a hit's ways where it is folded (`false`) or unfolded (`true`). */
function fold(target: EventTarget | null, expanded: 'true' | 'false') {
	if (!(target instanceof Element)) return;
	const toggle = target.closest('.hit-row')?.querySelector<HTMLElement>(`.ways-toggle[aria-expanded=${expanded}]`);
	toggle?.click();
	if (expanded === 'true') target.closest('.hit-row')?.querySelector<HTMLElement>('a')?.focus();
}
