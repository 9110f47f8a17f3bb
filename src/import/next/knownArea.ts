import type { There } from '../write/pages.ts';
import type { Place } from './report.ts';
import type { DraftPage } from './verbatimPages.ts';

/**
 * An area that is there, as much as its document's next version is held against: the text of its list of statements, what its sections are
 * called by their number, what its front page and its open questions say, where each statement stands, every such place, and the pages
 * that were read from the document.
 */
export type KnownArea = {
	area: string;
	title: string;
	owner: string;
	list: string;
	titles: [number, string][];
	beside: string[];
	stands: Record<string, readonly string[]>;
	places: Record<string, Place>;
	there: There;
	drafts: DraftPage[];
};
