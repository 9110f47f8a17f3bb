import { today } from './days.ts';
import { load } from './store.ts';

/** Gives the learner what is kept as a file, and returns the sentence that says so. The file holds ids, counts and days alone. */
export function saveFile(): string {
	const url = URL.createObjectURL(new Blob([JSON.stringify(load().progress, null, '\t')], { type: 'application/json' }));
	const link = Object.assign(document.createElement('a'), { href: url, download: `rutinlotsen-${today()}.json` });
	link.click();
	URL.revokeObjectURL(url);
	return `Sparat i filen ${link.download}.`;
}
