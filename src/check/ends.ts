import type { Outcome } from '../../machines/tree.ts';
import { isOutcome } from '../tree/walk.ts';
import { formsOf } from '../tree/walked.ts';
import type { Content, Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

/** The word for the case, in whatever form it stands. */
const CASE = /ärende/i;

/**
 * Ends that say nothing of the case: where a call is over, the agent is told what happens to the case, or by an open question what to do
 * with it meanwhile. `case: []` says that the end is about no case.
 */
export function checkEnds(content: Content, trees: Map<string, TreeFile>): Problem[] {
	return [...trees.values()].flatMap(({ file, lines, config }) =>
		Object.entries(config.states).flatMap(([state, { meta }]) => {
			if (!isOutcome(meta) || formsOf(config, state).every((form) => !isEnd(form) || namesCase(form, content))) return [];
			const message = `Steget "${state}": här slutar samtalet, men inget sägs om ärendet. Skriv case: ['…'] om vad som händer med det, eller lägg till den öppna frågan i open. Gäller steget inget ärende: case: [].`;
			return [{ file, ...placeIn({ lines }, ['states', state, 'meta', 'case']), message }];
		}),
	);
}

/** What leads on now is no end; what is followed up another day is. */
function isEnd({ next, followUp }: Outcome): boolean {
	return !next || followUp !== undefined;
}

function namesCase({ case: lines, title, text = '', open = [] }: Outcome, content: Content): boolean {
	if (lines || CASE.test(title) || CASE.test(text)) return true;
	return open.some((id) => {
		const known = content.questions.get(id);
		// What cannot be read or does not exist has been told of.
		if (!known || known.broken) return true;
		const { question, meanwhile, answer } = known.data;
		return [question, meanwhile, answer].some((words) => CASE.test(String(words ?? '')));
	});
}
