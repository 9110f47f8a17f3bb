import personnummer from 'personnummer';
import { likePersonnummer } from './clean.ts';

/** Numbers that the Swedish Tax Agency gives out for tests end in 238–239 or 980–989 before the check digit. */
const TEST_NUMBER = /(98\d|238|239)\d$/;

/** The lines of a text where something stands that is somebody's personnummer, by its check digit. */
export function linesWithPersonnummer(text: string): number[] {
	return likePersonnummer(text).flatMap(({ number, line }) => (personnummer.valid(number) && !TEST_NUMBER.test(number) ? [line] : []));
}
