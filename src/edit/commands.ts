export { addAnswer, insertFirst, insertStep, leadTo, moveAnswer, removeAnswer } from './commands/answers.ts';
export { copyBranch, hangingOn, moveBranch, type Row } from './commands/branch.ts';
export { idForFile, type NewKind } from './commands/files.ts';
export { changeKind } from './commands/kind.ts';
export type { StepKind, Through } from './commands/kindStart.ts';
export {
	newAction,
	newField,
	newMail,
	newQuestion,
	standOn,
	type NewAction,
	type NewField,
	type NewMail,
	type NewQuestion,
} from './commands/made.ts';
export { newPractice, type NewPractice } from './commands/practice.ts';
export { dropFromShelf, removeStep, setInitial } from './commands/remove.ts';
export { setAnswer, setStep } from './commands/set.ts';
export { split } from './commands/split.ts';
export { REFUSALS } from './commands/refusals.ts';
