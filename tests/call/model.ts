import type { Act } from '../../src/call/acts.ts';
import type { Call } from '../../src/call/call.ts';
import { compose } from '../../src/call/compose.ts';
import { beginCall, reduce } from '../../src/call/reduce.ts';
import { noteOf } from '../../src/call/note.ts';
import { chainOf, sittingOf } from '../../src/call/walks.ts';
import type { Outcome } from '../../machines/tree.ts';
import { follow } from '../../src/tree/follow.ts';
import { standing } from '../../src/tree/sitting.ts';
import { isOutcome, metaOf } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';
import { asksFor, heldInVain } from './asks.ts';
import { actFor, boxesOf, type Choice, type Scene } from './chooser.ts';
import { ALL_FINDINGS, lineOf } from './findings.ts';
import { NOW } from './play.ts';

/** What is held against the acts: the real thing, or a mutant of it. */
export type Subject = { reduce: typeof reduce; noteOf: typeof noteOf };
export const REAL: Subject = { reduce, noteOf };

/** What the agent knows to have happened in the call, kept without asking the call. */
type Known = {
	/** What every typed word of this customer begins with. */
	customer: number;
	typed: Record<string, string>;
	words: string;
	/** Lines of what was found: only these may stand in the note. */
	found: Set<string>;
	/** Titles of the texts that were copied, each with the last that its To said. */
	copied: Map<string, string>;
	/** Titles of the texts whose address was copied too. */
	addressed: Set<string>;
	/** The fields of the texts that were copied: what is in them has gone out. */
	out: Set<string>;
	sent: Set<string>;
	/** Titles of the actions and lines of the case with a box that was ticked. */
	ticked: Set<string>;
	/** Titles of the trees that were left with an answer in them. */
	left: Set<string>;
	/** Title and lines of the walk the agent stands in, while they are sure of it: since the list, and answered ever since. */
	path?: { title: string; lines: string[] };
	/** A walk was taken away or had back, and what was done in it with it: that much is not counted on any more. */
	forgot?: boolean;
};

export type World = Scene & { known: Known; before?: Known };

const NOBODY = { typed: {}, words: '', found: new Set<string>(), copied: new Map<string, string>(), sent: new Set<string>() };
const nobody = (customer: number): Known => ({
	...structuredClone(NOBODY),
	customer,
	addressed: new Set(),
	out: new Set(),
	ticked: new Set(),
	left: new Set(),
});

export const begin = (): World => ({ call: beginCall(undefined, trees), known: nobody(1), visited: [] });

/** The world after one act, as far as it can be done; and what the agent then knows. */
export function step(world: World, choice: Choice, { reduce }: Subject): World {
	const { kind } = choice;
	const act = actFor(world, choice);
	if (!act) return world;
	if (kind === 'begin') return { ...world, late: act };
	const call = reduce(world.call, act, trees);
	const next = { ...world, call, known: structuredClone(world.known), ...(kind === 'deliver' && { late: undefined }) };
	learn(world, next, act);
	if (call.at !== undefined && !call.asks) next.visited = [...world.visited, sittingOf(call)];
	return next;
}

/** What the agent learns from an act of their own, whatever the call makes of it. */
function learn(was: World, now: World, act: Act) {
	const { known } = now;
	const whose = (customer: Known) => (now.known = customer);
	// What was done in a walk that was taken away is gone with it, and what is left the call alone knows.
	const done = known.forgot ? was.call.deeds.length : known.copied.size + known.ticked.size;
	const isEmpty = Object.values(known.typed).every((value) => !value) && !known.words && done === 0;
	if (act.type === 'value') known.typed[act.field] = act.value;
	if (act.type === 'words') known.words = act.words;
	if (act.type === 'new' || (act.type === 'other' && was.call.asks) || (act.type === 'wipe' && !isEmpty)) {
		now.before = act.type === 'wipe' ? undefined : was.known;
		whose(nobody(now.call.customer));
	}
	if (act.type === 'undo' && was.call.undo?.what === 'new' && was.before) whose(was.before);
	learnWay(was, now, act);
	if (act.type === 'copy' && act.customer === now.known.customer && now.call.deeds.length > was.call.deeds.length) {
		const { title } = Object.values(trees)[0]!.templates[act.copy.template]!;
		// Where the address itself was copied, that is to whom; until then it is what stood there as the text was last copied.
		const { addressed, copied, out } = now.known;
		for (const field of Object.keys(act.copy.values)) out.add(field);
		if (['all', 'to'].includes(act.copy.part)) addressed.add(title);
		if (['all', 'to'].includes(act.copy.part) || !addressed.has(title)) copied.set(title, act.copy.to);
	}
	if (act.type === 'sent' && act.on && now.call.deeds.length > was.call.deeds.length) now.known.sent.add(titleOf(act.template));
	if (act.type === 'tick') {
		const state = standing(sittingOf(was.call), trees);
		const box = boxesOf(metaOf(state.tree.config, state.state) as Outcome)[act.box];
		if (box && act.on && now.call.deeds.length > was.call.deeds.length) now.known.ticked.add(box);
	}
	if (['arrive', 'remove', 'restart', 'rewind', 'back', 'change', 'confirm', 'same', 'undo', 'answer'].includes(act.type))
		now.known.left.clear();
	if (act.type === 'remove') forget(now.known);
	if (act.type === 'undo' && was.call.undo?.what !== 'new') forget(now.known);
}

