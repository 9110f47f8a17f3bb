/** The letters that are keys of ours: see `keys.ts`. */
const COMMANDS = ['a', 'c', 'm', 'o', 'u'];
/** How long after its last character something typed goes on, in ms. */
const PAUSE = 1000;
/** How long a letter that copies or sends waits to see that it is no beginning of a name, in ms. */
const ALONE = 250;
let until = 0;
let held: { letter: string; act: () => void; timer: ReturnType<typeof setTimeout> } | undefined;

/**
 * Whether a key belongs to something typed with no field in focus, such as a name: it began with a letter that is no key of ours, or a
 * capital, or followed at once on one that is, and has not paused since. None of it may answer, take back, copy or press a button.
 */
export function isBurst(event: KeyboardEvent): boolean {
	const { key, shiftKey, timeStamp } = event;
	const isLetter = /^\p{L}$/u.test(key);
	const begins = isLetter && (shiftKey || key !== key.toLowerCase() || !COMMANDS.includes(key.toLowerCase()));
	const goesOn = timeStamp < until && (key.length === 1 || ['Backspace', 'Enter'].includes(key));
	const follows = endHeld(event);
	if (begins || goesOn || follows) until = timeStamp + PAUSE;
	return begins || goesOn || follows;
}

/** Takes a key that stands for nothing here, such as the 0 of a telephone number, as the beginning of something typed. */
export function beginBurst({ timeStamp }: KeyboardEvent) {
	until = timeStamp + PAUSE;
}

/** Does an act once it is clear that its letter stands alone: ”maria” copies nothing, and M with nothing after it opens the mail. */
export function holdBack(letter: string, act: () => void) {
	const does = () => {
		held = undefined;
		act();
	};
	held = { letter, act: does, timer: setTimeout(does, ALONE) };
}

/**
 * Ends the waiting of a letter at the next key: another character takes it into what is typed, any other key, such as the first of
 * Alt + Tab, lets it act at once. C and C again copies one part and then the next; A and M twice do it once. Returns whether it was taken.
 */
export function endHeld({ key, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (!held || repeat) return false;
	clearTimeout(held.timer);
	const { act, letter } = held;
	held = undefined;
	if (key === letter && !ctrlKey && !metaKey && !altKey) {
		if (letter === 'c') act();
		return false;
	}
	if (key.length === 1 && !ctrlKey && !metaKey && !altKey) return true;
	act();
	return false;
}
