import type { Project } from '../../check/project.ts';
import { trustedScript } from '../../delivery/safety/trusted.ts';
import type { Draft } from '../../edit/draft.ts';
import type { Judged } from '../../edit/judge.ts';
import type { JudgeAnswer, JudgeAsk } from './judgeAsks.ts';
import address from './worker.ts?worker&url';

export type Judging = { ask: (draft: Draft) => Promise<Judged>; end: () => void };

const BROKEN = 'Utkastet kunde inte kontrolleras. Ladda om sidan; utkastet finns kvar.';

/**
 * Judges drafts where the page does not wait for it. Drafts that are asked about while one is judged are not judged themselves: everybody
 * who waits is told of the latest. Rejects with a Swedish sentence where the worker does not work.
 */
export function judging(project: Project): Judging {
	const worker = new Worker(trustedScript(address), { type: 'module' });
	let waiting: { resolve: (judged: Judged) => void; reject: (error: Error) => void }[] = [];
	let [busy, last] = [0, 0];
	let next: Draft | undefined;
	const send = (draft: Draft) => {
		busy = ++last;
		next = undefined;
		tell({ nth: busy, draft });
	};
	const tell = (ask: JudgeAsk) => worker.postMessage(ask);
	const settle = (each: (one: (typeof waiting)[number]) => void) => {
		const all = waiting;
		waiting = [];
		busy = 0;
		all.forEach(each);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<JudgeAnswer>) => {
		if (data.nth !== busy) return;
		if (next) send(next);
		else if ('judged' in data) settle(({ resolve }) => resolve(data.judged));
		else settle(({ reject }) => reject(new Error(`${BROKEN} (${data.broken})`)));
	});
	worker.addEventListener('error', () => settle(({ reject }) => reject(new Error(BROKEN))));
	tell({ project });
	return {
		ask(draft) {
			const answer = new Promise<Judged>((resolve, reject) => waiting.push({ resolve, reject }));
			if (busy) next = draft;
			else send(draft);
			return answer;
		},
		end: () => worker.terminate(),
	};
}
