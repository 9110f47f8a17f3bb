import { merge, read } from './progress.ts';
import { change, erase, load } from './store.ts';

/* What the learner has done, as a file and back, or taken away. The file holds ids and counts alone. */
const notice = document.querySelector<HTMLElement>('.kept-notice');
const dialog = document.querySelector<HTMLDialogElement>('dialog.erase');
const file = document.querySelector<HTMLInputElement>('[data-import]');

document.querySelector('[data-export]')?.addEventListener('click', save);
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

function save() {
	const url = URL.createObjectURL(new Blob([JSON.stringify(load().progress, null, '\t')], { type: 'application/json' }));
	const link = Object.assign(document.createElement('a'), { href: url, download: `rutinlotsen-${today()}.json` });
	link.click();
	URL.revokeObjectURL(url);
	say(`Sparat i filen ${link.download}.`);
}

function take(text: string) {
	const { progress, lost } = read(text);
	const count = Object.keys(progress.lessons).length + Object.keys(progress.calls).length;
	if (count === 0) return say('Filen innehåller inget från introduktionen eller övningarna. Välj en fil som du har sparat härifrån.');
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

/** The day as it is where the learner sits, YYYY-MM-DD. */
function today(): string {
	return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
