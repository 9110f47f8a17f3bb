import { describe, expect, test } from 'vitest';
import { compose, mailDoor } from '../../src/call/compose.ts';
import { valuesOf } from '../../src/call/told.ts';
import type { PublishedTree } from '../../src/tree/published.ts';
import { isOutcome, metaOf, shortestWays, waysFrom } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';
import { copyOf, move, play } from './play.ts';

/*
 * What was typed on a way that was left stays in the call, for whoever comes back. A field is a fact of the customer's: a text of the new
 * way that asks for it has it, in a gap that shows it. A text that does not ask for it never sends it.
 */
type End = { state: string; answers: string[]; templates: string[] };
const endsOf = ({ config }: PublishedTree): End[] =>
	[...shortestWays(config)].flatMap(([state, way]) => {
		const meta = metaOf(config, state);
		return isOutcome(meta) && meta.templates ? [{ state, answers: way.map(({ answer }) => answer), templates: meta.templates }] : [];
	});
const askedBy = (tree: PublishedTree, templates: readonly string[]) =>
	new Set(templates.flatMap((id) => [...tree.templates[id]!.required, ...tree.templates[id]!.optional]));
const typed = (field: string) => `${field}-4711`;

/** The call that came to one end, filled in all that its texts ask for, and then to the other by other answers. */
function leftFor(tree: PublishedTree, from: End, to: End) {
	const fill = Object.fromEntries([...askedBy(tree, from.templates)].map((field) => [field, typed(field)]));
	const there = play({ list: tree.id }, { answers: from.answers }, { fill });
	return move(move(there, { type: 'rewind', leg: 0, stride: 0 }), { answers: to.answers });
}

/** All that a text of the call could send: its parts, its address in the mail program, and what is kept of the copy. */
function sentBy(tree: PublishedTree, call: ReturnType<typeof play>, id: string) {
	const mail = compose(tree.templates[id]!, valuesOf(call, trees), tree.fields);
	const { href = '' } = mailDoor(tree.templates[id]!, mail) ?? {};
	return [
		...Object.values(mail.text),
		...mail.parts.map(({ text }) => text),
		decodeURIComponent(href),
		JSON.stringify(copyOf(call, id)),
	].join('\n');
}

const pairs = Object.values(trees).flatMap((tree) =>
	endsOf(tree).flatMap((from) => endsOf(tree).flatMap((to) => (from.state === to.state ? [] : [{ tree, from, to }]))),
);

describe('a value typed on a way that was left', () => {
	test('goes out with no text that does not ask for it', () => {
		let count = 0;
		for (const { tree, from, to } of pairs) {
			const call = leftFor(tree, from, to);
			for (const id of to.templates) {
				const left = [...askedBy(tree, from.templates)].filter((field) => !askedBy(tree, [id]).has(field));
				count += left.length;
				for (const field of left)
					expect(sentBy(tree, call, id), `${tree.id} ${from.state} → ${to.state}: ${id}`).not.toContain(typed(field));
			}
		}
		expect(count).toBeGreaterThan(20);
	});

	test('fills a text that asks for it too, where its gap shows it, unless an answer has told otherwise', () => {
		let count = 0;
		for (const { tree, from, to } of pairs) {
			const call = leftFor(tree, from, to);
			const told = waysTold(tree, to.answers);
			for (const id of to.templates)
				for (const field of [...askedBy(tree, [id])].filter((one) => askedBy(tree, from.templates).has(one))) {
					const { parts } = compose(tree.templates[id]!, valuesOf(call, trees), tree.fields);
					const gaps = parts.flatMap(({ pieces }) => pieces.filter((piece) => 'field' in piece && piece.field === field));
					expect(gaps[0], `${tree.id} ${to.state}: ${field}`).toMatchObject({ value: told[field] ?? typed(field), first: true });
					count++;
				}
		}
		expect(count).toBeGreaterThan(20);
	});
});

/** What the answers of a way tell. */
function waysTold({ config }: PublishedTree, answers: readonly string[]): Record<string, string> {
	let state = config.initial;
	const told: Record<string, string> = {};
	for (const answer of answers) {
		const way = waysFrom(config, state).find(({ id }) => id === answer)!;
		Object.assign(told, way.sets);
		state = way.target;
	}
	return told;
}
