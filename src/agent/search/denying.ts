// cspell:disable -- Swedish and English words without their marks.

/** Denies what stands before it, or where that is a helping verb, what comes after: stämmer inte, kan inte logga in. */
export const ADVERBS = words('inte ej icke aldrig not never cannot cant dont doesnt isnt');
/** Denies what comes after: inget svar, utan aktiv anläggning. */
export const BEFORE = words('ingen inget inga ingenting utan varken saknar sakna no without');
/** Denies what stands before it: skärmbilden saknas. */
export const AFTER = words('saknas borta fattas forsvunnen forsvunnit missing gone');

/** Whether a folded word denies others. */
export function isDenying(word: string): boolean {
	return ADVERBS.has(word) || BEFORE.has(word) || AFTER.has(word);
}

function words(list: string): Set<string> {
	return new Set(list.split(' '));
}
