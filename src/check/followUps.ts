import type { DateQuestion, Outcome } from '../../machines/tree.ts';
import { answerTo } from '../call/days.ts';
import { addTo } from '../model/duration.ts';
import { entryOf, isOutcome, metaOf, nextTreeOf } from '../tree/walk.ts';
import { formsOf } from '../tree/walked.ts';
import { once } from './once.ts';
import type { Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

/** Days that tell: the ends of months long and short, and the nights when summer time begins and ends. */
const DAYS = ['2026-01-31', '2026-03-28', '2026-06-15', '2026-10-24', '2027-02-28', '2028-02-29', '2026-12-31'];

/** How many days on a better follow-up is looked for. */
const LONGEST = 400;

/**
 * Follow-ups that come too early: where an outcome is followed up in a tree that begins with a date, the day that is proposed must give
 * another answer than that of the nearest band, or the agent comes back only to be told to wait.
 */
export function checkFollowUps(trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap(({ file, lines, config }) =>
		Object.entries(config.states).flatMap(([state, { meta }]) => {
			if (!isOutcome(meta)) return [];
			const forms = formsOf(config, state);
			const early = forms.map((form) => earlyIn(form, trees)).find((message) => message !== undefined);
			return early ? [{ file, ...placeIn({ lines }, ['states', state]), message: `Steget "${state}": ${early}` }] : [];
		}),
	);
}

/** What is wrong with the day that one form of an outcome proposes; nothing where it comes late enough. */
function earlyIn(form: Outcome, trees: Map<string, TreeFile>): string | undefined {
	const next = trees.get(nextTreeOf(form) ?? '');
	const question = next && metaOf(next.config, entryOf(form) ?? next.config.initial);
	if (!form.followUp || !next || question?.kind !== 'date') return undefined;
	const { after } = form.followUp;
	const isEarly = earlyFor(question);
	if (!isEarly(after)) return undefined;
	const enough = Array.from({ length: LONGEST }, (_, i) => `P${i + 1}D`).find((duration) => !isEarly(duration));
	const answer = `då svarar "${next.config.id}" "${question.bands[0]?.answer}"`;
	return `uppföljningen efter ${after} kommer för tidigt: ${answer}. Skriv ${enough ? `after: '${enough}' eller senare` : 'ett senare after'}.`;
}

/** Whether a time after a day is too early for a question about that day: asked of many outcomes and at each change, and told at once. */
const earlyFor = once((question: DateQuestion) => {
	const known = new Map<string, boolean>();
	const nearest = question.bands[0]?.answer;
	const isEarly = (after: string) =>
		DAYS.some((day) => answerTo(question, day, addTo(new Date(`${day}T10:00:00`), after)).answer === nearest);
	return (after: string): boolean => {
		const early = known.get(after) ?? isEarly(after);
		known.set(after, early);
		return early;
	};
});
