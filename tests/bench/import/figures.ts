import { statementsOf } from '../../../src/check/areas.ts';
import type { Content } from '../../../src/check/read.ts';
import type { TreeFile } from '../../../src/check/trees.ts';
import type { Document } from '../../../src/import/read/blocks.ts';
import { account, wordsOf } from '../../../src/import/read/words.ts';
import { referredIn } from '../../../src/import/write/crossRefs.ts';
import { planArea } from '../../../src/import/write/plan.ts';
import { cueIn } from '../../../src/import/write/cues.ts';
import { NOTHING } from '../../import/known.ts';
import { sentencesOf } from '../../../src/import/write/sentences.ts';

/** What the import finds of an area that was made by hand: of how many, and what it missed. */
export type Figures = Record<'questions' | 'statements' | 'addresses' | 'references', Found> & {
	places: { right: number; all: number; wrong: string[] };
};
export type Found = { found: number; all: number; missed: string[] };

/** Holds what is read of an area's document against its statements, its trees, and the addresses and references of its source. */
export function figuresOf(area: string, document: Document, content: Content, trees: Map<string, TreeFile>): Figures {
	const statements = statementsOf(content.statements.get(area)!);
	const questions = [...trees.values()]
		.filter(({ config }) => config.id.startsWith(`${area}/`))
		.flatMap(({ config }) =>
			Object.entries(config.states).flatMap(([state, { meta }]) =>
				meta.kind === 'outcome' || meta.source.length === 0 ? [] : [{ name: `${config.id}/${state}`, source: meta.source }],
			),
		);
	const cued = new Set(
		statements.filter(({ original = '' }) => sentencesOf(original).some((sentence) => cueIn(sentence))).map(({ id }) => id),
	);
	const asked = new Set(questions.flatMap(({ source }) => source));
	const plan = planArea(document, NOTHING, { area: 'prov', pictures: [] });
	const textsOf = (sections: typeof plan.sections) =>
		sections.flatMap(({ title, statements: own }) => [title, ...own.map(({ original }) => original)]);
	const front = [document.title, ...textsOf(plan.sections.filter(({ isFront }) => isFront))];
	const parts = [front, ...plan.sections.filter(({ isFront }) => !isFront).map((section) => textsOf([section]))];
	const told = [...plan.addresses.nameless, ...plan.addresses.found.flatMap(({ addresses: all }) => all)];
	const targets = plan.pages.map(({ section, id }) => ({ section, page: id }));
	const source = statements.map(({ original = '' }) => original).join('\n');
	const addresses = [...new Set(source.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s,;)]*[^\s,;).]/g))];
	const references = [...new Set(source.match(/se punkt [^.,;)\n]+/gi))];
	return {
		questions: found(
			questions,
			({ source: ids }) => ids.some((id) => cued.has(id)),
			({ name }) => name,
		),
		// All words of a statement stand in one section of what was read, whatever the document does with lists and tables.
		statements: found(
			statements,
			({ original = '' }) => parts.some((part) => account(wordsOf(original), part).missing.length === 0),
			({ id }) => id,
		),
		addresses: found(addresses, (address) => told.includes(address), String),
		references: found(references, (reference) => referredIn(reference, targets).length === 1, String),
		places: { right: [...cued].filter((id) => asked.has(id)).length, all: cued.size, wrong: [...cued].filter((id) => !asked.has(id)) },
	};
}

function found<T>(all: T[], isFound: (one: T) => boolean, nameOf: (one: T) => string): Found {
	const missed = all.filter((one) => !isFound(one)).map(nameOf);
	return { found: all.length - missed.length, all: all.length, missed };
}

/** The figures of several areas as one. */
export function together(all: Figures[]): Figures {
	const sum = (key: 'questions' | 'statements' | 'addresses' | 'references') => ({
		found: all.reduce((n, figures) => n + figures[key].found, 0),
		all: all.reduce((n, figures) => n + figures[key].all, 0),
		missed: all.flatMap((figures) => figures[key].missed),
	});
	return {
		...{ questions: sum('questions'), statements: sum('statements'), addresses: sum('addresses'), references: sum('references') },
		places: {
			right: all.reduce((n, { places }) => n + places.right, 0),
			all: all.reduce((n, { places }) => n + places.all, 0),
			wrong: all.flatMap(({ places }) => places.wrong),
		},
	};
}
