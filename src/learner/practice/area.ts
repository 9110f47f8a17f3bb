import { today } from '../progress/days.ts';
import { load } from '../progress/store.ts';
import { advice, coverage } from './coverage.ts';
import { tell } from '../progress/tell.ts';
import type { ExerciseEntry } from './published.ts';
import { dueInWords, laterInWords, repeatsOf, type Repeats } from './repeat.ts';

/* Marks the list of an area's practice calls with what this learner has done. The list itself stands in the page. */
const root = document.querySelector<HTMLElement>('.practice-list');
const data = document.getElementById('ovningar')?.textContent;

if (root && data) {
	const { calls, titles }: { calls: ExerciseEntry[]; titles: Record<string, string> } = JSON.parse(data);
	show(root, calls, titles);
	addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function show(root: HTMLElement, calls: ExerciseEntry[], titles: Record<string, string>) {
	const { progress, notice } = load();
	const { met, all } = coverage(calls, progress);
	set(root, '[data-met]', String(met.size));
	const bar = root.querySelector<HTMLProgressElement>('[data-bar]');
	if (bar) Object.assign(bar, { value: met.size, max: all.size });
	for (const { id } of calls) {
		const row = root.querySelector<HTMLElement>(`[data-id="${id}"]`);
		const last = progress.calls[id]?.last;
		if (!row || !last) continue;
		row.dataset.last = last;
		set(row, '[data-mark]', last === 'right' ? 'Rätt:' : 'Fel senast:');
	}
	showRepeats(root, repeatsOf(calls, progress, today()));
	listAdvice(root, calls, titles);
	tell(notice);
}

/** What is due, with one button that runs just that, and what comes later. */
function showRepeats(root: HTMLElement, repeats: Repeats) {
	const [due, later] = [dueInWords(repeats), laterInWords(repeats)];
	const place = root.querySelector<HTMLElement>('[data-repeats]');
	place?.toggleAttribute('hidden', !due && !later);
	set(root, '[data-due]', due || (later ? 'I dag är det inget att repetera.' : ''));
	set(root, '[data-later]', later);
	place?.querySelector('.doors')?.toggleAttribute('hidden', !due);
	root.querySelector('[data-mixed]')?.classList.toggle('primary', !due);
}

function listAdvice(root: HTMLElement, calls: ExerciseEntry[], titles: Record<string, string>) {
	const advised = advice(calls, load().progress);
	const place = root.querySelector<HTMLElement>('[data-advice]');
	if (!place || advised.length === 0) return;
	place.replaceChildren(
		...advised.map(({ tree, wrong }) => {
			const link = Object.assign(document.createElement('a'), {
				className: 'link',
				href: wrong[0]?.page ?? '#',
				textContent: titles[tree] ?? tree,
			});
			const item = document.createElement('li');
			item.append(link, ` ${wrong.length === 1 ? 'ett samtal' : `${wrong.length} samtal`} blev fel senast`);
			return item;
		}),
	);
	place.closest<HTMLElement>('.advice')?.removeAttribute('hidden');
}

function set(within: ParentNode, selector: string, text: string) {
	const place = within.querySelector(selector);
	if (place) place.textContent = text;
}
