import type { Answer, StepState, TreeConfig } from '../../machines/tree.ts';

/** The project's files that content and trees lie in, by their path from its top: `content/…` and `machines/<area>/<tree>.ts`. */
export type Files = ReadonlyMap<string, string>;

/**
 * A tree under change. It may be unfinished: what it lacks is told by the check and stops a save, never the draft. It is never changed in
 * place, so that each one before it can be come back to.
 */
export type Draft = {
	tree: TreeConfig;
	/** Loose steps, which only hung on what was taken away: kept in the draft, never in the file. Their answers may lead to each other. */
	shelf: Record<string, StepState>;
	/** The other files that are saved with the tree, such as a new mail: what each is to hold, by path. */
	files: Record<string, string>;
};

/** A place in a tree that an owner can be brought to: a step, one of its answers, or a key of either (`text`, `label`, `followUp`). */
export type Place = { state: string; answer?: string; key?: string };

/** What an act of the owner's came to: the draft after it, what it is called in the history ("ta bort frågan …"), and where to go on. */
export type Act = {
	draft: Draft;
	said: string;
	at: Place;
	/** The text that was typed into. Acts on the same one, one after another, are one in the history. */
	typed?: string;
};

/** What a new step is born as. A question and a step that is done begin with no answers. */
export type NewStep = { kind: 'question' | 'step' | 'outcome'; words: string };

/** Where an answer is to lead: to a step that is there, also one on the shelf, or to a new one. */
export type Lead = { to: string } | NewStep;

export type { Answer, StepState, TreeConfig };