/** What was found: what the agent has answered or confirmed, and nothing that only came with a hit or a link. */
function learnWay({ call, known: before }: World, { known, call: next }: World, act: Act) {
	const confirms = act.type === 'confirm' ? !next.asks : (act.type === 'same' || act.type === 'other') && call.asks === 'confirm';
	if (confirms) for (const line of findings(call)) known.found.add(line);
	const here = call.at === undefined || call.asks ? undefined : standing(sittingOf(call), trees);
	if (act.type === 'answer' && here) {
		const line = lineOf(here.tree.id, here.state, act.answer);
		known.found.add(line);
		known.path?.lines.push(line);
	}
	if (act.type === 'change' && here) {
		const { tree, answers } = chainOf(call)[act.leg]!;
		known.found.add(lineOf(tree, follow(trees[tree]!.config, answers).strides[act.stride]!.state, act.answer));
	}
	const isFromList = (of: Call['asks']) => typeof of === 'object' && of.entered === 'list';
	const begins = act.type === 'open' ? act.opening.entered === 'list' && !next.asks : act.type === 'same' && isFromList(call.asks);
	const stays = ['answer', 'value', 'words', 'copy', 'tick', 'sent', 'settle'].includes(act.type);
	if (begins && next.at !== call.at) {
		if (before.path && before.path.lines.length > 0) known.left.add(before.path.title);
		known.path = { title: trees[chainOf(next).at(-1)!.tree]!.title, lines: [] };
	} else if (!stays && next !== call) known.path = undefined;
}

/** What was done in a walk that the agent took away, or had back, is not counted on any more; that nothing else is said still is. */
function forget(known: Known) {
	known.forgot = true;
	known.left.clear();
}

const titleOf = (template: string) => Object.values(trees)[0]!.templates[template]!.title;

function findings(call: Call): string[] {
	return chainOf(call).flatMap(({ tree: id, answers }) => {
		const tree = trees[id]!;
		return follow(tree.config, answers).strides.map(({ state, answer }) => lineOf(id, state, answer));
	});
}

/** What is wrong in the world: what the note says that was not done, what it leaves out, and whose values stand where. */
export function faults({ call, known }: World, { noteOf }: Subject): string[] {
	const note = noteOf(call, trees, NOW).text;
	const lines = note.split('\n');
	const texts = call.at === undefined ? [] : textsIn(call);
	const strangers = [note, ...texts, JSON.stringify(call.deeds)]
		.flatMap((text) => text.match(/K\d+(?=x|ord)/g) ?? [])
		.filter((word) => word !== `K${known.customer}`);
	const copied = known.forgot ? [] : [...known.copied];
	const has = (start: string, title: string) => lines.some((line) => line.startsWith(start) && line.includes(title));
	const done = (start: string) => lines.filter((line) => line.startsWith(start));
	return [
		...strangers.map((word) => `says ${word}, which was typed for another customer than K${known.customer}`),
		...lines.filter((line) => ALL_FINDINGS.has(line) && !known.found.has(line)).map((line) => `says “${line}”, which nobody answered`),
		...done('Skickat')
			.filter((line) => ![...known.sent].some((title) => line.includes(title)))
			.map((line) => `says “${line}”, which nobody said`),
		...[...done('Gjort'), ...done('Påbörjat')]
			.filter((line) => ![...known.ticked].some((title) => line.includes(title.replace(/\.$/, ''))))
			.map((line) => `says “${line}”, which nobody ticked`),
		...copied.filter(([title]) => !has('Skickat', title) && !has('Kopierat', title)).map(([title]) => `leaves out the copied “${title}”`),
		...copied
			.filter(([, to]) => to && !to.includes('[') && !note.includes(`till ${to}`))
			.map(([title, to]) => `has “${title}” to another than ${to}`),
		...Object.entries(known.typed)
			.filter(([field, value]) => value && field !== 'personnummer' && asksFor(call, field) && !note.includes(value))
			.map(([field, value]) => `leaves out ${field} ${value}`),
		...heldInVain(call, known, lines),
		...(known.typed.personnummer && note.includes(known.typed.personnummer) ? ['holds a personnummer'] : []),
		...(note.includes(known.words) ? [] : ['leaves out the own words']),
		...[...known.left].filter((title) => !lines.includes(title)).map((title) => `leaves out the walk in “${title}”`),
		...(known.path?.lines ?? []).filter((line) => !lines.includes(line)).map((line) => `leaves out “${line}”`),
		...done('Kopierat')
			.filter((line) => ![...known.copied.keys()].some((title) => line.includes(title)))
			.map((line) => `says “${line}”, which nobody copied`),
	];
}

/** All that can be copied where the agent stands. */
function textsIn(call: Call): string[] {
	const { tree, state } = standing(sittingOf(call), trees);
	const meta = metaOf(tree.config, state);
	const ids = isOutcome(meta) ? (meta.templates ?? []) : [];
	return ids.map((id) => JSON.stringify(compose(tree.templates[id]!, call.values, tree.fields)));
}
