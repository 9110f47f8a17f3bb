import type { Act, Draft } from './draft.ts';

/** What was done to a draft, in the order that it was done: `past` before the draft of `now`, `future` what was undone, the next first. */
export type History = { start: Draft; past: Act[]; now: Draft; future: Act[] };

export function start(draft: Draft): History {
	return { start: draft, past: [], now: draft, future: [] };
}

/** The history with an act done. What is typed on into the same text is one act, and an act that changes nothing is none. */
export function done(history: History, act: Act): History {
	const last = history.past.at(-1);
	if (act.draft === history.now) return history;
	const isOn = last !== undefined && act.typed !== undefined && last.typed === act.typed && history.future.length === 0;
	const past = isOn ? [...history.past.slice(0, -1), { ...act, said: last.said }] : [...history.past, act];
	return { ...history, past, now: act.draft, future: [] };
}

export function undo(history: History): History {
	const last = history.past.at(-1);
	if (!last) return history;
	const past = history.past.slice(0, -1);
	// What is typed after this is an act of its own.
	return { ...history, past, now: past.at(-1)?.draft ?? history.start, future: [last, ...history.future] };
}

export function redo(history: History): History {
	const [next, ...future] = history.future;
	return next ? { ...history, past: [...history.past, next], now: next.draft, future } : history;
}

/** What would be undone: "ta bort frågan …"; undefined where nothing would. */
export function nameOfUndo({ past }: History): string | undefined {
	return past.at(-1)?.said;
}

/** What would be done again. */
export function nameOfRedo({ future }: History): string | undefined {
	return future[0]?.said;
}
