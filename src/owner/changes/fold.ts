import { beginsOn } from '../../diff/begins.ts';
import { dayInWords } from '../../model/due.ts';
import { today } from '../../model/today.ts';

/* Folds away the days before the one that is asked for, and the areas that are not. What is chosen stands in the address, to be sent on. */
const form = document.querySelector<HTMLFormElement>('.since');
const date = form?.querySelector<HTMLInputElement>('input');
const area = form?.querySelector('select');
const status = form?.querySelector('[role="status"]');

function show(): void {
	const [since, only] = [date?.value ?? '', area?.value ?? ''];
	const days = [...document.querySelectorAll<HTMLElement>('.day')];
	for (const day of days) {
		const parts = [...day.querySelectorAll<HTMLElement>('[data-area]')];
		// What areas share concerns each of them.
		for (const part of parts) part.hidden = only !== '' && ![only, ''].includes(part.dataset.area ?? '');
		day.hidden = day.id < since || parts.every(({ hidden }) => hidden);
		const jump = document.querySelector(`.jumps a[href="#${day.id}"]`)?.closest('li');
		if (jump) jump.hidden = day.hidden;
	}
	if (status) status.textContent = told(days.filter(({ hidden }) => !hidden).length, since, days.length);
}

function told(shown: number, since: string, all: number): string {
	const after = since && ` sedan ${dayInWords(since)}`;
	if (shown === 0) return `Inget är ändrat${after}.`;
	return shown === all && !since ? '' : `${shown === 1 ? '1 dag' : `${shown} dagar`} med ändringar${after}.`;
}

/** What was chosen goes into the address, and what the address says is chosen. */
function keep(): void {
	const query = new URLSearchParams({ ...(date?.value && { sedan: date.value }), ...(area?.value && { omrade: area.value }) }).toString();
	history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
	show();
}

if (form && date && document.querySelector('.day')) {
	const asked = new URLSearchParams(location.search);
	date.value = asked.get('sedan') ?? '';
	const option = area && [...area.options].find(({ value }) => value === asked.get('omrade'));
	if (option) option.selected = true;
	form.hidden = false;
	form.addEventListener('change', keep);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('click', ({ target }) => {
		const words = target instanceof HTMLElement ? target.dataset.since : undefined;
		if (words === undefined) return;
		date.value = beginsOn(words, today()) ?? '';
		keep();
	});
	// A link to a day that is folded away unfolds it.
	const hash = location.hash.slice(1);
	if (hash && hash < date.value) date.value = '';
	show();
}
