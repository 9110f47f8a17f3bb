import { at, below, isOn, valueAt, type Element } from './xml.ts';

/** A level of a list: how its numbers are written, where they begin, and what stands around them (`%1.%2`). */
type Level = { format: string; start: number; text: string; styleId?: string; isLegal: boolean };
type List = { abstract: string; levels: Map<number, Level>; starts: Map<number, number> };

/** The lists of a document, by the number that paragraphs give; each shares its counting with those of the same kind. */
export type Lists = Map<string, List>;

export function readLists(numbering: Element | undefined): Lists {
	const kinds = new Map(below(numbering, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]));
	return new Map(
		below(numbering, 'w:num').map((num) => {
			const abstract = ownOf(valueAt(num, 'w:abstractNumId') ?? '', kinds);
			const overrides = below(num, 'w:lvlOverride');
			const own = overrides.flatMap((override) => below(override, 'w:lvl'));
			const starts = overrides.flatMap((override) => {
				const start = valueAt(override, 'w:startOverride');
				return start === undefined ? [] : [[floorOf(override), Number(start)] as const];
			});
			const levels = new Map([...below(kinds.get(abstract), 'w:lvl'), ...own].map((level) => [floorOf(level), levelOf(level)]));
			return [num.attributes['w:numId'] ?? '', { abstract, levels, starts: new Map(starts) }];
		}),
	);
}

/** The kind of list that has the levels: one that only names a style of lists has them where that style is. */
function ownOf(id: string, kinds: Map<string, Element>): string {
	const link = valueAt(kinds.get(id), 'w:numStyleLink');
	return (link && [...kinds].find(([, kind]) => valueAt(kind, 'w:styleLink') === link)?.[0]) ?? id;
}

/** The level of a list that a style of paragraphs stands for. */
export function levelOfStyle(lists: Lists, list: string, style: string): number | undefined {
	return [...(lists.get(list)?.levels ?? [])].find(([, { styleId }]) => styleId === style)?.[0];
}

function floorOf(element: Element): number {
	return Number(element.attributes['w:ilvl'] ?? 0);
}

function levelOf(level: Element): Level {
	return {
		format: valueAt(level, 'w:numFmt') ?? valueAt(at(level, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt') ?? 'decimal',
		start: Number(valueAt(level, 'w:start') ?? 1),
		text: valueAt(level, 'w:lvlText') ?? '',
		styleId: valueAt(level, 'w:pStyle'),
		isLegal: isOn(level, 'w:isLgl'),
	};
}

/** A mark before a paragraph: a number as it is shown (`4.6`), or a bullet, or neither where the list shows none. */
export type Mark = { number: string; isBullet: boolean };

/** Counts through a document: gives the mark of each paragraph in turn, by its list and level. */
export function counter(lists: Lists): (list: string, floor: number) => Mark | undefined {
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return (id, floor) => {
		const list = lists.get(id);
		const level = list?.levels.get(floor);
		if (!list || !level) return undefined;
		const count = counts.get(list.abstract) ?? [];
		const start = list.starts.get(floor);
		const isFirst = !begun.has(`${id}/${floor}`);
		begun.add(`${id}/${floor}`);
		const before = isFirst && start !== undefined ? start - 1 : (count[floor] ?? level.start - 1);
		// What lies above and was never counted stands at its start.
		const above = Array.from({ length: floor }, (_, i) => count[i] ?? list.levels.get(i)?.start ?? 1);
		counts.set(list.abstract, [...above, before + 1]);
		return { number: shown(list, level, [...above, before + 1]), isBullet: level.format === 'bullet' };
	};
}

function shown({ levels }: List, { format, text, isLegal }: Level, count: number[]): string {
	if (format === 'bullet') return '';
	const number = text.replaceAll(/%(\d)/g, (_, nth: string) => {
		const floor = Number(nth) - 1;
		return written(count[floor] ?? 1, isLegal ? 'decimal' : (levels.get(floor)?.format ?? 'decimal'));
	});
	return number.trim().replace(/[.):]+$/, '');
}

function written(number: number, format: string): string {
	if (format === 'none') return '';
	if (format === 'lowerLetter') return letters(number);
	if (format === 'upperLetter') return letters(number).toUpperCase();
	if (format === 'lowerRoman') return roman(number);
	if (format === 'upperRoman') return roman(number).toUpperCase();
	return format === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

/** a … z, aa … zz, as Word counts. */
function letters(number: number): string {
	return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: [number, string][] = [
	[1000, 'm'],
	[900, 'cm'],
	[500, 'd'],
	[400, 'cd'],
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i'],
];

function roman(number: number): string {
	const [worth, sign] = ROMAN.find(([value]) => value <= number) ?? [0, ''];
	return worth === 0 ? '' : sign + roman(number - worth);
}
