import type { Outcome } from '../../machines/tree.ts';
import type { PublishedTree } from '../tree/published.ts';
import { follow, type Trees } from '../tree/sitting.ts';
import { said } from '../tree/said.ts';
import { momentOf } from '../model/duration.ts';
import { isOpen, isOutcome, leadsOnly, metaOf, nextTreeOf } from '../tree/walk.ts';
import type { Call } from './call.ts';
import { changedSince, lettersOf, ticksAt, type Letter } from './deeds.ts';
import { asHtml } from './fill.ts';
import { valuesOf } from './told.ts';
import { neededFrom } from './needed.ts';
import { realWalks, toldIn, type Walk } from './walks.ts';
import { tellsWhose } from './whose.ts';

/** The day as YYYY-MM-DD. */
const DAY = new Intl.DateTimeFormat('sv-SE');

/** A case note as plain text, a fact a line, and as HTML for where it is pasted with its form. */
export type Note = { text: string; html: string };

/**
 * The note of the call as it is now, as a colleague wants to read it in the case: what it was about, what was found, what was done and
 * sent, what is left and when. It says as done only what the agent has ticked, copied or sent, and tells of look-ups nothing.
 */
export function noteOf(call: Call, trees: Trees, now: Date): Note {
	const walks = realWalks(call);
	// A text was copied with what the answers tell; what is a fact of the customer's is typed.
	const told = { ...call, values: valuesOf(call, trees) };
	const parts = walks.map((walk) => walkLines(told, walk, trees, now)).filter((lines) => lines.length > 0);
	const facts = factLines(call, trees);
	const words = call.words.trim();
	const text = [[DAY.format(now), ...facts], ...parts, ...(words ? [[words]] : [])].map((lines) => lines.join('\n')).join('\n\n');
	return { text, html: asHtml(text) };
}

/** What was typed about the customer, a field a line, long texts too. A personnummer is not written in a note. */
function factLines(call: Call, trees: Trees): string[] {
	const fields = Object.assign({}, ...Object.values(trees).map((tree) => tree.fields)) as PublishedTree['fields'];
	const holding = holdingIn(call, trees);
	return Object.entries(call.values).flatMap(([id, value]) => {
		const field = fields[id];
		if (!field || !value.trim() || field.format === 'personnummer' || !(holding.has(id) || tellsWhose(field))) return [];
		const [first, ...more] = value.trim().split('\n');
		return [[`${field.label}${field.label.endsWith('?') ? '' : ':'} ${first}`, ...more.map((line) => `  ${line}`.trimEnd())].join('\n')];
	});
}

/**
 * The fields that the walks ask for where they have come, and those of texts that were copied. What was typed on a way that was left is
 * none of them: nobody has asked for it of this customer.
 */
function holdingIn(call: Call, trees: Trees): Set<string> {
	const asked = realWalks(call).flatMap(({ tree: id, answers }) => {
		const tree = trees[id];
		if (!tree) return [];
		const { state, strides } = follow(tree.config, answers);
		return neededFrom(
			tree,
			state,
			strides.map((stride) => stride.state),
		).map((need) => need.id);
	});
	const copied = call.deeds.flatMap((deed) => (deed.kind === 'copy' ? Object.keys(deed.values) : []));
	return new Set([...asked, ...copied]);
}

function walkLines(call: Call, walk: Walk, trees: Trees, now: Date): string[] {
	const tree = trees[walk.tree];
	if (!tree) return [];
	const { state, strides } = follow(tree.config, walk.answers);
	const meta = metaOf(tree.config, state);
	const found = strides.slice(toldIn(call, walk, trees)).map((stride) => said(tree, stride.state, stride.answer));
	return [
		tree.title,
		...found.map(({ question, answer }) => `${question} ${sentence(answer)}`),
		...(isOutcome(meta) && !isOpen(meta) && !leadsOnly(meta) ? [`Enligt rutinen: ${sentence(meta.title)}`] : []),
		...doneLines(call, walk, tree, state),
		...(isOutcome(meta) ? leftLines(call, walk, tree, state, now) : []),
	];
}

/** What was done in the walk, in the order it happened; and what was done before an answer was changed, as such. */
function doneLines(call: Call, walk: Walk, tree: PublishedTree, here: string): string[] {
	const letters = lettersOf(call);
	const lines = call.deeds
		.filter((deed) => deed.walk === walk.id)
		.flatMap((deed) => {
			const before = deed.state === here ? '.' : ', innan svaren ändrades.';
			if (deed.kind === 'tick') return taskLine(call, walk, tree, deed.state, deed.box).map((line) => line + before);
			const letter = letters.find(({ copies }) => copies.some(({ id }) => id === deed.id));
			return letter?.copies[0]?.id === deed.id ? [letterLine(letter, tree, call, before)] : [];
		});
	return [...new Set(lines)];
}

