/** In how many places two words differ, where two letters that have changed places are one; `most + 1` where it is more than `most`. */
export function typos(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	return lastRow(a, b, most)?.[b.length] ?? most + 1;
}

/** The same, against the beginning of `b` that is nearest to `a`. */
export function prefixTypos(a: string, b: string, most: number): number {
	if (a[0] !== b[0]) return most + 1;
	const row = lastRow(a, b.slice(0, a.length + most), most);
	return row ? Math.min(...row) : most + 1;
}

/** The last row of the table of distances; undefined as soon as every way is longer than `most`. */
function lastRow(a: string, b: string, most: number): number[] | undefined {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before));
		if (Math.min(...row) > most) return undefined;
		[before, last] = [last, row];
	}
	return last;
}

function cell(a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number {
	const same = a[i - 1] === b[j - 1];
	const step = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
	const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
	return swapped ? Math.min(step, (before[j - 2] ?? 0) + 1) : step;
}
