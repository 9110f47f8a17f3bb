import type { Project } from '../../check/project.ts';

/** An entry in Sveltia's store, in its one language: its file, and its values by their path in it (`list.0.says`). */
export type StoredEntry = { locales: Record<string, { path: string; content?: Record<string, unknown> }> };

/** An entry as the editor holds it now. */
export type HeldEntry = { path: string; said: Readonly<Record<string, unknown>> };

export function heldIn(entries: readonly StoredEntry[]): HeldEntry[] {
	return entries.flatMap(({ locales }) => Object.values(locales).map(({ path, content = {} }) => ({ path, said: content })));
}

/**
 * The project as the editor holds it now, over what the site was built of: `textOf` is what the file of an entry says. What is in `gone`
 * and no longer held has been deleted meanwhile.
 */
export function asHeld(
	{ files, ...rest }: Project,
	entries: readonly HeldEntry[],
	textOf: (entry: HeldEntry) => string,
	gone: ReadonlySet<string>,
): Project {
	const now = new Map([...files, ...entries.map((entry) => [entry.path, textOf(entry)] as const)]);
	const held = new Set(entries.map(({ path }) => path));
	for (const path of gone) if (!held.has(path)) now.delete(path);
	return { ...rest, files: now };
}

/** The values of an entry by their path, as one value: `{ 'list.0.id': 'E1' }` → `{ list: [{ id: 'E1' }] }`. */
export function unfolded(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const whole: Record<string, unknown> = {};
	for (const [path, value] of Object.entries(said)) {
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		const at = keys.reduce<Record<string, unknown>>((here, key, i) => {
			const known = here[key];
			if (typeof known === 'object' && known !== null) return known as Record<string, unknown>;
			const made = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {};
			here[key] = made;
			return made as Record<string, unknown>;
		}, whole);
		if (!(last in at)) at[last] = value;
	}
	return whole;
}
