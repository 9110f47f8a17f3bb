import { answering, told } from './answer.ts';
import type { Answer, AskName } from './asks.ts';

/* Reads documents where the page does not wait for it, and where it can be stopped. */
const answers = answering() as Record<AskName, (ask: unknown) => unknown>;

addEventListener('message', ({ data: { nth, name, ask } }: MessageEvent<{ nth: number; name: AskName; ask: unknown }>) => {
	const tell = (answer: Answer) => postMessage(answer);
	try {
		tell({ nth, answer: answers[name](ask) });
	} catch (error) {
		tell({ nth, refusal: told(error) });
	}
});
