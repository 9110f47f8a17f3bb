import { isEmpty, merge } from './progress.ts';
import { read } from './read.ts';
import { saveFile } from './saveFile.ts';
import { change, erase } from './store.ts';

/* What the learner has done, as a file and back, or taken away. The file holds ids and counts alone. */
const notice = document.querySelector<HTMLElement>('.kept-notice');
const dialog = document.querySelector<HTMLDialogElement>('dialog.erase');
const file = document.querySelector<HTMLInputElement>('[data-import]');

document.querySelector('[data-export]')?.addEventListener('click', () => say(saveFile()));
document.querySelector('[data-erase]')?.addEventListener('click', () => dialog?.showModal());
dialog?.addEventListener('close', () => {
	if (dialog.returnValue !== 'radera') return;
	tell(erase().notice || 'Allt är raderat.');
});
file?.addEventListener('change', () => {
	const chosen = file.files?.[0];
	if (chosen) void chosen.text().then(take, () => say('Filen gick inte att läsa.'));
	file.value = '';
});

function take(text: string) {
	const { progress, lost } = read(text);
	if (isEmpty(progress)) return say('Filen innehåller inget från introduktionen eller övningarna. Välj en fil som du har sparat härifrån.');
	const kept = change((before) => merge(before, progress)).notice;
	tell(kept || (lost ? 'En del av filen gick inte att läsa. Resten är hämtat.' : 'Det som stod i filen är hämtat.'));
}

function tell(text: string) {
	dispatchEvent(new Event('progress-changed'));
	say(text);
}

function say(text: string) {
	if (notice) notice.textContent = text;
}
