/** Told what the files say once they are saved, and in a sentence how many those are. */
export type Saved = (files: Map<string, string>, sentence: string) => void;
