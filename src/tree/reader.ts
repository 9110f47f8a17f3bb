import type { Maps } from './follow.ts';
import { givenAt } from './asked.ts';
import { answered, back, rewind, settled, type Sitting } from './sitting.ts';

/** What a reader can do in a sitting. `stand` is an arrival from outside: a link, or the browser's Back and Forward. */
export type Turn =
	| { type: 'answer'; answer: string }
	| { type: 'back' }
	| { type: 'rewind'; leg: number; stride: number }
	/** On into another tree; `answers` are known where it is entered at a step. */
	| { type: 'lead'; tree: string; answers?: string[] }
	| { type: 'stand'; sitting: Sitting };

/** The sitting up to a question, where it was answered. */
export function rewound(sitting: Sitting, { leg, stride }: { leg: number; stride: number }, trees: Maps): Sitting {
	const place = givenAt(sitting.legs, leg, stride, trees);
	return rewind(sitting, place.leg, place.stride);
}

/** The sitting after a turn; pure, so that a link can say where it leads before it is followed. The sitting must hold in these trees. */
export function turn(sitting: Sitting, event: Turn, trees: Maps): Sitting {
	switch (event.type) {
		case 'answer':
			return settled(answered(sitting, event.answer), trees);
		case 'back':
			return back(sitting, trees);
		case 'rewind':
			return rewound(sitting, event, trees);
		case 'lead':
			return settled({ legs: [...sitting.legs, { tree: event.tree, answers: event.answers ?? [] }] }, trees);
		case 'stand':
			return event.sitting;
	}
}