/** The action of a ticked box, with how far it came where some of it is left, or the ticked line of the case. */
function taskLine(call: Call, walk: Walk, tree: PublishedTree, state: string, box: number): string[] {
	const task = tasksOf(tree, state).find(({ from, boxes }) => box >= from && box < from + boxes);
	if (!task) return [];
	const count = ticksAt(call, walk.id, state).filter((b) => b >= task.from && b < task.from + task.boxes).length;
	return [count < task.boxes ? `Påbörjat (${count} av ${task.boxes} steg): ${bare(task.title)}` : `Gjort: ${bare(task.title)}`];
}

/** What became of a text: sent, or only copied, to whom, with what missing in it, and what has changed since. */
function letterLine(letter: Letter, tree: PublishedTree, { values }: Call, before: string): string {
	const label = (field: string) => tree.fields[field]?.label ?? field;
	const changed = changedSince(letter, values).map(({ field }) => label(field));
	const opened = letter.copies.at(-1)?.opened ? 'Öppnat i mejlprogrammet' : 'Kopierat';
	const done = letter.sent === undefined ? `${opened}, inte markerat som skickat` : 'Skickat';
	const to = letter.to && !letter.to.includes('[') ? ` till ${letter.to}` : '';
	return [
		`${done}: ${nameOf(tree, letter.template)}${to}${before}`,
		...(letter.missing.length > 0 ? [`Saknades i texten: ${letter.missing.join(', ')}.`] : []),
		...(changed.length > 0 ? [`Ändrat sedan dess: ${changed.join(', ')}.`] : []),
	].join(' ');
}

/** What is left to do where the walk has come to, a line each, when to come back, and what the routine leaves open. */
function leftLines(call: Call, walk: Walk, tree: PublishedTree, state: string, now: Date): string[] {
	const meta = metaOf(tree.config, state) as Outcome;
	const ticks = ticksAt(call, walk.id, state);
	const copied = lettersOf(call).filter((letter) => letter.walk === walk.id && letter.state === state);
	const tasks = tasksOf(tree, state).filter(({ from, boxes }) => !ticks.some((box) => box >= from && box < from + boxes));
	const texts = (meta.templates ?? []).filter((id) => !copied.some(({ template }) => template === id));
	// What is open where the routine does tell of the case is open about something else.
	const open = meta.case ? [] : (meta.open ?? []).flatMap((id) => tree.questions[id] ?? []).filter(({ answer }) => !answer);
	const goesOn = meta.next && !meta.followUp && !call.walks.some(({ from }) => from === walk.id);
	return [
		...tasks.map(({ title }) => `Kvar: ${sentence(title)}`),
		...texts.map((id) => `Kvar: ${nameOf(tree, id)}.`),
		...(goesOn ? [`Kvar: ${leadsOnly(meta) ? sentence(meta.title) : `rutinen ”${tree.next[nextTreeOf(meta) ?? '']?.title}”.`}`] : []),
		...(meta.followUp ? [`Följ upp ${momentOf(meta.followUp.after, now)}: ${sentence(meta.followUp.what)}`] : []),
		...open.map(({ question }) => `Rutinen lämnar öppet: ${question}`),
	];
}

type Task = { title: string; from: number; boxes: number };

/** The boxes of an outcome as they stand: those of each action, then a line of the case each. */
function tasksOf(tree: PublishedTree, state: string): Task[] {
	const meta = metaOf(tree.config, state);
	if (!isOutcome(meta)) return [];
	const actions = (meta.actions ?? []).flatMap((id) => tree.actions[id] ?? []);
	const lines = (meta.case ?? []).map((title) => ({ title, boxes: 1 }));
	let from = 0;
	return [...actions, ...lines]
		.map(({ title, boxes }) => ({ title, boxes, from: (from += boxes) - boxes }))
		.filter(({ boxes }) => boxes > 0);
}

function nameOf(tree: PublishedTree, id: string): string {
	const template = tree.templates[id];
	return template ? `${template.via.name.toLowerCase()} ”${template.title}”` : id;
}

function sentence(text: string): string {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}

function bare(text: string): string {
	return text.replace(/\.$/, '');
}
