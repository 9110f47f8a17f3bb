/** What a hit is, in the order that groups stand in when nothing else decides. */
export const KINDS = ['routine', 'outcome', 'question', 'action', 'template', 'system', 'contact', 'term'] as const;
export type EntryKind = (typeof KINDS)[number];

/** Something to find: what `/api/search.json` holds. */
export type SearchEntry = {
	kind: EntryKind;
	title: string;
	/** Where it stands: "Elweb › Inloggningsproblem". */
	place: string;
	/** Its address below the site's base path, such as `elweb/inloggning/#finns-konto`. */
	url: string;
	/** What it says, as it is shown under the title. */
	text?: string;
	/** Other words that lead to it: synonyms, the answers that it offers and those that lead there. */
	also?: string[];
	/** Statements of the source and open questions that it stands on. */
	codes?: string[];
	/** What a date decides: it is for what is more than so many days ago, at most so many, or both where it asks. */
	over?: number;
	within?: number;
	/** In how many ways a step of a tree can be reached, where there are several. */
	ways?: number;
};

/** The whole index as it is fetched. */
export type SearchIndex = { format: 1; entries: SearchEntry[] };
