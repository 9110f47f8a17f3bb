import { trustedScript } from '../../delivery/safety/trusted.ts';
import { today } from '../../model/today.ts';
import { fetchProject } from '../save/fetchProject.ts';
import type { Ask, Told } from './asks.ts';
import type { Answer, Asked } from './worker.ts';
import address from './worker.ts?worker&url';

const LOST = 'Rutinerna gick inte att hämta. Det du har skrivit står kvar: försök igen om en stund.';

/** What an act would come to in the project as it is now. Rejects, in Swedish, where the act cannot be done or the project not be had. */
export async function told(project: string, ask: Ask): Promise<Told> {
	const texts = await fetchProject(project).catch(() => {
		throw new Error(LOST);
	});
	const worker = new Worker(trustedScript(address), { type: 'module' });
	try {
		const answer = await new Promise<Answer>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
			worker.addEventListener('error', () => reject(new Error(LOST)));
			worker.postMessage({ project: texts, ask, today: today() } satisfies Asked);
		});
		if ('fault' in answer) throw new Error(answer.fault);
		return answer.told;
	} finally {
		worker.terminate();
	}
}
