import { advice, coverage, placeId } from '../practice/coverage.ts';
import type { ExerciseEntry } from '../practice/published.ts';
import { repeatsInWords, repeatsOf } from '../practice/repeat.ts';
import { today } from '../progress/days.ts';
import type { Progress } from '../progress/progress.ts';
import { load } from '../progress/store.ts';
import type { LearningPath } from './publish.ts';

/* The summary for whoever teaches: filled in from what is kept on the device. The name is typed onto the paper and nowhere else. */
const data = document.getElementById('vagar')?.textContent;
const { progress, notice } = load();

for (const path of data ? (JSON.parse(data) as LearningPath[]) : []) {
	const section = document.querySelector<HTMLElement>(`[data-summary="${path.id}"]`);
	if (section) fill(section, path);
}
set(document, '.progress-notice', notice);
countMisses(document.querySelector<HTMLElement>('.misses'), progress);
set(document, '[data-today]', new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date()));

const name = document.querySelector<HTMLInputElement>('#namn');
name?.form?.addEventListener('submit', (event) => event.preventDefault());
name?.addEventListener('input', () => set(document, '[data-name]', name.value));
document.querySelector('[data-print]')?.addEventListener('click', () => print());

function fill(section: HTMLElement, { lessons, calls, titles }: LearningPath) {
	const records = lessons.map(({ id }) => progress.lessons[id]);
	const questions = lessons.reduce((sum, lesson) => sum + lesson.questions, 0);
	const first = records.flatMap((record) => Object.values(record?.first ?? {})).filter(Boolean);
	const right = calls.filter(({ id }) => progress.calls[id]?.last === 'right');
	const { met, all } = coverage(calls, progress);
	const begun = [...records, ...calls.map(({ id }) => progress.calls[id])].some(Boolean);
	section.toggleAttribute('data-untouched', !begun);
	set(section, '[data-lessons]', `${records.filter((record) => record?.read).length} av ${lessons.length}`);
	set(section, '[data-questions]', `${first.length} av ${questions}`);
	set(section, '[data-calls]', `${right.length} av ${calls.length}`);
	set(section, '[data-outcomes]', `${met.size} av ${all.size}`);
	set(section, '[data-repeats]', repeatsInWords(repeatsOf(calls, progress, today())));
	const wrong = new Map(advice(calls, progress).map((advised) => [advised.tree, advised.wrong]));
	for (const tree of Object.keys(titles)) row(section, tree, calls, wrong.get(tree) ?? [], progress);
}

function row(section: HTMLElement, tree: string, calls: ExerciseEntry[], wrong: ExerciseEntry[], done: Progress) {
	const line = section.querySelector<HTMLElement>(`[data-tree="${tree}"]`);
	if (!line) return;
	const inTree = (ids: Set<string>) => [...ids].filter((id) => id.startsWith(`${tree}/`)).length;
	const all = new Set(calls.flatMap(({ outcomes }) => outcomes.map(placeId)));
	set(line, '[data-met]', `${inTree(coverage(calls, done).met)} av ${inTree(all)}`);
	if (wrong.length > 0) line.querySelector('[data-wrong]')?.replaceChildren(list(wrong.map(({ title }) => title)));
}

/** How often each kind of error was made; the kinds that were not stay away. */
function countMisses(section: HTMLElement | null, { misses = {} }: Progress) {
	for (const item of section?.querySelectorAll<HTMLElement>('[data-miss]') ?? []) {
		const made = misses[item.dataset.miss ?? ''] ?? 0;
		item.hidden = made === 0;
		set(item, '[data-count]', String(made));
	}
	section?.toggleAttribute('hidden', Object.keys(misses).length === 0);
}

function list(items: string[]): HTMLUListElement {
	const ul = document.createElement('ul');
	for (const item of items) ul.appendChild(document.createElement('li')).textContent = item;
	return ul;
}

function set(within: ParentNode, selector: string, text: string) {
	const place = within.querySelector(selector);
	if (place) place.textContent = text;
}
