import type { Outcome, StepMeta } from '../../machines/tree.ts';
import type { PublishedTree } from '../tree/published.ts';
import { follow, type Trees } from '../tree/follow.ts';
import { onwardFrom } from '../tree/onward.ts';
import { metaOn } from '../tree/outcome.ts';
import { said } from '../tree/said.ts';
import { momentOf } from '../model/duration.ts';
import { isOpen, isOutcome, leadsOnly, metaOf, type Stride } from '../tree/walk.ts';
import type { Call, Deed } from './call.ts';
import { changedSince, lettersOf, ticksAt, type Letter } from './deeds.ts';
import { asHtml } from './fill.ts';
import { valuesOf } from './told.ts';
import { neededFrom } from './needed.ts';
import { tasksOf } from './tasks.ts';
import { askedOf, chainOf, realWalks, type Walk } from './walks.ts';
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
	const meta = metaOn(tree.config, state, strides);
	const passed = new Set(strides.map((stride) => stride.state));
	return [
		tree.title,
		...askedOf(call, walk, trees).map((stride) => foundLine(tree, stride)),
		...(isOutcome(meta) && !isOpen(meta) && !leadsOnly(meta) ? [`Enligt rutinen: ${sentence(meta.title)}`] : []),
		...doneLines(call, walk, tree, { state, meta, passed }),
		...(isOutcome(meta) ? leftLines(call, walk, tree, { state, meta }, trees, now) : []),
	];
}

/** A question with its answer, and which time it was asked; or what was done on the way. */
function foundLine(tree: PublishedTree, { state, answer, attempt }: Stride & { attempt: number }): string {
	const told = said(tree, state, answer);
	const again = attempt > 1 ? ` (försök ${attempt})` : '';
	if (metaOf(tree.config, state)?.kind === 'step') return `Gjort: ${bare(told.question)}${again}.`;
	return `${told.question} ${again ? `${bare(told.answer)}${again}.` : sentence(told.answer)}`;
}

/** What was done in the walk, in the order it happened; and what was done before an answer was changed, as such. */
function doneLines(call: Call, walk: Walk, tree: PublishedTree, here: { state: string; meta?: StepMeta; passed: Set<string> }): string[] {
	const letters = lettersOf(call);
	const held = isOutcome(here.meta) ? here.meta : undefined;
	const boxes = tasksOf(tree, here.state, held);
	const holds = (deed: Deed) =>
		here.passed.has(deed.state) ||
		(deed.state === here.state &&
			(deed.kind === 'tick'
				? boxes.some(({ from, boxes: n }) => deed.box >= from && deed.box < from + n)
				: !held || isIn(held, deed.template)));
	const lines = call.deeds
		.filter((deed) => deed.walk === walk.id)
		.flatMap((deed) => {
			const before = holds(deed) ? '.' : ', innan svaren ändrades.';
			if (deed.kind === 'tick') return taskLine(call, walk, tree, deed.state, deed.box).map((line) => line + before);
			const letter = letters.find(({ copies }) => copies.some(({ id }) => id === deed.id));
			return letter?.copies[0]?.id === deed.id ? [letterLine(letter, tree, call, before)] : [];
		});
	return [...new Set(lines)];
}

/** Whether an outcome, as it is on a way, has a text. */
function isIn({ templates = [] }: Outcome, template: string): boolean {
	return templates.includes(template);
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
function leftLines(
	call: Call,
	walk: Walk,
	tree: PublishedTree,
	{ state, meta }: { state: string; meta: Outcome },
	trees: Trees,
	now: Date,
): string[] {
	const ticks = ticksAt(call, walk.id, state);
	const copied = lettersOf(call).filter((letter) => letter.walk === walk.id && letter.state === state);
	const tasks = tasksOf(tree, state, meta).filter(({ from, boxes }) => !ticks.some((box) => box >= from && box < from + boxes));
	const texts = (meta.templates ?? []).filter((id) => !copied.some(({ template }) => template === id));
	// What is open where the routine does tell of the case is open about something else.
	const open = meta.case ? [] : (meta.open ?? []).flatMap((id) => tree.questions[id] ?? []).filter(({ answer }) => !answer);
	const onward =
		meta.followUp || call.walks.some(({ from }) => from === walk.id)
			? undefined
			: onwardFrom(chainOf({ walks: call.walks, at: walk.id }), trees);
	const title = (id: string) => tree.next[id]?.title ?? trees[id]?.title;
	return [
		...tasks.map(({ title }) => `Kvar: ${sentence(title)}`),
		...texts.map((id) => `Kvar: ${nameOf(tree, id)}.`),
		...(onward ? [`Kvar: ${leadsOnly(meta) ? sentence(meta.title) : `rutinen ”${title(onward.tree)}”.`}`] : []),
		...(meta.followUp ? [`Följ upp ${momentOf(meta.followUp.after, now, tree.redDays)}: ${sentence(meta.followUp.what)}`] : []),
		...open.map(({ question }) => `Rutinen lämnar öppet: ${question}`),
	];
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
