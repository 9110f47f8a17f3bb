import { withLesson } from '../progress/progress.ts';
import { change } from '../progress/store.ts';

/*
 * The questions work by themselves: an answer is opened and says what it is. This only remembers, on the device, which were right at
 * once and that the page is done when every right answer has been opened.
 */
const lesson = document.querySelector<HTMLElement>('[data-lesson]');
const questions = [...document.querySelectorAll<HTMLElement>('.self-check')];
const solved = new Set<HTMLElement>();

for (const question of questions) {
	const opened = new Set<HTMLElement>();
	question.addEventListener('toggle', ({ target }) => target instanceof HTMLDetailsElement && note(question, opened, target), true);
	// What was opened before this script came.
	for (const answer of question.querySelectorAll<HTMLDetailsElement>('details[open]')) note(question, opened, answer);
}

function note(question: HTMLElement, opened: Set<HTMLElement>, answer: HTMLDetailsElement) {
	if (!answer.open) return;
	opened.add(answer);
	const { question: number = '', right } = question.dataset;
	const rights = [...opened].filter(({ dataset }) => dataset.verdict === 'right').length;
	const wrong = answer.dataset.verdict === 'wrong';
	const done = rights === Number(right);
	if (wrong || done) keep({ question: number, right: !wrong });
	if (!done || solved.has(question)) return;
	solved.add(question);
	if (solved.size === questions.length) finish();
}

function finish() {
	keep({ read: true });
	const place = document.querySelector<HTMLElement>('.solved');
	if (!place) return;
	place.hidden = false;
	place.textContent = 'Alla frågor är besvarade. Sidan är klar.';
}

function keep(step: Parameters<typeof withLesson>[2]) {
	const { notice } = change((progress) => withLesson(progress, lesson?.dataset.lesson ?? '', step));
	const place = document.querySelector<HTMLElement>('.progress-notice');
	if (place && place.textContent !== notice) place.textContent = notice;
}
