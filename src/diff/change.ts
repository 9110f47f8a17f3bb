import { strings } from '../check/references.ts';
import type { NamedKind } from '../model/kinds.ts';
import { lineDiff } from './lines.ts';

/** One thing that has changed, in a sentence; `was` and `now` are the lines that went and came, where there are any. */
export type ToldChange = { says: string; was?: string[]; now?: string[] };

/**
 * What has changed in one place: a step, by its name in the later version where it is there, or a whole file. `ways` say how a reader
 * comes there.
 */
export type ChangeGroup = { head: string; ways: string[]; changes: ToldChange[]; state?: string };

/**
 * Everything that has changed in one file, or in the practice calls of one area: what it is of, by kind and id, and whether it is new there
 * or gone.
 */
export type Section = { title: string; file: string; kind: NamedKind; id: string; groups: ChangeGroup[]; turn?: 'new' | 'gone' };

/** A text that may have changed: "Hjälptexten" with the old and the new. */
export function edited(name: string, before: Text, after: Text): ToldChange[] {
	const [gone, come] = lineDiff(linesOf(before), linesOf(after));
	if (gone.length === 0 && come.length === 0) return [];
	const [was, now] = [gone.filter((line) => !come.includes(line)), come.filter((line) => !gone.includes(line))];
	if (was.length === 0 && now.length === 0) return [{ says: `${name} står i en annan ordning.` }];
	const verb = linesOf(before).length === 0 ? 'har tillkommit' : linesOf(after).length === 0 ? 'har tagits bort' : 'har ändrats';
	return [{ says: `${name} ${verb}:`, was, now }];
}

/**
 * Named things that may have come, gone or changed places: "Åtgärden" and "Åtgärderna" with the ids before and after. An older version
 * may have written one id where there are now many.
 */
export function listed(
	[one, many]: readonly [string, string],
	before: unknown,
	after: unknown,
	nameOf: (id: string) => string,
	isUnordered = false,
): ToldChange[] {
	const [was, now] = [strings(before), strings(after)];
	const come = now.filter((id) => !was.includes(id)).map((id) => ({ says: `${one} ${quoted(nameOf(id))} har tillkommit.` }));
	const gone = was.filter((id) => !now.includes(id)).map((id) => ({ says: `${one} ${quoted(nameOf(id))} har tagits bort.` }));
	const kept = [was.filter((id) => now.includes(id)), now.filter((id) => was.includes(id))].map(String);
	const moved =
		!isUnordered && kept[0] !== kept[1] ? [{ says: `${many} står i en annan ordning: ${now.map(nameOf).map(quoted).join(', ')}.` }] : [];
	return [...come, ...gone, ...moved];
}

/** A short fact that may have changed: "Uppföljningen" from one value to another, each in words. */
export function turned(name: string, was: string | undefined, now: string | undefined): ToldChange[] {
	if (was === now) return [];
	if (was === undefined) return [{ says: `${name} har tillkommit: ${now}.` }];
	return [{ says: now === undefined ? `${name} har tagits bort (förut: ${was}).` : `${name} är nu ${now} (förut ${was}).` }];
}

export function quoted(text: string): string {
	return `”${text}”`;
}

type Text = string | readonly string[] | undefined;

function linesOf(text: Text): string[] {
	if (text === undefined || text === '') return [];
	return typeof text === 'string' ? text.split('\n') : [...text];
}
