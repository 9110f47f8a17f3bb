import { kept } from '../../delivery/kept.ts';
import { withoutKey } from './withoutKey.ts';
import type { Draft, Place } from '../../edit/draft.ts';

/** A tree under change as the device keeps it: what its files said when it was begun, where the owner stood, and when. */
export type KeptDraft = { base: Record<string, string>; draft: Draft; at: Place; time: string };

const KEY = 'rutinlotsen-trad';

type All = Record<string, KeptDraft>;

function all(): All {
	try {
		return JSON.parse(kept(KEY).get() ?? '{}') as All;
	} catch {
		return {};
	}
}

/** The draft of a tree, where one is kept. */
export function keptDraft(id: string): KeptDraft | undefined {
	return all()[id];
}

/** Every draft that is kept, by its tree. */
export const keptDrafts = all;

/** Keeps the draft of a tree, or takes it away. False where the browser could not. */
export function keepDraft(id: string, draft: KeptDraft | undefined): boolean {
	const others = withoutKey(all(), id) as All;
	const next = draft ? { ...others, [id]: draft } : others;
	return kept(KEY).set(Object.keys(next).length > 0 ? JSON.stringify(next) : null) === undefined;
}
