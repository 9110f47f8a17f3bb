import type { ChangeGroup, Section, ToldChange } from '../../diff/change.ts';
import type { ToldDay } from '../../diff/history/days.ts';
import { OTHERWISE } from '../../diff/history/versionAt.ts';
import { about, type NamedKind } from '../../model/kinds.ts';

/** A place as it is told: in words, or where the page has no more room by how much of it has changed. */
export type Told = Pick<Section, 'title' | 'kind' | 'id' | 'turn'> & { groups: ChangeGroup[]; count: number };

/** What is told of an area on a day: places, and sentences on what is only counted. */
export type ToldArea = { area: string; counts: string[]; places: Told[] };

/** A day, area by area. */
export type ShortDay = { day: string; areas: ToldArea[] };

/** How much of a day is told in words. A first import, or years of history, must not make a page that nobody opens. */
export const MOST = { named: 5, groups: 10, lines: 6, letters: 400, onPage: 45_000, places: 300 };

/** The days with what is too much only counted; what the page has room for is used by the newest. `areaOf` says whose a place is. */
export function shorten(days: ToldDay[], areaOf: (section: Section) => string): ShortDay[] {
	const room = { letters: MOST.onPage, places: MOST.places };
	return days.map(({ day, sections }) => ({
		day,
		areas: [...Map.groupBy(sections, areaOf)].map(([area, own]) => fitted(areaIn(area, own), room)),
	}));
}

/** As much of an area's day as there is room for, which is taken: places in words, others by name, and the rest counted. */
function fitted({ area, counts, places }: ToldArea, room: { letters: number; places: number }): ToldArea {
	const named = places.slice(0, room.places).map((place) => {
		const size = JSON.stringify(place.groups).length;
		if (size > room.letters) return { ...place, groups: [] };
		room.letters -= size;
		return place;
	});
	room.places -= named.length;
	const left = places.length - named.length;
	return {
		area,
		places: named,
		counts: [...counts, ...(left > 0 ? [`${left === 1 ? '1 ställe' : `${left} ställen`} till har ändrats.`] : [])],
	};
}

/** Whether a place has more to say than fits beside the others. */
export function isLong({ groups }: Told): boolean {
	const changes = groups.flatMap((group) => group.changes);
	return groups.length > 1 || changes.length > 2 || changes.flatMap(({ was = [], now = [] }) => [...was, ...now]).length > 4;
}

function areaIn(area: string, sections: Section[]): ToldArea {
	const otherwise = sections.filter(({ groups }) => groups.every(({ changes }) => changes.every(({ says }) => says === OTHERWISE)));
	const turned = (turn: 'new' | 'gone') => [
		...Map.groupBy(
			sections.filter((section) => section.turn === turn),
			({ kind }) => kind,
		),
	];
	const many = [...turned('new'), ...turned('gone')].filter(([, own]) => own.length > MOST.named);
	const counted = new Set([...otherwise, ...many.flatMap(([, own]) => own)]);
	const places = sections.filter((section) => !counted.has(section)).map(told);
	return { area, places, counts: [...many.map(([kind, own]) => manyTurned(kind, own)), ...unread(otherwise)] };
}

function manyTurned(kind: NamedKind, sections: Section[]): string {
	const names = kind === 'trees' ? 'träd' : about(kind).many.toLowerCase();
	return sections[0]?.turn === 'new' ? `${sections.length} nya ${names}.` : `${sections.length} ${names} finns inte längre.`;
}

function unread(sections: Section[]): string[] {
	if (sections.length === 0) return [];
	const titles = sections.map(({ title }) => title).join(', ');
	return [`Skrevs om till ett nytt sätt att skriva filer, så det går inte att säga vad mer som ändrades: ${titles}.`];
}

function told({ title, kind, id, turn, groups }: Section): Told {
	const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
	if (turn) return { title, kind, id, turn, count, groups: [] };
	return { title, kind, id, count, groups: [...groups.slice(0, MOST.groups).map(shortGroup), ...rest(groups.length - MOST.groups)] };
}

function shortGroup({ head, ways, changes }: ChangeGroup): ChangeGroup {
	return { head, ways: head ? ways.slice(0, 1) : [], changes: changes.map(shortChange) };
}

function shortChange({ says, was, now }: ToldChange): ToldChange {
	return { says: cut(says), ...(was && { was: lines(was) }), ...(now && { now: lines(now) }) };
}

function lines(all: string[]): string[] {
	const more = all.length - MOST.lines;
	return [...all.slice(0, MOST.lines).map(cut), ...(more > 0 ? [`… och ${more === 1 ? '1 rad' : `${more} rader`} till`] : [])];
}

function cut(text: string): string {
	return text.length > MOST.letters ? `${text.slice(0, MOST.letters)} …` : text;
}

function rest(more: number): ChangeGroup[] {
	return more > 0 ? [{ head: '', ways: [], changes: [{ says: `Och ${more === 1 ? '1 ställe' : `${more} ställen`} till.` }] }] : [];
}
