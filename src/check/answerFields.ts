import { bandFields, isBanded } from '../tree/limits.ts';
import type { Content, Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** What a field that answers a question is to be, by the question's kind: the formats that fit, and what is said of another. */
const FITS = { date: { formats: ['datum'], one: 'En datumfråga' }, number: { formats: ['tal', 'belopp'], one: 'En fråga om ett tal' } };

/** Questions that a field answers which is no date or number, and two of one tree that would fill each other's. */
export function checkAnswerFields(content: Content, trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap((tree) => {
		const dates = Object.entries(tree.config.states).flatMap(([state, { meta }]) =>
			isBanded(meta) ? bandFields(meta).map((field) => ({ state, field, kind: meta.kind })) : [],
		);
		const told = (state: string, message: string) => ({
			file: tree.file,
			line: lineOfState(tree, state),
			message: `Steget "${state}": ${message}`,
		});
		return dates.flatMap(({ state, field, kind }, i) => {
			const { formats, one } = FITS[kind];
			const file = content.fields.get(field);
			const first = dates.findIndex((other) => other.field === field);
			if (file && !file.broken && !formats.includes(String(file.data.format)))
				return [
					told(
						state,
						`Fältet "${field}" har formatet ${String(file.data.format)}. ${one} behöver ett fält med formatet ${formats.join(' eller ')}.`,
					),
				];
			if (first === i) return [];
			return [told(state, `Fältet "${field}" svarar redan på frågan "${dates[first]?.state}". Ge frågan ett eget fält.`)];
		});
	});
}
