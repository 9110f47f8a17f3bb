/** The lines that went and the lines that came between two texts: what is left beside their longest common run of lines. */
export function lineDiff(was: readonly string[], now: readonly string[]): [gone: string[], come: string[]] {
	const lengths = commonLengths(was, now);
	const kept: [number, number][] = [];
	for (let [i, j] = [0, 0]; i < was.length && j < now.length;) {
		if (was[i] === now[j]) kept.push([i++, j++]);
		else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++;
		else j++;
	}
	const [before, after] = [new Set(kept.map(([i]) => i)), new Set(kept.map(([, j]) => j))];
	return [was.filter((line, i) => !before.has(i) && line.trim()), now.filter((line, j) => !after.has(j) && line.trim())];
}

/** How many lines the rest of the one and the rest of the other have in common, from each place in them. */
function commonLengths(was: readonly string[], now: readonly string[]): number[][] {
	const lengths = was.map(() => now.map(() => 0));
	for (let i = was.length - 1; i >= 0; i--) {
		for (let j = now.length - 1; j >= 0; j--) {
			const row = lengths[i];
			if (row) row[j] = was[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
		}
	}
	return lengths;
}

function at(lengths: number[][], i: number, j: number): number {
	return lengths[i]?.[j] ?? 0;
}
