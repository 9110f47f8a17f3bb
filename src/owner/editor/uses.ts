import { projectFrom, type ProjectJson } from '../../edit/project.ts';
import type { Project } from '../../check/project.ts';
import { asHeld, heldIn, type HeldEntry, type StoredEntry } from './stored.ts';
import { showAsking, showFault, showUses } from './usesShown.ts';
import type { Used } from './usesIn.ts';
import type { Answer, Asked } from './usesWorker.ts';
import address from './usesWorker.ts?worker&url';

/** What Sveltia plans to delete, once it is patched: with the entries, and what it refuses to delete them for. */
type Plan = { entries?: readonly StoredEntry[]; blockers: readonly unknown[] } | undefined;

/** What Sveltia asks in its question whether to delete, once it is patched. Gives what takes the answer away. */
type Telling = { tell: (anchor: Node, plan: Plan, entries: () => readonly StoredEntry[]) => (() => void) | undefined };

/** What the editor knows besides its own entries: what the file of one says now, and the trees as they lie in the owner's folder. */
type Known = { textOf: (entry: HeldEntry) => string; newer: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>> };

/**
 * Says where a thing is used in the question whether to delete it. Sveltia (0.221.1) knows only its own relation fields, and neither trees
 * nor texts. `usesPatch.ts` puts it into the question.
 */
export function tellUses(known: Known): void {
	const asked = new Set<string>();
	const telling: Telling = {
		tell(anchor, plan, entries) {
			const files = heldIn(plan?.entries ?? []).map(({ path }) => path);
			if (files.length === 0) return undefined;
			const place = document.createElement('div');
			place.className = 'uses';
			anchor.parentNode?.insertBefore(place, anchor);
			const done = showAsking(place);
			ask(files, entries(), known, asked)
				.then((used) => showUses(place, used, (plan?.blockers ?? []).length > 0))
				.catch(() => showFault(place))
				.finally(done);
			return () => place.remove();
		},
	};
	Object.assign(globalThis, { editorUses: telling });
}

async function ask(files: string[], entries: readonly StoredEntry[], { textOf, newer }: Known, asked: Set<string>): Promise<Used[]> {
	const answer = await fetch('projekt.json');
	if (!answer.ok) throw new Error(String(answer.status));
	const built = projectFrom((await answer.json()) as ProjectJson);
	const trees = await newer([...built.files.keys()].filter((path) => path.startsWith('machines/')));
	const project = asHeld({ ...built, files: new Map([...built.files, ...trees]) }, heldIn(entries), textOf, asked);
	for (const file of files) asked.add(file);
	return told({ project, files });
}

async function told(question: { project: Project; files: string[] }): Promise<Used[]> {
	const worker = new Worker(address, { type: 'module' });
	try {
		return await new Promise<Used[]>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data.used));
			worker.addEventListener('error', () => reject(new Error('The worker could not tell.')));
			worker.postMessage(question satisfies Asked);
		});
	} finally {
		worker.terminate();
	}
}
