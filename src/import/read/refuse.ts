/** Stops the reading of a document with a Swedish sentence that says why, and what to do. */
export function refuse(message: string): never {
	throw Object.assign(new Error(message), { name: REFUSAL });
}

/** Whether an error is a refusal, which is told to the reader as it is. */
export function isRefusal(error: unknown): error is Error {
	return error instanceof Error && error.name === REFUSAL;
}

const REFUSAL = 'Refusal';
