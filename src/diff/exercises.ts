import type { ContentFile } from '../check/read.ts';
import { areaOf, fileOfTree } from '../model/ids.ts';
import { folderOf } from '../model/kinds.ts';
import type { Exercise } from '../model/exercise.ts';
import { rightWay, type RightWay } from '../tree/rightWay.ts';
import { quoted, type ChangeGroup, type Section } from './change.ts';
import { touchedSteps } from './tree.ts';
import { namesIn, type Version } from './version.ts';

/**
 * What a change means to the practice calls, area by area: those that no longer fit are named, the others counted that are new or gone, say
 * something else, or walk through a step that has changed.
 */
export function exerciseSections(before: Version, after: Version): Section[] {
	const touched = touchedIn(before, after);
	const areas = new Set([...before.exercises.keys(), ...after.exercises.keys()].map(areaOf));
	return [...areas].sort().flatMap((area) => {
		const groups = groupsOf(callsIn(area, before), callsIn(area, after), touched, before, after);
		const file = `${folderOf('exercises')}/${area}`;
		return groups.length > 0 ? [{ title: 'Övningar som berörs', file, kind: 'exercises' as const, id: area, groups }] : [];
	});
}

type Calls = Map<string, ContentFile>;

function callsIn(area: string, { exercises }: Version): Calls {
	return new Map([...exercises].filter(([id]) => areaOf(id) === area));
}

function groupsOf(old: Calls, now: Calls, touched: ReadonlySet<string>, before: Version, after: Version): ChangeGroup[] {
	const kept = [...now].filter(([id]) => old.has(id));
	const ways = new Map(kept.map(([id, file]) => [id, file.broken ? undefined : wayIn(file, after)]));
	const broke = kept.filter(([id]) => isBroken(old.get(id), ways.get(id), before, after));
	const fitting = kept.filter((call) => !broke.includes(call));
	const edited = fitting.filter(([id, { text }]) => old.get(id)?.text !== text);
	const met = fitting.filter((call) => !edited.includes(call) && passes(ways.get(call[0]), touched));
	const counts = [
		counted([...now.keys()].filter((id) => !old.has(id)).length, 'är ny', 'är nya'),
		counted([...old.keys()].filter((id) => !now.has(id)).length, 'finns inte längre'),
		counted(edited.length, 'är ändrad', 'är ändrade'),
		counted(
			met.length,
			'går genom det som är ändrat, och stämmer ändå med trädet',
			'går genom det som är ändrat, och stämmer ändå med träden',
		),
	].flat();
	return [
		...broke.map(([id, { raw, file }]) => ({
			head: `Övningen ${quoted(String(raw.title ?? ''))} (${file})`,
			ways: [],
			changes: [
				{ says: `Följer inte längre trädet ${quoted(namesIn(before, after)('trees', ways.get(id)?.misfit?.tree ?? ''))}. Ändra övningen.` },
			],
		})),
		...(counts.length > 0 ? [{ head: '', ways: [], changes: counts.map((says) => ({ says })) }] : []),
	];
}

function wayIn({ data }: ContentFile, { trees }: Version): RightWay {
	return rightWay(data as Exercise, Object.fromEntries([...trees].map(([id, { config }]) => [id, config])));
}

/** Whether a call has stopped fitting: one that did not fit before, or whose tree cannot be read, is no news. */
function isBroken(old: ContentFile | undefined, now: RightWay | undefined, before: Version, after: Version): boolean {
	if (!old || old.broken || !now?.misfit) return false;
	const isRead = now.legs.every(({ tree }) => [before, after].every((version) => !version.unreadable.has(fileOfTree(tree))));
	return isRead && !wayIn(old, before).misfit;
}

function passes(way: RightWay | undefined, touched: ReadonlySet<string>): boolean {
	return [...(way?.steps ?? []), ...(way?.outcomes ?? [])].some(({ tree, state }) => touched.has(`${tree}/${state}`));
}

function counted(count: number, one: string, many = one): string[] {
	return count === 0 ? [] : [count === 1 ? `1 övning ${one}.` : `${count} övningar ${many}.`];
}

function touchedIn(before: Version, after: Version): Set<string> {
	const changed = [...after.trees].flatMap(([id, now]) => {
		const old = before.trees.get(id);
		if (!old || old.text === now.text || [before, after].some(({ unreadable }) => unreadable.has(now.file))) return [];
		return [...touchedSteps(old.config, now.config, namesIn(before, after))].map((state) => `${id}/${state}`);
	});
	return new Set(changed);
}
