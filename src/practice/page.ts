import { withCall } from '../progress/progress.ts';
import { change } from '../progress/store.ts';
import { placeId } from './coverage.ts';
import type { Verdict } from './judge.ts';
import type { PublishedCall } from './published.ts';

/** Counts the findings that are opened from now on, each once, wherever on the page they are drawn. */
export function looks(): () => number {
	const opened = new Set<Element>();
	document.addEventListener('toggle', note, true);
	for (const open of document.querySelectorAll('.findings details[open]')) opened.add(open);
	return () => opened.size;

	function note({ target }: Event) {
		if (target instanceof HTMLDetailsElement && target.open && target.matches('.findings details')) opened.add(target);
	}
}

/** Says what could not be kept, where the page has a place for it. */
export function tell(notice: string) {
	const place = document.querySelector<HTMLElement>('.progress-notice');
	if (place && place.textContent !== notice) place.textContent = notice;
}

/** Keeps how a call went on the device, and says so where it could not. */
export function keep({ id }: Pick<PublishedCall, 'id'>, { right, left }: Verdict) {
	tell(change((progress) => withCall(progress, id, right, left && placeId(left.step))).notice);
}
