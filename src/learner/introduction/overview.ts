import { coverage } from '../practice/coverage.ts';
import { repeatsOf } from '../practice/repeat.ts';
import { today } from '../progress/days.ts';
import { load } from '../progress/store.ts';
import type { LearningPath } from './publish.ts';

/* Marks each learner's way on the overview. The way itself stands in the page and works without this. */
const data = document.getElementById('vagar')?.textContent;
const paths: LearningPath[] = data ? JSON.parse(data) : [];

export function show() {
	const { progress, notice } = load();
	for (const { id, lessons, calls } of paths) {
		const section = document.querySelector<HTMLElement>(`[data-path="${id}"]`);
		if (!section) continue;
		const read = lessons.filter((lesson) => progress.lessons[lesson.id]?.read);
		for (const lesson of lessons) {
			section.querySelector(`[data-id="${lesson.id}"] .done`)?.toggleAttribute('hidden', !read.includes(lesson));
		}
		const next = lessons.find((lesson) => !read.includes(lesson)) ?? lessons[0];
		const link = section.querySelector<HTMLAnchorElement>('[data-begin]');
		if (link && next) link.href = next.page;
		set(section, '[data-begin-word]', word(read.length, lessons.length));
		set(section, '[data-begin-title]', next?.title ?? '');
		set(section, '[data-so-far]', read.length > 0 ? `${read.length} av ${lessons.length} sidor klara` : '');
		const { met, all } = coverage(calls, progress);
		const { due } = repeatsOf(calls, progress, today());
		const told = [met.size > 0 ? `${met.size} av ${all.size} utfall` : '', due.length > 0 ? `${due.length} att repetera` : ''];
		set(section, '[data-coverage]', told.filter(Boolean).join(' · '));
	}
	set(document, '.progress-notice', notice);
}

function word(read: number, all: number): string {
	if (read === 0) return 'Börja';
	return read < all ? 'Fortsätt' : 'Läs igen';
}

function set(within: ParentNode, selector: string, text: string) {
	const place = within.querySelector(selector);
	if (place) place.textContent = text;
}

show();
addEventListener('progress-changed', show);
