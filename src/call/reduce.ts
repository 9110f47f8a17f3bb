import { change } from '../tree/change.ts';
import { follow, type Trees } from '../tree/follow.ts';
import { rewound } from '../tree/reader.ts';
import { answered, rewind, settled, standing } from '../tree/sitting.ts';
import { wayOf } from '../tree/walk.ts';
import type { Act } from './acts.ts';
import { freshCall, isEmpty, stepKey, withoutUndo, type Call, type Thrown } from './call.ts';
import { sent, ticked, withDeed } from './deeds.ts';
import { arrived, confirmed, dropped, lookedUp, reached, steppedBack } from './lookUp.ts';
import { chainOf, cutOff, led, looksUp, opened, realWalks, sittingOf, tidied, wayKey, withSitting } from './walks.ts';
import { asksWhose, begun, otherCustomer, sameCustomer } from './whose.ts';

type Handlers = { [K in Act['type']]: (call: Call, act: Extract<Act, { type: K }>, trees: Trees) => Call };

/** The call after an act; pure, so that a link can say where it leads before it is followed. An act that does not fit changes nothing. */
export function reduce(call: Call, act: Act, trees: Trees): Call {
	const handle = HANDLERS[act.type] as (call: Call, act: Act, trees: Trees) => Call;
	const next = handle(call, act, trees);
	const isElsewhere = next.walks !== call.walks || next.at !== call.at || next.deeds !== call.deeds;
	return isElsewhere ? noted(tidied(next, trees), trees) : next;
}

/** A call that begins in the tree of the page, or in none. */
export function beginCall(home: string | undefined, trees: Trees, made = 0): Call {
	return tidied(freshCall(home, made), trees);
}

const HANDLERS: Handlers = {
	open: (call, { opening }, trees) => begun(withoutAsking(call), opening, trees),
	arrive: (call, { sitting, own }) => arrived(withoutAsking(call), { ...sitting, own, entered: 'link' }),
	answer: inStep((call, { answer }, trees) => withSitting(untyped(call, answer, trees), settled(answered(sittingOf(call), answer), trees))),
	change: inStep((call, { leg, stride, answer }, trees) => {
		const asked = withSitting(call, rewound(sittingOf(call), { leg, stride }, trees));
		return withSitting(
			{ ...call, values: untyped(asked, answer, trees).values },
			change(sittingOf(call), leg, stride, answer, trees).sitting,
		);
	}),
	rewind: inStep((call, act, trees) => withSitting(call, rewound(sittingOf(call), act, trees))),
	reach: inStep((call, { state }, trees) => reached(call, state, trees)),
	back: (call, _, trees) => (call.asks ? withoutAsking(call) : call.at === undefined ? call : steppedBack(call, trees)),
	leave: (call) => ({ ...withoutAsking(call), at: undefined }),
	lead: inStep((call, { tree, answers = [] }, trees) => {
		const next = led(call, tree, answers, answers.length);
		return withSitting(next, settled(sittingOf(next), trees));
	}),
	confirm: inStep((call, _, trees) => {
		const walk = lookedUp(call);
		if (!walk) return call;
		return walk.from === undefined && asksWhose(call, trees) ? { ...call, asks: 'confirm' } : confirmed(call);
	}),
	review: inStep((call, _, trees) => {
		const walk = lookedUp(call);
		if (!walk) return call;
		if (walk.from !== undefined) {
			const there = { ...call, at: walk.id };
			return withSitting(there, rewind(sittingOf(there), chainOf(there).length - 1, 0));
		}
		return begun(dropped(call), { legs: [{ tree: walk.tree, answers: [] }], entered: walk.entered }, trees);
	}),
	same: sameCustomer,
	other: otherCustomer,
	value: (call, { field, value }) => ({ ...withoutUndoOf(call, 'new'), values: { ...call.values, [field]: value } }),
	words: (call, { words }) => ({ ...withoutUndoOf(call, 'new'), words }),
	noteCopied: (call, { customer, text }) => (customer === call.customer ? { ...call, noteCopied: text } : call),
	tick: (call, { walk, state, box, on, time }) => done(call, walk, (c) => ticked(c, { walk, state }, box, on, time)),
	copy: (call, { customer, walk, state, copy }) =>
		customer === call.customer ? done(call, walk, (c) => withDeed(c, { kind: 'copy', walk, state, ...copy })) : call,
	sent: (call, { walk, state, template, on, time }) => done(call, walk, (c) => sent(c, { walk, state }, template, on, time)),
	restart: inStep((call) => {
		const { legs } = sittingOf(call);
		const begin = withSitting(call, rewind({ legs }, 0, 0));
		return legs.some(({ answers }) => answers.length > 0) ? thrown(call, begin, 'restart') : begin;
	}),
	remove: (call, { walk }, trees) => {
		const walks = call.walks.filter(({ id }) => id !== walk).map((w) => (w.from === walk ? cutOff(call, w, trees) : w));
		if (walks.length === call.walks.length) return call;
		const at = call.at === walk ? walks.at(-1)?.id : call.at;
		return thrown(call, { ...call, walks, at, deeds: call.deeds.filter((deed) => deed.walk !== walk) }, 'remove');
	},
	new: (call) => {
		const fresh = freshCall(call.home, call.made);
		const holds = !isEmpty(call) || realWalks(call).some(({ answers }) => answers.length > 0);
		return holds ? thrown(call, fresh, 'new') : fresh;
	},
	undo: (call) => {
		if (!call.undo) return call;
		const { what, call: before } = call.undo;
		if (what === 'new') return { ...before, made: call.made };
		const since = call.walks.filter(({ id }) => id > before.made);
		return { ...withoutUndo(call), walks: [...before.walks, ...since], at: before.at, deeds: before.deeds };
	},
	settle: (call) => (call.undo ? { ...call, undo: undefined } : call),
	wipe: (call) => {
		const { legs, shortcut } = sittingOf(call);
		return isEmpty(call) ? call : opened(freshCall(call.home, call.made), { legs, shortcut, entered: 'link' });
	},
	take: (call, { call: other }) => ({ ...other, home: call.home, made: Math.max(call.made, other.made) }),
};

