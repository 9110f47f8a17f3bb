/**
 * The longest value, in characters, that is held against a pattern: no format is longer, and the time that a pattern can take grows with
 * it.
 */
export const LONGEST_VALUE = 60;

/** Whether a whole value fits a format's pattern, which the check has found to be safe. */
export function fits(pattern: string, value: string): boolean {
	return value.length <= LONGEST_VALUE && new RegExp(`^(?:${pattern})$`, 'u').test(value);
}
