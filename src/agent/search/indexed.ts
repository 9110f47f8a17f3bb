import type { SearchEntry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import type { Stance } from './stance.ts';
import type { Synonyms } from './synonyms.ts';

/** The entries made ready to be searched: by key, which entries hold it and how much it says of each. */
export type Index = {
	entries: SearchEntry[];
	titles: string[];
	areas: (string | undefined)[];
	/** By its keys, which terms and routines have a name for one of their own. */
	named: Map<string, Set<number>>;
	/** The words of each entry, as they are written. */
	written: Set<string>[];
	places: Map<string, [entry: number, weight: number][]>;
	lexicon: Lexicon;
	/** How a folded word is spelled, with å, ä and ö. */
	spelled: Map<string, string>;
	synonyms: Synonyms;
	/** What the entries that tell what to do hold to be so; undefined for what only explains or asks. */
	stances: (Stance | undefined)[];
};
