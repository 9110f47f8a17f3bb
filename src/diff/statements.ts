import type { ContentFile } from '../check/read.ts';
import { isRecord } from '../model/isRecord.ts';
import { edited, type ToldChange } from './change.ts';

/** What has changed in what an area's source says, statement by statement; where each stands on the site is told by those places. */
export function statementChanges(old: ContentFile, now: ContentFile): ToldChange[] {
	const [was, is] = [saidIn(old), saidIn(now)];
	const kept = [...is].flatMap(([id, says]) => (was.has(id) ? edited(`Vad punkten ${id} säger`, was.get(id), says) : []));
	const come = [...is].filter(([id]) => !was.has(id)).map(([id, says]) => ({ says: `Punkten ${id} är ny:`, now: [says] }));
	const gone = [...was].filter(([id]) => !is.has(id)).map(([id, says]) => ({ says: `Punkten ${id} finns inte längre:`, was: [says] }));
	return [...kept, ...come, ...gone];
}

function saidIn({ raw }: ContentFile): Map<string, string> {
	const items = Object.values(raw).filter(isRecord);
	return new Map(items.map(({ id, says }) => [String(id), String(says)]));
}
