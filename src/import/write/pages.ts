import { nameFrom } from '../../model/ids.ts';
import { freeName } from './known.ts';
import { cut, plain } from './plain.ts';
import type { Numbered } from './statements.ts';
import { conditionsIn, type Condition } from './treeOf.ts';

/** A page of the plan: its section, its title and id, the question that its draft stands on, and its conditions. */
export type Page = { section: Numbered; title: string; id: string; question: string; conditions: Condition[] };

/** Names that a page of an area cannot have. */
const RESERVED = ['index', 'kallan', 'utfall'];

/** The pages that an area has already: their names, and what they are called. */
export type There = { names: readonly string[]; titles: readonly string[] };

const NONE: There = { names: [], titles: [] };

/** The pages of a plan: one for each section that is no part of the front page. */
export function pagesOf(sections: Numbered[], area: string, questionId: () => string, there: There = NONE): Page[] {
	const taken = new Set([...RESERVED, ...there.names]);
	const titles = new Set(there.titles.map((title) => title.toLowerCase()));
	return sections
		.filter(({ isFront }) => !isFront)
		.map((section) => {
			const title = freeTitle(cut(plain(section.title).replace(/:$/, ''), 120), titles);
			const id = `${area}/${freeName(shortened(nameFrom(section.title)), taken)}`;
			return { section, title, id, question: questionId(), conditions: conditionsIn(section) };
		});
}

/** A title that no other page of the area has. */
function freeTitle(title: string, taken: Set<string>): string {
	const numbers = Array.from({ length: taken.size + 1 }, (_, i) => `${title} (${i + 2})`);
	const free = [title, ...numbers].find((candidate) => !taken.has(candidate.toLowerCase())) ?? title;
	taken.add(free.toLowerCase());
	return free;
}

function shortened(name: string): string {
	return name.length <= 60 ? name : name.slice(0, 60).replace(/-[^-]*$/, '');
}
