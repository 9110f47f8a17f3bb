import type { Outcome } from '../../machines/tree.ts';
import { compose } from './compose.ts';
import { momentOf } from '../model/duration.ts';
import type { PublishedTree } from '../tree/published.ts';
import { follow, type Sitting, type Trees } from '../tree/sitting.ts';
import { reviewedInWords, said } from '../tree/said.ts';
import { isOutcome, metaOf } from '../tree/walk.ts';
import { stepKey, type CallData } from './data.ts';

/** The day as YYYY-MM-DD. */
const DAY = new Intl.DateTimeFormat('sv-SE');

/** The case note so far, ready to paste: which routine, what was found, what was done and sent, and when to come back. */
export function noteOf({ legs }: Sitting, trees: Trees, data: CallData, now: Date): string {
	const parts = legs.flatMap(({ tree: id, answers }) => {
		const tree = trees[id];
		return tree ? legLines(tree, answers, data, now) : [];
	});
	const facts = factsOf(
		legs.flatMap(({ tree }) => trees[tree] ?? []),
		data,
	);
	return [DAY.format(now), ...parts, ...facts, data.extra.trim()].filter(Boolean).join('\n');
}

function legLines(tree: PublishedTree, answers: readonly string[], data: CallData, now: Date): string[] {
	const { state, strides } = follow(tree.config, answers);
	const meta = metaOf(tree.config, state);
	const found = strides.map((stride) => said(tree, stride.state, stride.answer)).map(({ question, answer }) => `– ${question} ${answer}`);
	return [
		`${tree.title} (${tree.area}, ${reviewedInWords(tree)}, version ${tree.version})`,
		...found,
		...(isOutcome(meta) ? outcomeLines(tree, state, meta, data, now) : []),
	];
}

function outcomeLines(tree: PublishedTree, state: string, meta: Outcome, data: CallData, now: Date): string[] {
	const { followUp } = meta;
	return [
		`Åtgärd: ${meta.title}`,
		...doneLines(tree, state, meta, data),
		...(meta.templates ?? []).filter((id) => data.sent.includes(id)).map((id) => sentLine(tree, id, data)),
		...(followUp ? [`Uppföljning ${momentOf(followUp.after, now)}: ${followUp.what}`] : []),
	];
}

/** What was ticked: an action by its title, with how far it came where some of it is left, and the case's own lines as they stand. */
function doneLines(tree: PublishedTree, state: string, meta: Outcome, data: CallData): string[] {
	const ticked = data.ticked[stepKey(tree.id, state)] ?? [];
	let from = 0;
	const actions = (meta.actions ?? []).flatMap((id) => {
		const action = tree.actions[id];
		const boxes = action?.html.match(/type="checkbox"/g)?.length ?? 0;
		const done = ticked.filter((box) => box >= from && box < from + boxes).length;
		from += boxes;
		if (!action || done === 0) return [];
		return [`– ${action.title}${done < boxes ? ` (${done} av ${boxes} steg)` : ''}`];
	});
	return [...actions, ...(meta.case ?? []).filter((_, i) => ticked.includes(from + i)).map((line) => `– ${line}`)];
}

function sentLine(tree: PublishedTree, id: string, { values }: CallData): string {
	const template = tree.templates[id];
	if (!template) return '';
	const { text } = compose(template, values, tree.fields);
	const to = text.to && !text.to.includes('[') ? ` till ${text.to}` : '';
	return `Skickat: ${template.via.name.toLowerCase()} ”${template.title}”${to}`;
}

/** The short facts that were typed. Longer texts stand in what was sent, and a personnummer is not written in a note. */
function factsOf(trees: PublishedTree[], { values }: CallData): string[] {
	const fields = Object.assign({}, ...trees.map(({ fields }) => fields)) as PublishedTree['fields'];
	const typed = Object.entries(values).flatMap(([id, value]) => {
		const field = fields[id];
		if (!field || !value.trim() || field.format === 'stycke' || field.format === 'personnummer') return [];
		return [`${field.label}: ${value.trim()}`];
	});
	return typed.length > 0 ? [`Uppgifter: ${typed.join('. ')}`] : [];
}
