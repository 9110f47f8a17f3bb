/** An answer of a step, by its id and its words. */
export type AnswerChoice = { id: string; label: string };
