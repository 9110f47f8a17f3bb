import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What a page of a kind may move until the reader acts, in KB (1,024 bytes, brotli): all of it, and the script in it. A budget is what is
 * true today and half a KB more, so that it fails on the next library and not on the next sentence. Who needs more says why in the commit;
 * who has made a page lighter lowers it. The first kind that matches is the page's own.
 */
export type Budget = Moved & { kind: string; of: (path: string) => boolean };

/** KB on their way to the reader: all of them, and those that are script. */
export type Moved = { all: number; script: number };

const at = (pattern: RegExp) => (path: string) => pattern.test(path);
const isTree = (path: string) => existsSync(`dist/api/trees${path.slice(0, -1)}.json`);

export const BUDGETS: Budget[] = [
	{ kind: 'start page', of: at(/^\/$/), all: 14.5, script: 3.4 },
	{ kind: '/samtal/', of: at(/^\/samtal\/$/), all: 65.9, script: 50.7 },
	{ kind: 'tree', of: isTree, all: 24, script: 4.4 },
	{ kind: 'whole tree', of: at(/\/trad\/$/), all: 20.9, script: 6.4 },
	{ kind: 'every statement of an area', of: at(/^\/[^/]+\/kallan\/$/), all: 22.2, script: 3.3 },
	{ kind: 'lesson', of: at(/^\/introduktion\/[^/]+\/[^/]+\/$/), all: 21.9, script: 5.6 },
	{ kind: 'introduction', of: at(/^\/introduktion\//), all: 24.7, script: 4.4 },
	{ kind: 'mixed practice', of: at(/^\/ova\/[^/]+\/blandat\/$/), all: 69.7, script: 52.2 },
	{ kind: 'call as it is', of: at(/^\/ova\/[^/]+\/samtal\/$/), all: 82, script: 59.2 },
	{ kind: 'practice call', of: at(/^\/ova\/[^/]+\/[^/]+\/$/), all: 68.8, script: 50.3 },
	{ kind: 'for those who teach', of: at(/^\/ova\/handledare\/$/), all: 29.2, script: 13.3 },
	{ kind: 'assignment', of: at(/^\/ova\/uppgift\/$/), all: 27.2, script: 12.8 },
	{ kind: 'practice calls of an area', of: at(/^\/ova\//), all: 22.3, script: 7.1 },
	{ kind: 'one template or action', of: at(/^\/(mallar|atgarder)\/[^/]+\/[^/]+\/$/), all: 18.1, script: 3.3 },
	{ kind: 'lookup', of: at(/^\/(sla-upp|mallar|atgarder|utfall|system|kontakter|ordlista)\//), all: 18.7, script: 3.3 },
	{ kind: 'what has changed', of: at(/^\/agare\/andringar\/$/), all: 16.9, script: 4.6 },
	{ kind: 'owners', of: at(/^\/(oppna-fragor|agare)\//), all: 19.6, script: 3.3 },
	{ kind: 'handbook with screens', of: at(/^\/bidra\/andra-ett-trad\/$/), all: 141.6, script: 3.3 },
	{ kind: 'handbook', of: at(/^\/bidra\//), all: 18.6, script: 3.3 },
	{ kind: 'import', of: at(/^\/admin\/importera\//), all: 40, script: 27.7 },
	{ kind: 'act over several files', of: at(/^\/admin\/(besvara|dra-in|nytt-omrade)\//), all: 34.3, script: 22.1 },
	{ kind: 'tree editor', of: at(/^\/admin\/trad\//), all: 520, script: 460 },
	{ kind: 'editor', of: at(/^\/admin\/$/), all: 1367.2, script: 587.9 },
	{ kind: 'about the site', of: at(/^\/(404\.html|tillganglighet\/|utan-nat\/)$/), all: 15.4, script: 3.3 },
	{ kind: 'other routine', of: at(/^\/[^/]+\/([^/]+\/)?$/), all: 18.2, script: 3.3 },
];

/**
 * The design's goals, which stand beside what is true today. A tree page keeps its own; the awake player does not (74.7 KB of 48): since a
 * call is one true thing it has brought the reducer, the parts of a text with their gaps, and the questions to confirm; and 1.8 KB walk
 * what a tree may hold beside questions: tries, facts, trees that are gone through, ends by the way. Its budget holds it where it is.
 */
export const GOALS = { tree: { all: 24, script: 6 }, awake: 48 };

/** Every built page by its address, heaviest first as gzip has it: brotli at its hardest would take the best part of a minute. */
export const pages = globSync('dist/**/*.html')
	.map((file) => ({
		path: `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`,
		bytes: gzipSync(readFileSync(file)).length,
	}))
	.toSorted((a, b) => b.bytes - a.bytes);

export const kindOf = (path: string): Budget | undefined => BUDGETS.find(({ of }) => of(path));

/** The same for what is fetched when the reader acts. */
export const LATER = { player: 76.4, search: 35.3 };

/** What is over the budget, as lines. */
export function over(moved: Moved, budget: Budget, path: string): string[] {
	return (['all', 'script'] as const)
		.filter((part) => moved[part] > budget[part])
		.map((part) => `${path} (${budget.kind}) moves ${moved[part].toFixed(1)} KB of ${part}; its budget is ${budget[part]} KB`);
}
