import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/agent/search/entry.ts';
import { find } from '../../../src/agent/search/find.ts';
import { prepare } from '../../../src/agent/search/prepare.ts';
import { queryOf } from '../../../src/agent/search/query.ts';
import { fold, stem } from '../../../src/agent/search/swedish.ts';
import { FORMS } from '../../agent/forms.ts';
import { print } from '../report.ts';
import { askedSets } from './asked.ts';
import { others, snowball } from './others.ts';
import { missesOf, named, recallOf, type Engine } from './recall.ts';

/*
 * npm run bench:search: the share of right hits, first and among the first three, in the index of the built site, beside what other engines
 * find in it. `npm run bench:search -- misses` also lists what was missed, but never in the sets that are kept aside.
 */
const { entries }: SearchIndex = JSON.parse(readFileSync('dist/api/search.json', 'utf8'));
const index = prepare(entries);
const own: Engine = (typed) => find(queryOf(typed).query, index).found.map(({ entry }) => named(entry.url));

const sets = await askedSets();
const byKind = sets.flatMap(({ name, kinds }) => [
	...Object.entries(kinds).map(([kind, queries]) => [name, kind, ...cells(own, queries)]),
	[name, '**all**', ...cells(own, Object.values(kinds).flat())],
]);
print({ title: 'Right hits by kind', head: ['set', 'kind', 'queries', 'first', 'first three', 'opposite first'], rows: byKind });

const engines: [string, Engine][] = [['ours', own], ...others(entries)];
const compared = sets.flatMap(({ name, kinds }) =>
	engines.map(([by, engine]) => [name, by, ...cells(engine, Object.values(kinds).flat())]),
);
print({ title: 'Beside other engines', head: ['set', 'engine', 'queries', 'first', 'first three', 'opposite first'], rows: compared });

const pairs = FORMS.flatMap((line) => {
	const [first = '', ...forms] = line.split(' ');
	return forms.map((form) => [first, form] as const);
});
const met = (stemmed: (word: string) => string) => pairs.filter(([one, other]) => stemmed(one) === stemmed(other)).length;
const stems = [
	['ours', `${met((word) => stem(fold(word)))}`],
	['Snowball', `${met(snowball)}`],
];
print({ title: `Forms that meet, of ${pairs.length} pairs`, head: ['stems', 'pairs'], rows: stems });

if (process.argv.includes('misses')) {
	const misses = sets.flatMap(({ name, kinds, isAside }) =>
		isAside ? [] : Object.entries(kinds).flatMap(([kind, queries]) => missesOf(own, queries).map((miss) => `${name}, ${kind}: ${miss}`)),
	);
	console.log(misses.join('\n'));
}

function cells(engine: Engine, queries: Parameters<typeof recallOf>[1]): string[] {
	const { asked, first, three, opposite } = recallOf(engine, queries);
	const share = (count: number) => `${count} (${Math.round((100 * count) / asked)} %)`;
	return [String(asked), share(first), share(three), String(opposite)];
}
