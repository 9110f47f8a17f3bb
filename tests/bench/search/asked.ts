import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is asked, the hits that answer it, any of which will do, and those that say the opposite: none of them may be first. */
export type Asked = { query: string; hits: string[]; not?: string[] };

/** A set of queries under its name, by the kind of thing that makes them hard. One that is kept aside is run, and never looked into. */
export type AskedSet = { name: string; isAside: boolean; kinds: Record<string, Asked[]> };

type Row = [query: string, ...hits: string[]];

/** Our own sets, which the search was made with (tests/agent/search), and those that were written from the routines alone. */
export async function askedSets(): Promise<AskedSet[]> {
	const areas = await Promise.all(globSync('tests/agent/search/*.ts').map((file) => import(`../../../${file}`)));
	const own = (part: 'default' | 'others') => areas.flatMap((area): Row[] => area[part]).map(([query, ...hits]) => ({ query, hits }));
	const written = (name: string, isAside = false): AskedSet => ({
		name,
		isAside,
		kinds: parse(readFileSync(`tests/bench/search/${name}.yaml`, 'utf8')),
	});
	return [
		{ name: 'own', isAside: false, kinds: { own: own('default'), others: own('others') } },
		written('look'),
		written('later'),
		written('aside', true),
		written('last', true),
	];
}
