/**
 * The levels of a practice call, easiest first, with the word that the learner sees. Apart from the schema, which is not for the browser.
 */
export const LEVELS = { latt: 'Lätt', vanlig: 'Vanligt', klurig: 'Klurigt' } as const;
