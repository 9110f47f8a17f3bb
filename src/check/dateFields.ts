import { bandFields } from '../tree/limits.ts';
import type { Content, Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Date questions whose field is no date, and two of one tree that would fill each other's. */
export function checkDateFields(content: Content, trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap((tree) => {
		const dates = Object.entries(tree.config.states).flatMap(([state, { meta }]) =>
			meta.kind === 'date' || meta.kind === 'number' ? bandFields(meta).map((field) => ({ state, field, kind: meta.kind })) : [],
		);
		const told = (state: string, message: string) => ({
			file: tree.file,
			line: lineOfState(tree, state),
			message: `Steget "${state}": ${message}`,
		});
		return dates.flatMap(({ state, field }, i) => {
			const file = content.fields.get(field);
			const first = dates.findIndex((other) => other.field === field);
			if (file && !file.broken && file.data.format !== 'datum')
				return [
					told(state, `Fältet "${field}" har formatet ${String(file.data.format)}. En datumfråga behöver ett fält med formatet datum.`),
				];
			if (first === i) return [];
			return [told(state, `Fältet "${field}" svarar redan på frågan "${dates[first]?.state}". Ge datumfrågan ett eget fält.`)];
		});
	});
}
