import type { TreeConfig } from '../../machines/tree.ts';
import { bandFields, isBanded } from '../tree/limits.ts';
import { shortestWays } from '../tree/walk.ts';
import type { Content, Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

/** What a field that answers a question is to be, by the question's kind: the formats that fit, and what is said of another. */
const FITS = { date: { formats: ['datum'], one: 'En datumfråga' }, number: { formats: ['tal', 'belopp'], one: 'En fråga om ett tal' } };

/**
 * Questions that a field answers which is no date or number, and one whose field has answered another on the way to it: where that is not
 * the same fact, the value would answer both.
 */
export function checkAnswerFields(content: Content, trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap((tree) => {
		const asked = Object.entries(tree.config.states).flatMap(([state, { meta }]) =>
			isBanded(meta) && meta.field ? [{ state, meta }] : [],
		);
		const told = (state: string, message: string) => ({
			file: tree.file,
			...placeIn(tree, ['states', state]),
			message: `Steget "${state}": ${message}`,
		});
		const formats = asked.flatMap(({ state, meta }) =>
			bandFields(meta)
				.flatMap((field) => unfit(content, meta.kind, field) ?? [])
				.map((message) => told(state, message)),
		);
		const twice = asked.flatMap(({ state, meta }) => {
			const before = asked.find(
				(other) => other.state !== state && other.meta.field === meta.field && leadsTo(tree.config, other.state, state),
			);
			const message = `Fältet "${meta.field}" har redan svarat på frågan "${before?.state}" på vägen hit. Är det inte samma uppgift, ge frågan ett eget fält.`;
			return before ? [{ ...told(state, message), warning: true as const }] : [];
		});
		return [...formats, ...twice];
	});
}

function unfit({ fields }: Content, kind: keyof typeof FITS, field: string): string | undefined {
	const { formats, one } = FITS[kind];
	const file = fields.get(field);
	if (!file || file.broken || formats.includes(String(file.data.format))) return undefined;
	return `Fältet "${field}" har formatet ${String(file.data.format)}. ${one} behöver ett fält med formatet ${formats.join(' eller ')}.`;
}

function leadsTo(config: TreeConfig, from: string, to: string): boolean {
	return shortestWays({ ...config, initial: from }).has(to);
}
