import { useRef, useState } from 'preact/hooks';

/** What takes time: it gives what is shown when it is done, and what is said then. */
type Act = () => Promise<() => string>;

/** Does what takes time, tells of it, and of what went wrong. What was asked for before is not shown when it comes. */
export function useBusy() {
	const [said, setSaid] = useState('');
	const [fault, setFault] = useState('');
	const latest = useRef(0);
	/** Stops waiting for what was asked for; a sentence says what is wrong. */
	const drop = (sentence = '') => {
		latest.current += 1;
		setSaid('');
		setFault(sentence);
	};
	const run = async (word: string, act: Act, onFault: () => void) => {
		drop();
		const mine = latest.current;
		setSaid(word);
		try {
			const show = await act();
			if (mine === latest.current) setSaid(show());
		} catch (error) {
			if (mine !== latest.current) return;
			onFault();
			drop(error instanceof Error ? error.message : String(error));
		}
	};
	return { said, fault, drop, run, turn: latest.current };
}
