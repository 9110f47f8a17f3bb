/** A duration as an owner sets it: how many, of what. */
export type Counted = { count: number; unit: string };

/** The units that a duration can be counted in, by what they are written as. */
export const UNITS: Record<string, string> = {
	M: 'minuter',
	H: 'timmar',
	D: 'dagar',
	B: 'arbetsdagar',
	W: 'veckor',
	'P-M': 'månader',
	Y: 'år',
};

/** `P3B` → 3 arbetsdagar; undefined for what is written otherwise. */
export function countedIn(duration: string): Counted | undefined {
	const [, time, count, unit = ''] = /^P(T?)(\d+)([A-Z])$/.exec(duration) ?? [];
	if (count === undefined) return undefined;
	return { count: Number(count), unit: unit === 'M' && !time ? 'P-M' : unit };
}

/** 3 arbetsdagar → `P3B`. */
export function durationOf({ count, unit }: Counted): string {
	if (unit === 'P-M') return `P${count}M`;
	return unit === 'M' || unit === 'H' ? `PT${count}${unit}` : `P${count}${unit}`;
}
