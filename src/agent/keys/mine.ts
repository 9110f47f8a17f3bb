import { kept } from '../../delivery/kept.ts';

/** The area whose calls the reader takes: its id alone, on this device alone. */
export const MINE = kept('rutinlotsen-omrade');
