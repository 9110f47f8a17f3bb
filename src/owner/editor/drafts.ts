/** An entry that is open in Sveltia, as far as its draft is concerned. */
type Draft = {
	interacted?: boolean;
	currentValues?: Record<string, Record<string, unknown>>;
	originalEntry?: { locales?: Record<string, { content?: unknown }> };
};

/** How long after the last key a draft is kept, in milliseconds. */
const REST = 400;

/**
 * Keeps what is typed in an entry on the device until it is saved. Sveltia has drafts of its own, in IndexedDB, and loses them in four
 * ways (0.221.1): what was typed in the last half second, all of them when anything in the lists of choices has changed, and by a Cancel
 * or an Escape in its question whether to restore one. `draftPatch.ts` puts these functions into the places where it decides that.
 */
export function keepDrafts(): void {
	let open: Draft | null | undefined;
	let isChanged = () => false;
	const untouched = new WeakMap<Draft, string>();
	const { keepLater, flush, drop, settled } = lateKeeping();
	const drafts: DraftKeeping = {
		hold(draft, save, isModified) {
			// The entry that was left, with what was typed last.
			if (draft !== open) flush();
			open = draft;
			isChanged = () => Boolean(draft?.interacted && isModified(draft) && drafts.isTyped(draft));
			if (!draft) return;
			if (!draft.interacted) untouched.set(draft, said(draft));
			keepLater(() => save(draft));
		},
		...{ drop, settled },
		isTyped: (draft) => said(draft) !== untouched.get(draft),
		base: (draft) => JSON.stringify(Object.values(draft.originalEntry?.locales ?? {}).map(({ content }) => content)),
		isOnSameText: (kept, draft) => kept.base === drafts.base(draft),
	};
	Object.assign(globalThis, { editorDrafts: drafts });
	addEventListener('pagehide', flush);
	addEventListener('beforeunload', (event) => {
		if (!isChanged()) return;
		flush();
		event.preventDefault();
	});
}

/** Keeps what was handed over last, a moment after the last key or as soon as it is asked for. */
function lateKeeping() {
	let timer = 0;
	let keep: (() => Promise<void>) | undefined;
	let keeping: Promise<void> | undefined;
	const flush = () => {
		clearTimeout(timer);
		if (!keep) return;
		const kept = keep().finally(() => {
			if (keeping === kept) keeping = undefined;
		});
		keeping = kept;
		keep = undefined;
	};
	const keepLater = (next: () => Promise<void>) => {
		clearTimeout(timer);
		keep = next;
		timer = window.setTimeout(flush, REST);
	};
	const drop = () => {
		// A draft that has come to say what its file says is taken away by the keeping itself.
		if (keeping) return;
		clearTimeout(timer);
		keep = undefined;
	};
	const settled = async () => {
		flush();
		await keeping;
	};
	return { keepLater, flush, drop, settled };
}

/** What an entry says, in its fields that are filled in. */
function said({ currentValues = {} }: Draft): string {
	const filled = Object.values(currentValues).map((values) => Object.entries(values).filter(([, value]) => value));
	return JSON.stringify(filled.map((entries) => entries.toSorted(([a], [b]) => a.localeCompare(b))));
}

/** What Sveltia asks, once it is patched. */
type DraftKeeping = {
	/** An entry is open and may have changed; none where the editor was closed. */
	hold: (draft: Draft | null | undefined, save: (draft: Draft) => Promise<void>, isModified: (draft: Draft) => boolean) => void;
	/** The entry was saved, or is as its file is. */
	drop: () => void;
	/** Waits until all that was typed so far is kept. */
	settled: () => Promise<void>;
	/** Whether an entry says something else than before anybody touched it: Sveltia fills in what a file leaves out. */
	isTyped: (draft: Draft) => boolean;
	/** What the file of an entry said when it was opened. */
	base: (draft: Draft) => string;
	/** Whether a draft can be put back without a question. */
	isOnSameText: (kept: { base?: string }, draft: Draft) => boolean;
};