/** The call without what was typed in the fields that an answer now tells: the latest word is the one that holds. */
function untyped(call: Call, answer: string, trees: Trees): Call {
	const { tree, state } = standing(sittingOf(call), trees);
	const { sets = {} } = wayOf(tree.config, state, answer) ?? {};
	const values = Object.entries(call.values).filter(([field]) => !(field in sets));
	return values.length < Object.keys(call.values).length ? { ...call, values: Object.fromEntries(values) } : call;
}

/** The acts of a step, which nobody sees before a tree is chosen and while the call asks whose it is. */
function inStep<A>(handle: (call: Call, act: A, trees: Trees) => Call): (call: Call, act: A, trees: Trees) => Call {
	return (call, act, trees) => (call.asks || call.at === undefined ? call : handle(call, act, trees));
}

/** The call after something was done in a walk, which nothing can be in a look-up. */
function done(call: Call, walk: number, act: (call: Call) => Call): Call {
	return realWalks(call).some(({ id }) => id === walk) ? act({ ...call, undo: undefined }) : call;
}

function thrown(call: Call, now: Call, what: Thrown): Call {
	return { ...withoutAsking(now), undo: { what, call: withoutUndo(call) } };
}

function withoutUndoOf(call: Call, what: Thrown): Call {
	return call.undo?.what === what ? withoutUndo(call) : call;
}

function withoutAsking(call: Call): Call {
	return call.asks ? { ...call, asks: undefined } : call;
}

/** Remembers where the agent stands, and what each question on the way there was answered. */
function noted(call: Call, trees: Trees): Call {
	const chain = chainOf(call);
	if (!chain[0] || looksUp(call)) return call;
	const strides = chain.flatMap(({ tree, answers }) => {
		const known = trees[tree];
		return known ? follow(known.config, answers).strides.map(({ state, answer }) => [stepKey(tree, state), answer]) : [];
	});
	return {
		...call,
		stood: { ...call.stood, [wayKey(sittingOf(call))]: chain[0].id },
		given: { ...call.given, ...Object.fromEntries(strides) },
	};
}
