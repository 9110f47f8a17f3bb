import type { Call } from '../../src/call/call.ts';
import { realWalks } from '../../src/call/walks.ts';
import { tellsWhose } from '../../src/call/whose.ts';
import { follow } from '../../src/tree/follow.ts';
import { isOutcome, metaOf, shortestWays } from '../../src/tree/walk.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { publishedTrees as trees } from '../published.ts';

/**
 * Whether a walk of the call asks for a field on its way, where it stands or ahead; what a way asked for that was left, it does not. In a
 * text, or anywhere at all: in a question too, as its date, or as what a follow-up is found by.
 */
export function asksFor(call: Call, field: string, where: 'in-a-text' | 'anywhere' = 'in-a-text'): boolean {
	return realWalks(call).some(({ tree: id, answers }) => {
		const tree = trees[id]!;
		const { state, strides } = follow(tree.config, answers);
		const ahead = [...shortestWays({ ...tree.config, initial: state }).keys()];
		return [...strides.map((stride) => stride.state), ...ahead].some(
			(at) => textAsks(tree, at, field) || (where === 'anywhere' && stepAsks(tree, at, field)),
		);
	});
}

function textAsks(tree: PublishedTree, state: string, field: string): boolean {
	const meta = metaOf(tree.config, state);
	const texts = (isOutcome(meta) ? (meta.templates ?? []) : []).map((template) => tree.templates[template]);
	return texts.some((text) => text?.required.includes(field) || text?.optional.includes(field));
}

function stepAsks(tree: PublishedTree, state: string, field: string): boolean {
	const meta = metaOf(tree.config, state);
	if (isOutcome(meta)) return meta.followUp?.field === field;
	return Boolean(meta?.fields?.includes(field)) || (meta?.kind === 'date' && meta.field === field);
}

/**
 * What a note holds of what was typed on a way that was left: a line of a field that no way asks for that is walked, and that has gone out
 * with no text. One that tells customers apart every note may have.
 */
export function heldInVain(call: Call, { typed, out }: { typed: object; out: ReadonlySet<string> }, note: readonly string[]): string[] {
	return Object.keys(typed).flatMap((field) => {
		const known = Object.values(trees).find(({ fields }) => field in fields)?.fields[field];
		const may = !known || out.has(field) || tellsWhose(known) || asksFor(call, field, 'anywhere');
		return !may && note.some((line) => line.startsWith(`${known.label}:`)) ? [`holds ${field}, which no way asks for that is walked`] : [];
	});
}
