import { kept, type Unkept } from '../../delivery/kept.ts';
import { merge, NOTHING, type Progress } from './progress.ts';
import { read } from './read.ts';

const DONE = kept('rutinlotsen-ovning');
/** Where a text that could not be read whole is laid aside before it is written over. */
const ASIDE = kept('rutinlotsen-ovning-olast');

const BLOCKED = 'Webbläsaren tillåter inte att något sparas här. Du kan öva ändå, men resultatet försvinner när du lämnar sidan.';
const FULL = 'Det senaste gick inte att spara, för webbläsarens lagring är full. Det som redan var sparat finns kvar.';
const NOTICES: Record<Unkept, string> = { blocked: BLOCKED, full: FULL };
const LOST = 'En del av det som var sparat gick inte att läsa. Resten är kvar, och originalet är undanlagt i webbläsaren.';
const STUCK =
	'En del av det som var sparat gick inte att läsa, och det går inte att lägga undan. Det lämnas orört, så det du gör nu sparas inte.';
const NEWER = 'Det sparade kommer från en nyare version av webbplatsen. Det lämnas orört, så det du gör nu sparas inte. Ladda om sidan.';

/** What is kept on this device, and a Swedish sentence on what could not be kept or read; empty when all is well. */
export type KeptProgress = { progress: Progress; notice: string };

let current: KeptProgress | undefined;
let locked = false;

/** What the learner has done so far. Works where storage is blocked, full, or holds what another version wrote. */
export function load(): KeptProgress {
	current ??= fromStorage();
	return current;
}

/** Keeps a change to the progress, made to what is kept now: another tab may have been practising too. */
export function change(make: (progress: Progress) => Progress): KeptProgress {
	const before = locked ? load() : fresh();
	const progress = make(before.progress);
	const kept = before.notice === LOST ? LOST : '';
	current = { progress, notice: locked ? before.notice : write(JSON.stringify(progress)) || kept };
	return current;
}

/** Takes everything away that this part of the site has kept. */
export function erase(): KeptProgress {
	const unkept = DONE.set(null) ?? ASIDE.set(null);
	if (!unkept) locked = false;
	return (current = { progress: NOTHING, notice: unkept ? NOTICES[unkept] : '' });
}

/** Storage as it is now where it can be read; else what is in memory, so that nothing done on this page is forgotten. */
function fresh(): KeptProgress {
	const held = load();
	const kept = fromStorage();
	if (kept.notice === BLOCKED) return held;
	return held.notice === FULL || held.notice === BLOCKED ? { ...kept, progress: merge(held.progress, kept.progress) } : kept;
}

function fromStorage(): KeptProgress {
	const text = DONE.get();
	if (text === undefined) return { progress: NOTHING, notice: BLOCKED };
	if (text === null) return { progress: NOTHING, notice: '' };
	const { progress, lost, newer } = read(text);
	locked = newer;
	if (newer) return { progress, notice: NEWER };
	if (!lost) return { progress, notice: '' };
	locked = !layAside(text);
	return { progress, notice: locked ? STUCK : LOST };
}

/** Lays an unread text aside, but never over one that lies there already: the first is the one that was whole. */
function layAside(text: string): boolean {
	const there = ASIDE.get();
	return there === null ? ASIDE.set(text) === undefined : there !== undefined;
}

function write(text: string): string {
	const unkept = DONE.set(text);
	return unkept ? NOTICES[unkept] : '';
}
