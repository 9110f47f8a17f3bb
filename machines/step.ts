/** One step of a tree: something to find out or to do, or where the path ends. */
export type StepState = { meta: Asking; on: Record<string, AnswerTransition> } | { type: 'final'; meta: Outcome };

/** An answer leads to the state `target`; its meta is what the reader sees. */
export type AnswerTransition = { target: string; meta: Answer };

export type Answer = {
	/** The answer in as few words as can be. */
	label: string;
	/** What the answer means or leads to, where the label does not say it. */
	means?: string;
	/** Fields (content/falt) that the answer tells, each with its value: `{ tjanst: 'Mina sidor' }`. */
	sets?: Record<string, string>;
	/** What is known from now on, by name: `['kabel-bytt']`. It holds in the trees that follow too. */
	facts?: string[];
	/** What the answer was called before, so that links with that name still lead on. */
	was?: string[];
	/** An answer that leads back does so at most `most` times; the time after that it leads to the state `then`. */
	retries?: { most: number; then: string };
};

/**
 * The tree that the reader continues in, in the same sitting. With `at` it is entered at that step, whose one way is taken as answered:
 * what it asks is known here.
 */
export type Next = string | { tree: string; at: string };

/** What every step may name: what it was called, where it is said in the source, and what the source leaves open. */
type Grounds = {
	/** What the step was called before, so that links to it still lead here. */
	was?: string[];
	/** Statements of the source, such as `E3.4`. Empty only where `open` is set. */
	source: string[];
	/** The open questions (content/fragor) that this step stands on. */
	open?: string[];
};

/** What helps beside the words of a step. */
export type Aid = Picture | PageLink | Table;

/** A picture, by the name of its file in content/rutiner/<area>/bilder. */
export type Picture = {
	kind: 'picture';
	file: string;
	/** What it shows, for those who do not see it. */
	alt: string;
	caption?: string;
};

/** A page to look at: an address elsewhere, or one of this site from its first slash. */
export type PageLink = { kind: 'link'; to: string; text: string };

/** At most five columns and twelve rows, of which the first are the heads. */
export type Table = { kind: 'table'; caption: string; rows: string[][] };

/** What every step that is no outcome may hold: what is asked or done, and what helps with it. */
type Told = Grounds & {
	text: string;
	/** How to find the answer out, in a sentence or two. */
	help?: string;
	/** Steps on the way to the answer, or what to mind, a line each. */
	hints?: string[];
	aids?: Aid[];
	/** Systems (content/system) to open for it. */
	systems?: string[];
	/** Fields (content/falt) that are good to note here. */
	fields?: string[];
	/** Fields that must be filled in before the step is answered. */
	demands?: string[];
};

/** A step that asks something. Where one of the facts in `known` holds, the answer beside it is taken as given. */
type Asked = Told & { known?: Record<string, string> };

/** Two to nine answers. */
export type Question = Asked & { kind: 'question' };

/** Many answers that lead to at most nine states, found by typing. */
export type ListQuestion = Asked & { kind: 'list' };

/**
 * A question that a date answers, by how many days lie between it and `from`: today, or the date in another field. The first band that
 * holds the date gives the answer, and the last has no limit. `counts` says on which side of `from` it lies (before, unless it says
 * `until`), `beyond` what is answered where it lies on the other.
 */
export type DateQuestion = Asked & {
	kind: 'date';
	/** The field (content/falt) that holds the date. */
	field: string;
	from?: string;
	counts?: 'since' | 'until';
	bands: DateBand[];
	beyond?: string;
};

/**
 * `to` is the last day that belongs to the band, `below` the first that does not: an ISO 8601 duration (`P7D`, `P3M`, `P1M14D`), working
 * days (`P3B`), or a day of the month that lies so many months on: `{ day: 1, months: 1 }` is the first of next month; or a day of the
 * calendar, `2026-07-01`. An age is a birthday that lies `below: 'P18Y'` back.
 */
export type DateBand = { to?: DateLimit; below?: DateLimit; answer: string };
export type DateLimit = string | { day: number; months: number };

/** A question that a number answers: the first band that it lies in gives the answer, and the last has no limit. */
export type NumberQuestion = Asked & {
	kind: 'number';
	/** The field (content/falt) that holds the number. */
	field: string;
	/** What is counted: `kr`, `dagar`. */
	unit?: string;
	bands: NumberBand[];
};

/** `to` belongs to the band, `below` does not. */
export type NumberBand = { to?: number; below?: number; answer: string };

/** Several things that may be so at once. The first rule that holds gives the answer; the last one has no conditions. */
export type Choices = Asked & {
	kind: 'choices';
	/** At most seven, by id: as many as the days of a week. */
	options: Record<string, { label: string; means?: string }>;
	rules: ChoiceRule[];
};

/** Holds where all of `all`, one of `any` and none of `none` are chosen. */
export type ChoiceRule = { all?: string[]; any?: string[]; none?: string[]; answer: string };

/** Something to do on the way, with one way on. It is no question, and the case note tells of it as done. */
export type Doing = Told & {
	kind: 'step';
	/** Actions (content/atgarder) that it is done by, in their order. */
	actions?: string[];
};

/**
 * Another tree that is gone through and come back from: each outcome of that tree is an answer here, by its id. With `at` it is entered
 * at that step.
 */
export type Via = Told & { kind: 'via'; tree: string; at?: string };

/** Every kind of step that leads on. */
export type Asking = Question | ListQuestion | DateQuestion | NumberQuestion | Choices | Doing | Via;

export type Outcome = Grounds & {
	kind: 'outcome';
	/** What to do, in the imperative. */
	title: string;
	/** Why, or what to tell the customer, in a sentence or two. */
	text?: string;
	aids?: Aid[];
	/** Actions (content/atgarder) in the order they are done. */
	actions?: string[];
	/** Words of those actions that are known here, by the name that the action gives them: `{ applikation: 'Elweb Prod' }`. */
	with?: Record<string, string>;
	/** Templates (content/mallar): what is written to somebody. */
	templates?: string[];
	/** What happens to the case in the area's case system, a step each. */
	case?: string[];
	/** When to come back to it: an ISO 8601 duration from today, what for, and the field (content/falt) with the number to look for. */
	followUp?: { after: string; what: string; field?: string };
	next?: Next;
	/** What belongs to the outcome beside this where the way here answered so. */
	parts?: Part[];
};

/**
 * What an outcome holds on some of its ways: where each question in `when` was answered with the answer, or one of those, beside it. Its
 * lists follow on those of the outcome; of two follow-ups or trees to go on in, its own is the one.
 */
export type Part = {
	when: Record<string, string | string[]>;
} & Pick<Outcome, 'text' | 'actions' | 'templates' | 'case' | 'open' | 'followUp' | 'next'>;

export type StepMeta = Asking | Outcome;
