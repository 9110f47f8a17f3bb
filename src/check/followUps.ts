import { answerTo } from '../call/days.ts';
import { addTo } from '../model/duration.ts';
import { entryOf, isOutcome, metaOf, nextTreeOf } from '../tree/walk.ts';
import type { Problem } from './read.ts';
import { lineOfState, type TreeFile } from './trees.ts';

/** Days that tell: the ends of months long and short, and the nights when summer time begins and ends. */
const DAYS = ['2026-01-31', '2026-03-28', '2026-06-15', '2026-10-24', '2027-02-28', '2028-02-29', '2026-12-31'];

/** How many days on a better follow-up is looked for. */
const LONGEST = 400;

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
			const [last, before] = [question.bands.at(-1), question.bands.at(-2)];
			const { after } = meta.followUp;
			const isEarly = (duration: string) =>
				DAYS.some((day) => answerTo(question, day, addTo(new Date(`${day}T10:00:00`), duration)).answer !== last?.answer);
			if (!isEarly(after)) return [];
			const enough = Array.from({ length: LONGEST }, (_, i) => `P${i + 1}D`).find((duration) => !isEarly(duration));
			const answer = `då svarar "${next.config.id}" "${before?.answer}"`;
			const message = `Steget "${state}": uppföljningen efter ${after} kommer för tidigt: ${answer}. Skriv ${enough ? `after: '${enough}' eller senare` : 'ett senare after'}.`;
			return [{ file, line: lineOfState({ lines }, state), message }];
		}),
	);
}
