/** Something to choose, with what a reader calls it. */
export type Choice = { label: string; value: string };
