import type { Known } from '../../src/import/write/known.ts';
import { writtenPaths } from '../../src/owner/import/known.ts';

/** A project that holds nothing yet. */
export const NOTHING: Known = { areas: [], letters: [], questions: [], contacts: [], systems: [], paths: writtenPaths() };
