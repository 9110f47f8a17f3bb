/** What is asked, the hits that answer it, any of which will do, and those that say the opposite: none of them may be first. */
export type Asked = { query: string; hits: string[]; not?: string[] };

/** A set of queries, by the kind of thing that makes them hard. */
export type AskedQueries = Record<'ordinary' | 'negation' | 'time' | 'role' | 'english' | 'pasted' | 'misspelled' | 'mail', Asked[]>;
