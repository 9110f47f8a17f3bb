import { answerTo } from '../call/days.ts';
import { addTo } from '../model/duration.ts';
import { entryOf, isOutcome, metaOf, nextTreeOf } from '../tree/walk.ts';
import type { Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Days that tell: the ends of months long and short, and the nights when summer time begins and ends. */
const DAYS = ['2026-01-31', '2026-03-28', '2026-06-15', '2026-10-24', '2027-02-28', '2028-02-29', '2026-12-31'];

/**
 * Follow-ups that come too early: where an outcome is followed up in a tree that begins with a date, the day that is proposed must give
 * the answer that it has been long enough, or the agent comes back only to be told to wait.
 */
export function checkFollowUps(trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap(({ file, lines, config }) =>
		Object.entries(config.states).flatMap(([state, { meta }]) => {
			if (!isOutcome(meta) || !meta.followUp) return [];
			const next = trees.get(nextTreeOf(meta) ?? '');
			const question = next && metaOf(next.config, entryOf(meta) ?? next.config.initial);
			if (!next || question?.kind !== 'date') return [];
			const { after } = meta.followUp;
			const early = DAYS.some((day) => {
				const now = new Date(`${day}T10:00:00`);
				return answerTo(question, day, addTo(now, after)).answer !== question.over;
			});
			if (!early) return [];
			const answer = `då svarar "${next.config.id}" "${question.within}"`;
			const message = `Steget "${state}": uppföljningen efter ${after} kommer för tidigt: ${answer}. Skriv after: 'P${question.days + 1}D' eller senare.`;
			return [{ file, line: lineOfState({ lines }, state), message }];
		}),
	);
}
