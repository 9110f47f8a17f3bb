import { kept } from '../../delivery/kept.ts';

const setting = kept('rutinlotsen-snabbtangenter');

/** Whether they are off on this page, where storage could not keep the choice. */
let offHere: boolean | undefined;

/** Whether the reader has turned the single-letter keys off (WCAG 2.1.4). Nothing but "off" is kept, on the device alone. */
export function areKeysOff(): boolean {
	return offHere ?? setting.get() === 'off';
}

/** Keeps the choice; where storage is blocked it lasts as long as the page. */
export function keepKeys(on: boolean) {
	offHere = setting.set(on ? null : 'off') ? !on : undefined;
}

/** The area whose calls the reader takes: its id alone, on this device alone. */
export const MINE = kept('rutinlotsen-omrade');
