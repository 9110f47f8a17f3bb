/** A statement as content/kallan has it, as much as is held against a new document. */
export type Old = { id: string; says: string; original?: string; places: string[]; gone?: unknown };

/** The section that a statement's id tells: `E3.4` → 3. */
export function sectionIn(id: string): number {
	return Number(/\d+/.exec(id)?.[0] ?? 0);
}
