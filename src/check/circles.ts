import type { Outcome } from '../../machines/tree.ts';
import { entryOf, isOutcome, metaOf, nextTreeOf, shortestWays } from '../tree/walk.ts';
import { formsOf } from '../tree/walked.ts';
import { once } from './once.ts';
import type { Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

type Trees = ReadonlyMap<string, TreeFile>;
/** Where a reader stands who has just come into a tree: at its start, or at the step that it was entered at. */
type Entry = { tree: string; at: string };
/** An outcome as it is on a way, with its step. */
type End = { state: string; form: Outcome };

/**
 * Trees that lead on to each other, or to themselves, round and round. Where nothing on the way ends, nobody comes out; where something
 * does, to be sent back is right, as to the list of what to do next. A tree that leads on to itself begins anew without saying so.
 */
export function checkCircles(trees: Trees): Problem[] {
	const stuck = stuckIn(trees);
	const told = new Set<string>();
	const circles = [...stuck.values()].flatMap((entry) => {
		const circle = circleFrom(entry, trees);
		if (circle.some(({ tree }) => told.has(tree))) return [];
		for (const { tree } of circle) told.add(tree);
		return circle[0] ? [circleFault(circle[0], circle, trees)] : [];
	});
	return [...circles, ...[...trees.values()].filter(({ config }) => !told.has(config.id)).flatMap(anew)];
}

/** The places from which no way comes to an end. */
function stuckIn(trees: Trees): Map<string, Entry> {
	const left = new Map([...entriesIn(trees)].map((entry) => [keyOf(entry), entry]));
	const isOut = (entry: Entry) =>
		endsFrom(entry, trees).some(({ form }) => {
			const next = entryInto(form, trees);
			return !next || !left.has(keyOf(next));
		});
	for (let out = [...left.values()].filter(isOut); out.length > 0; out = [...left.values()].filter(isOut))
		for (const entry of out) left.delete(keyOf(entry));
	return left;
}

/** Every place where a tree is come into: its start, and the steps that others enter it at. */
function* entriesIn(trees: Trees): Generator<Entry> {
	for (const [tree, { config }] of trees) {
		yield { tree, at: config.initial };
		for (const { form } of endsFrom({ tree, at: config.initial }, trees)) {
			const entry = entryInto(form, trees);
			if (entry) yield entry;
		}
	}
}

/** Where an outcome leads on to now; undefined where the work ends, is taken up another day, or goes on in what has faults of its own. */
function entryInto(form: Outcome, trees: Trees): Entry | undefined {
	const tree = nextTreeOf(form);
	const next = tree === undefined || form.followUp ? undefined : trees.get(tree);
	if (!next) return undefined;
	const at = entryOf(form) ?? next.config.initial;
	return metaOf(next.config, at) && { tree: next.config.id, at };
}

function endsFrom({ tree, at }: Entry, trees: Trees): End[] {
	const file = trees.get(tree);
	return file ? endsOf(file)(at) : [];
}

const endsOf = once(({ config }: TreeFile) => {
	const known = new Map<string, End[]>();
	return (at: string): End[] => {
		const ends = known.get(at) ?? [...shortestWays({ ...config, initial: at }).keys()].flatMap(endsIn);
		known.set(at, ends);
		return ends;
	};
	function endsIn(state: string): End[] {
		return isOutcome(metaOf(config, state)) ? formsOf(config, state).map((form) => ({ state, form })) : [];
	}
});

/** The round that one comes into from a place of which none leads out. */
function circleFrom(entry: Entry, trees: Trees): Entry[] {
	const way: Entry[] = [];
	let here: Entry | undefined = entry;
	while (here && !way.some((one) => keyOf(one) === keyOf(here as Entry))) {
		way.push(here);
		here = endsFrom(here, trees)
			.map(({ form }) => entryInto(form, trees))
			.find((next) => next !== undefined);
	}
	return way.slice(way.findIndex((one) => here && keyOf(one) === keyOf(here)));
}

const REMEDY = 'Ta bort next där arbetet är klart, eller skriv followUp där det tas upp en annan dag.';

function circleFault(entry: Entry, circle: readonly Entry[], trees: Trees): Problem {
	const [first] = endsFrom(entry, trees);
	const others = circle.slice(1).map(({ tree }) => `"${tree}"`);
	const round =
		others.length === 0 ? 'leder vidare till sig självt' : `leder vidare till ${others.join(', som leder till ')}, som leder tillbaka hit`;
	return told(entry.tree, first?.state ?? '', `trädet ${round}, och inget utfall på vägen slutar. ${REMEDY}`, trees);
}

/** Outcomes that lead on to their own tree now, where others end. */
function anew(file: TreeFile): Problem[] {
	const { config } = file;
	const trees = new Map([[config.id, file]]);
	const states = new Set(
		endsFrom({ tree: config.id, at: config.initial }, trees).flatMap(({ state, form }) => (entryInto(form, trees) ? [state] : [])),
	);
	const message =
		'next leder till trädet självt, som börjar om. Låt i stället svaret leda till frågan, eller skriv followUp om det tas upp en annan dag.';
	return [...states].map((state) => ({ ...told(config.id, state, message, trees), warning: true as const }));
}

function told(tree: string, state: string, message: string, trees: Trees): Problem {
	const file = trees.get(tree);
	return {
		file: file?.file ?? tree,
		...(file && placeIn(file, ['states', state, 'meta', 'next'])),
		message: `Steget "${state}": ${message}`,
	};
}

function keyOf({ tree, at }: Entry): string {
	return `${tree} ${at}`;
}
