/** A statement as content/kallan has it, as much as is held against a new document; `under` is the heading that it has been moved to. */
export type Old = { id: string; says: string; original?: string; gone?: unknown; under?: string };

/** The section that a statement's id tells: `E3.4` → 3. */
export function sectionIn(id: string): number {
	return Number(/\d+/.exec(id)?.[0] ?? 0);
}
