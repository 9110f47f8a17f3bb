import { tell } from '../progress/tell.ts';
import { late } from '../../delivery/late.ts';
import { today } from '../progress/days.ts';
import { withAssigned } from '../progress/assigned.ts';
import { withCall, withMemory, withMisses } from '../progress/calls.ts';
import { type Progress } from '../progress/progress.ts';
import { change, load } from '../progress/store.ts';
import { placeId } from './coverage.ts';
import type { Verdict } from './judge.ts';
import type { CallVerdict } from './judgeCall.ts';
import { missesOf } from './misses.ts';
import { gradeOf, type Grade } from './grade.ts';
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

/** How a call was taken: how many things were found out, and whether it was taken as a call as it is. */
export type Taken = { looked: number; live: boolean };

const UNSCHEDULED = 'Resultatet är sparat, men inte när samtalet ska repeteras. Ta det igen en annan dag.';

/** Keeps how a call went on the device, with when it is due again, and says so where it could not. */
export function keep(call: Pick<PublishedExercise, 'id' | 'legs' | 'live'>, verdict: Verdict | CallVerdict, { looked, live }: Taken) {
	const { right, left } = verdict;
	const record = (progress: Progress) => withCall(progress, call.id, right, left && placeId(left.step));
	const counts = (assignment: { live: boolean }) => live || !assignment.live || !call.live;
	tell(change((before) => withAssigned(withMisses(record(before), missesOf(call, verdict)), call.id, right, counts)).notice);
	void plan(call.id, gradeOf(verdict, looked));
}

/** Fetches the scheduler when a call has begun, so that it is there at the end: where nothing is practised nobody pays for it. */
export function fetchScheduler() {
	void late(
		() => import('./schedule.ts'),
		() => undefined,
		() => undefined,
	);
}

/** Plans when a call is to be repeated. The first result of a day decides: who takes a call again at once remembers its answer. */
async function plan(id: string, grade: Grade) {
	const day = today();
	if (load().progress.calls[id]?.memory?.seen === day) return;
	await late(
		() => import('./schedule.ts'),
		({ remembered }) => void change((progress) => withMemory(progress, id, remembered(progress.calls[id]?.memory, grade, day))),
		() => tell(UNSCHEDULED),
	);
}
