import type { StepMeta } from '../../../machines/tree.ts';

/** What each kind of step is called where it is chosen. */
export const KIND_NAMES: Record<StepMeta['kind'], string> = {
	question: 'Fråga',
	list: 'Fråga med många svar',
	date: 'Fråga som ett datum svarar på',
	number: 'Fråga som ett tal svarar på',
	choices: 'Fråga med flera val på en gång',
	step: 'Något att göra på vägen',
	via: 'Gå igenom ett annat träd',
	outcome: 'Utfall',
};

/** What stands before the text of a step that is no plain question. */
export const KIND_SIGNS: Partial<Record<StepMeta['kind'], string>> = {
	list: 'Lista',
	date: 'Datum',
	number: 'Tal',
	choices: 'Flera val',
	step: 'Gör',
	via: 'Gå igenom',
};

/** A step without words yet, as it is called in lists. */
export const UNNAMED = 'Utan text';
