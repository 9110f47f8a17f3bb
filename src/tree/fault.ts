/**
 * A fault in the shape of a tree: the state it is in (none where it is the whole) and where in it, and a Swedish message with what to do.
 * A warning stops nothing.
 */
export type Fault = { state?: string; path?: string[]; message: string; warning?: true };
