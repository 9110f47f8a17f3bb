import { trustedScript } from '../../delivery/safety/trusted.ts';
import type { Answer, AskName, Asks } from './asks.ts';
import address from './worker.ts?worker&url';

/** How long a document may take, in milliseconds. */
const LONGEST = 20_000;

export type Reading = { ask: <Name extends AskName>(name: Name, ask: Asks[Name]['ask']) => Promise<Asks[Name]['answer']> };

/**
 * Asks the worker that reads. Rejects with a Swedish sentence where it refuses, and where it takes too long: then it is ended, and what was
 * read is gone with it.
 */
export function reading(longest = LONGEST): Reading {
	let worker: Worker | undefined;
	let last = 0;
	const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
	const end = (sentence: string) => {
		worker?.terminate();
		worker = undefined;
		for (const { reject } of waiting.values()) reject(new Error(sentence));
		waiting.clear();
	};
	const start = () => {
		const made = new Worker(trustedScript(address), { type: 'module' });
		made.addEventListener('message', ({ data: { nth, answer, refusal } }: MessageEvent<Answer>) => {
			const asked = waiting.get(nth);
			waiting.delete(nth);
			if (refusal) asked?.reject(new Error(refusal));
			else asked?.resolve(answer as never);
		});
		made.addEventListener('error', () => end(BROKEN));
		return made;
	};
	return {
		ask(name, ask) {
			const nth = ++last;
			worker ??= start();
			worker.postMessage({ nth, name, ask });
			setTimeout(() => waiting.has(nth) && end(SLOW), longest);
			return new Promise((resolve, reject) => waiting.set(nth, { resolve, reject }));
		},
	};
}

const SLOW =
	'Dokumentet tog mer än 20 sekunder att läsa, så läsningen avbröts. Inget är skrivet. Dela dokumentet i flera och läs in dem var för sig, eller använd npm run import, som får ta den tid det tar.';
const BROKEN = 'Läsningen kunde inte starta. Inget är skrivet. Ladda om sidan och försök igen.';
