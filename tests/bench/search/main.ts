import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/agent/search/entry.ts';
import { find } from '../../../src/agent/search/find.ts';
import { prepare } from '../../../src/agent/search/prepare.ts';
import { queryOf } from '../../../src/agent/search/query.ts';
import { print } from '../report.ts';
import { askedSets, type AskedSet } from './asked.ts';
import { missesOf, named, recallOf, type Engine } from './recall.ts';

/*
 * npm run bench:search: the share of right hits, first and among the first three, in the index of the built site.
 * `npm run bench:search -- misses` also lists what was missed, but never in the half that is kept aside.
 */
const { entries }: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
const index = prepare(entries);
const own: Engine = (typed) => find(queryOf(typed).query, index).found.map(({ entry }) => named(entry.url));

const sets = await askedSets();
print({
	title: 'Right hits by kind',
	head: ['set', 'kind', 'queries', 'first', 'first three', 'opposite first'],
	rows: sets.flatMap(rows),
});
if (process.argv.includes('misses')) {
	for (const { name, kinds } of sets.filter((set) => set.name !== 'aside')) {
		for (const [kind, queries] of Object.entries(kinds)) {
			for (const miss of missesOf(own, queries)) console.log(`${name}, ${kind}: ${miss}`);
		}
	}
}

function rows({ name, kinds }: AskedSet): string[][] {
	const all = Object.values(kinds).flat();
	return [...Object.entries(kinds), ['all', all] as const].map(([kind, queries]) => {
		const { asked, first, three, opposite } = recallOf(own, queries);
		const share = (count: number) => `${count} (${Math.round((100 * count) / asked)} %)`;
		return [name, kind, String(asked), share(first), share(three), String(opposite)];
	});
}
