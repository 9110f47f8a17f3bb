import { keyWords } from './commands/set.ts';
import type { Answer, StepState, TreeConfig } from './draft.ts';
import type { Sides } from './threeWay.ts';
import { quoted, theStep } from './words.ts';

type Sentences = { mine: string; theirs: string };

/** The two readings of a whole step: one has changed it and the other has taken it away or made it another kind; or what else is `said`. */
export function stepSentences(said: string | undefined, mine?: StepState, theirs?: StepState, base?: StepState): Sentences {
	const of = (step: StepState | undefined) => {
		if (said) return `${said} ${theStep(step)}`;
		return step ? `är ${theStep(step)} kvar, ändrat` : `är ${theStep(base)} borttaget`;
	};
	return { mine: `Hos dig ${of(mine)}.`, theirs: `I filen ${of(theirs)}.` };
}

/** The two readings of what a step says. */
export function fieldSentences(step: StepState, key: string, { mine, theirs }: Sides<unknown>): Sentences {
	const words = `${keyWords(step.meta.kind, key)} i ${theStep(step)}`;
	const [word] = theStep(step).split(' ');
	if (key === 'title' || (key === 'text' && 'on' in step))
		return { mine: `Hos dig lyder ${word} ${valueWords(mine)}.`, theirs: `I filen lyder ${word} ${valueWords(theirs)}.` };
	return { mine: `Hos dig är ${words} ${valueWords(mine)}.`, theirs: `I filen är ${words} ${valueWords(theirs)}.` };
}

type Led = { target: string; meta: Answer };

/** The two readings of an answer: where it leads, what it says, or whether it is there. */
export function answerSentences(key: string | undefined, sides: Sides<Led | undefined>, trees: Sides<TreeConfig>): Sentences {
	const label = (sides.base ?? sides.mine ?? sides.theirs)?.meta.label ?? '';
	const name = `svaret ${quoted(label)}`;
	const of = (side: 'mine' | 'theirs') => {
		const led = sides[side];
		if (!led) return `är ${name} borttaget`;
		if (key === undefined) return `är ${name} kvar, ändrat`;
		if (key === 'target') return `leder ${name} till ${theStep(trees[side].states[led.target])}`;
		return `är ${ANSWER_WORDS[key] ?? 'uppgifterna'} på ${name} ${valueWords(led.meta[key as keyof Answer])}`;
	};
	return { mine: `Hos dig ${of('mine')}.`, theirs: `I filen ${of('theirs')}.` };
}

const ANSWER_WORDS: Record<string, string> = {
	label: 'orden',
	means: 'förklaringen',
	sets: 'uppgifterna som svaret fyller i',
	facts: 'det som blir känt',
	retries: 'antalet försök',
	was: 'de gamla namnen',
};

function valueWords(value: unknown): string {
	if (value === undefined) return 'borttagen';
	if (typeof value === 'string') return quoted(value);
	if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.map((item) => quoted(item)).join(', ');
	return typeof value === 'number' ? String(value) : 'ändrad på ett annat sätt';
}
