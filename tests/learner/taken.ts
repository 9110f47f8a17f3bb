import type { Act } from '../../src/call/acts.ts';
import type { Call } from '../../src/call/call.ts';
import { compose } from '../../src/call/compose.ts';
import { valuesIn } from '../../src/call/deeds.ts';
import { noteOf } from '../../src/call/note.ts';
import { beginCall, reduce } from '../../src/call/reduce.ts';
import { chainOf } from '../../src/call/walks.ts';
import { follow, type Leg } from '../../src/tree/follow.ts';
import { toldBefore } from '../../src/tree/asked.ts';
import { isOutcome, metaOf } from '../../src/tree/walk.ts';
import { publishedTrees as trees } from '../published.ts';

/** A call as an agent takes it: the ways answered, the values typed, the words added, and every text of the end and the note copied. */
export function taken(legs: Leg[], values: Record<string, string>, words: string, copies = true): Call {
	const does = (call: Call, acts: Act[]) => acts.reduce((now, act) => reduce(now, act, trees), call);
	const walked = legs.reduce(
		(call, { tree, answers }, i) => {
			const told = i > 0 ? toldBefore(legs, i, trees) : [];
			const begin: Act =
				i > 0 ? { type: 'lead', tree, answers: told } : { type: 'open', opening: { legs: [{ tree, answers: [] }], entered: 'list' } };
			return does(call, [begin, ...answers.slice(told.length).map((answer): Act => ({ type: 'answer', answer }))]);
		},
		beginCall(undefined, trees),
	);
	const typed = does(
		walked,
		Object.entries(values).map(([field, value]): Act => ({ type: 'value', field, value })),
	);
	const noted = does(typed, [{ type: 'words', words }]);
	if (!copies) return noted;
	const written = does(noted, copyAll(noted));
	return does(written, [{ type: 'noteCopied', customer: written.customer, text: noteOf(written, trees, NOW).text }]);
}

/** The day on which the calls of the tests are taken. */
export const NOW = new Date('2026-11-24T09:00:00');

function copyAll(call: Call): Act[] {
	const walk = chainOf(call).at(-1)!;
	const tree = trees[walk.tree]!;
	const { state } = follow(tree.config, walk.answers);
	const meta = metaOf(tree.config, state);
	return (isOutcome(meta) ? (meta.templates ?? []) : []).map((id): Act => {
		const template = tree.templates[id]!;
		const { text, missing } = compose(template, call.values, tree.fields);
		const copy = { template: id, part: 'all', text: text.body, to: text.to, missing, values: valuesIn(template, call.values), time: 1 };
		return { type: 'copy', customer: call.customer, walk: walk.id, state, copy };
	});
}
