import type { Asked } from './asked.ts';

/** Answers a query with the addresses of its hits, best first, as they are named in the sets: `elweb/inloggning#finns-konto`. */
export type Engine = (query: string) => string[];

/** How many queries were asked, had a right hit first or among the first three, and had one that says the opposite first. */
export type Recall = { asked: number; first: number; three: number; opposite: number };

/** Asks an engine all the queries. */
export function recallOf(engine: Engine, queries: Asked[]): Recall {
	const count = (holds: (top: string[], asked: Asked) => boolean) =>
		queries.filter((asked) => holds(engine(asked.query).slice(0, 3), asked)).length;
	return {
		asked: queries.length,
		first: count(([best = ''], { hits }) => hits.includes(best)),
		three: count((top, { hits }) => top.some((hit) => hits.includes(hit))),
		opposite: count(([best = ''], { not = [] }) => not.includes(best)),
	};
}

/** The queries that have no right hit among the first three, or none that is first, with what came instead. */
export function missesOf(engine: Engine, queries: Asked[]): string[] {
	return queries.flatMap(({ query, hits, not = [] }) => {
		const top = engine(query).slice(0, 3);
		if (hits.includes(top[0] ?? '')) return [];
		const how = not.includes(top[0] ?? '') ? 'opposite' : top.some((hit) => hits.includes(hit)) ? 'not first' : 'missed';
		return [`${how}: ${query.length > 60 ? `${query.slice(0, 60)} …` : query} → ${top.join(', ') || 'nothing'}`];
	});
}

/** An address as the sets name it. */
export function named(url: string): string {
	return url.replace('/#', '#').replace(/\/$/, '');
}
