import type { TreeConfig } from '../../machines/tree.ts';
import { follow, type Leg, type Trees } from '../tree/follow.ts';
import { metaOn } from '../tree/outcome.ts';
import type { PublishedField, PublishedTree } from '../tree/published.ts';
import { rightWay } from '../tree/rightWay.ts';
import { said } from '../tree/said.ts';
import { askedIn } from '../tree/asked.ts';
import { isOutcome, leadsOnly, metaOf, wayOf, type Stride } from '../tree/walk.ts';

/** An answer that is asked for on a way: its id, its words, and the question that it answers. */
export type Answered = { answer: string; label: string; question: string };

/** A field that the texts at the end of a way ask for; `is` is what an answer on the way says of it. */
export type AskedField = { id: string; field: PublishedField; isRequired: boolean; is?: string };

/** What a practice call can be made of: the answers of the way that are asked for, where it ends, and what the texts there ask for. */
export type Practised = { way: Answered[]; outcome: string; fields: AskedField[] };

/**
 * What a practice call of a way through one tree is made of. What is known on the way is asked of nobody, and is no part of it. A sentence
 * where no call can go that way; undefined where it has not come to an end.
 */
export function practised(leg: Leg, trees: Trees): Practised | string | undefined {
	const tree = trees[leg.tree];
	if (!tree) return undefined;
	const { state: outcome, strides } = follow(tree.config, leg.answers);
	const meta = metaOn(tree.config, outcome, strides);
	if (!isOutcome(meta)) return undefined;
	if (leadsOnly(meta)) return 'Här tar inget samtal slut: utfallet leder bara vidare. Gör övningen i trädet som det leder till.';
	if (strides.some(({ state }) => metaOf(tree.config, state)?.kind === 'via'))
		return 'Vägen hit går genom ett annat träd. Skriv en sådan övning i redigeraren.';
	const isAsked = askedIn([leg], 0, trees);
	const way = strides.flatMap(({ state, answer }, i) => (isAsked[i] ? [answeredBy(tree, state, answer)] : []));
	if (way.length === 0) return undefined;
	const path = way.map(({ answer }) => ({ answer, why: '' }));
	if (rightWay({ tree: leg.tree, path, outcome }, { [leg.tree]: tree.config }).misfit)
		return 'På vägen hit svaras det annat än det som redan är känt. Gå om den från början, så går det att öva på den.';
	return { way, outcome, fields: fieldsOf(meta.templates ?? [], tree, setBy(tree.config, strides)) };
}

function answeredBy(tree: PublishedTree, state: string, answer: string): Answered {
	const { question, answer: label } = said(tree, state, answer);
	return { answer, label, question };
}

/** Each field once: one that some text cannot do without is required. */
function fieldsOf(texts: readonly string[], { templates, fields }: PublishedTree, set: Record<string, string>): AskedField[] {
	const asking = texts.flatMap((text) => templates[text] ?? []);
	const required = new Set(asking.flatMap((text) => text.required ?? []));
	const all = new Set([...required, ...asking.flatMap((text) => text.optional ?? [])]);
	return [...all].flatMap((id) => {
		const field = fields[id];
		return field ? [{ id, field, isRequired: required.has(id), ...(set[id] && { is: set[id] }) }] : [];
	});
}

/** What the answers of a way fill in, the last one holding. */
function setBy(config: TreeConfig, strides: readonly Stride[]): Record<string, string> {
	return Object.assign({}, ...strides.map(({ state, answer }) => wayOf(config, state, answer)?.sets ?? {})) as Record<string, string>;
}
