import { nameOf } from '../tree/walk.ts';
import type { Draft, StepState } from './draft.ts';
import { stepsOf } from './graph.ts';

const LONGEST = 60;

/** Words as they are quoted in a name of an act; long ones are cut between words. */
export function quoted(words: string): string {
	const short = words.trim().replace(/\s+/g, ' ');
	if (short.length <= LONGEST) return `”${short}”`;
	return `”${short.slice(0, LONGEST).replace(/\s+\S*$/, '')} …”`;
}

/** A step as it is named in a sentence: `frågan ”Finns det ett konto?”`. */
export function theStep(step: StepState | undefined): string {
	const name = nameOf(step?.meta);
	return name.trim() ? `${SORTS[step?.meta.kind ?? 'question']} ${quoted(name)}` : `${SORTS[step?.meta.kind ?? 'question']} utan text`;
}

const SORTS: Record<StepState['meta']['kind'], string> = {
	question: 'frågan',
	list: 'frågan',
	date: 'frågan',
	number: 'frågan',
	choices: 'frågan',
	step: 'steget',
	via: 'steget',
	outcome: 'utfallet',
};

/** An answer as it is named in a sentence: `svaret ”Ja”`. */
export function theAnswer(draft: Draft, state: string, answer: string): string {
	const step = stepsOf(draft)[state];
	const label = step && 'on' in step ? step.on[answer]?.meta.label : undefined;
	return label?.trim() ? `svaret ${quoted(label)}` : 'svaret utan text';
}
