import { withCall, withMisses, type Progress } from '../progress/progress.ts';
import { change } from '../progress/store.ts';
import { placeId } from './coverage.ts';
import type { Verdict } from './judge.ts';
import type { CallVerdict } from './judgeCall.ts';
import { missesOf } from './misses.ts';
import type { PublishedExercise } from './published.ts';

/** One practice call. `api` is the address of the folder with the calls, with its last slash. Rejects where the call cannot be fetched. */
export async function fetchExercise(api: string, id: string): Promise<PublishedExercise> {
	const answer = await fetch(`${api}${id}.json`);
	const call: PublishedExercise | undefined = answer.ok ? await answer.json() : undefined;
	if (call?.id !== id) throw new Error(`The practice call "${id}" could not be fetched: ${answer.status}.`);
	return call;
}

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
export function keep(call: Pick<PublishedExercise, 'id' | 'legs'>, verdict: Verdict | CallVerdict) {
	const { right, left } = verdict;
	const record = (progress: Progress) => withCall(progress, call.id, right, left && placeId(left.step));
	tell(change((progress) => withMisses(record(progress), missesOf(call, verdict))).notice);
}
