/** The letters that are keys of ours: see `keys.ts`. */
const COMMANDS = ['a', 'c', 'm', 'u'];
/** How long after its last character something typed goes on, in ms. */
const PAUSE = 1000;
let until = 0;

/**
 * Whether a key belongs to something typed with no field in focus, such as a name: it began with a letter that is no key of ours, or a
 * capital, and has not paused since. None of it may answer, take back or copy.
 */
export function isBurst({ key, shiftKey, timeStamp }: KeyboardEvent): boolean {
	const isLetter = /^\p{L}$/u.test(key);
	const begins = isLetter && (shiftKey || key !== key.toLowerCase() || !COMMANDS.includes(key.toLowerCase()));
	const goesOn = timeStamp < until && (key.length === 1 || key === 'Backspace');
	if (begins || goesOn) until = timeStamp + PAUSE;
	return begins || goesOn;
}
