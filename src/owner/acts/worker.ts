import type { Project } from '../../check/project.ts';
import type { Ask, Told } from './asks.ts';
import { tell } from './tell.ts';

/** What is told to the worker, and what it tells: what the act comes to, or in Swedish what is wrong with it. */
export type Asked = { project: Project; ask: Ask; today: string };
export type Answer = { told: Told } | { fault: string };

/* Tells what an act comes to, where the page does not wait for it. */
addEventListener('message', ({ data: { project, ask, today } }: MessageEvent<Asked>) => postMessage(answerTo(project, ask, today)));

function answerTo(project: Project, ask: Ask, today: string): Answer {
	try {
		return { told: tell(project, ask, today) };
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}
