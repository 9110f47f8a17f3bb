import type { Act } from '../../src/call/acts.ts';
import type { Call } from '../../src/call/call.ts';
import { compose } from '../../src/call/compose.ts';
import { valuesIn } from '../../src/call/deeds.ts';
import { beginCall, reduce } from '../../src/call/reduce.ts';
import { valuesOf } from '../../src/call/told.ts';
import { chainOf, sittingOf } from '../../src/call/walks.ts';
import { standing } from '../../src/tree/sitting.ts';
import { publishedTrees as trees } from '../published.ts';

export const NOW = new Date('2026-11-25T14:05:00');
const time = NOW.getTime();

/** What an agent does, in the words of a test. */
export type Move =
	| Act
	| { fill: Record<string, string> }
	| { list: string }
	| { answers: string[] }
	| { copyText: string; part?: string }
	| { tickAll: number }
	| { markSent: string };

/** A call as it is after an agent's moves, on /samtal/. */
export function play(...moves: Move[]): Call {
	return moves.reduce(move, beginCall(undefined, trees));
}

/** The call after one more move. */
export function move(call: Call, made: Move): Call {
	return actsOf(call, made).reduce((c, act) => reduce(c, act, trees), call);
}

/** Where the agent stands, for an act that is done there. */
export function placeOf(call: Call): { walk: number; state: string } {
	return { walk: chainOf(call).at(-1)?.id ?? 0, state: standing(sittingOf(call), trees).state };
}

/** What the page tells the call when a text has been copied from the step where the agent stands. */
export function copyOf(call: Call, template: string, part = 'all'): Act {
	const place = placeOf(call);
	const { tree } = standing(sittingOf(call), trees);
	const published = tree.templates[template]!;
	const values = valuesOf(call, trees);
	const mail = compose(published, values, tree.fields);
	const text = part === 'all' ? mail.parts.map((one) => one.text).join('\n') : part === 'to' ? mail.text.to : mail.text.body;
	const copy = { template, part, text, to: mail.text.to, missing: mail.missing, values: valuesIn(published, values), time };
	return { type: 'copy', customer: call.customer, ...place, copy };
}

function actsOf(call: Call, made: Move): Act[] {
	if ('type' in made) return [made];
	if ('fill' in made) return Object.entries(made.fill).map(([field, value]) => ({ type: 'value', field, value }));
	if ('list' in made) return [{ type: 'open', opening: { legs: [{ tree: made.list, answers: [] }], entered: 'list' } }];
	if ('answers' in made) return made.answers.map((answer) => ({ type: 'answer', answer }));
	if ('copyText' in made) return [copyOf(call, made.copyText, made.part)];
	if ('tickAll' in made) return Array.from({ length: made.tickAll }, (_, box) => ({ type: 'tick', ...placeOf(call), box, on: true, time }));
	return [{ type: 'sent', ...placeOf(call), template: made.markSent, on: true, time }];
}
