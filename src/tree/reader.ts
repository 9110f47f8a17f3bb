import { answered, back, rewind, type Sitting } from './sitting.ts';

/** What a reader can do in a sitting. `stand` is an arrival from outside: a link, or the browser's Back and Forward. */
export type Turn =
	| { type: 'answer'; answer: string }
	| { type: 'back' }
	| { type: 'rewind'; leg: number; stride: number }
	/** On into another tree; `answers` are known where it is entered at a step. */
	| { type: 'lead'; tree: string; answers?: string[] }
	| { type: 'stand'; sitting: Sitting };

/** The sitting after a turn; pure, so that a link can say where it leads before it is followed. */
export function turn(sitting: Sitting, event: Turn): Sitting {
	switch (event.type) {
		case 'answer':
			return answered(sitting, event.answer);
		case 'back':
			return back(sitting);
		case 'rewind':
			return rewind(sitting, event.leg, event.stride);
		case 'lead':
			return { legs: [...sitting.legs, { tree: event.tree, answers: event.answers ?? [] }] };
		case 'stand':
			return event.sitting;
	}
}
