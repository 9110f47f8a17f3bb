import { describe, expect, test } from 'vitest';
import { smsInWords, smsOf } from '../../src/call/sms.ts';

describe('the length of a text message', () => {
	test.each([
		['', 0, 0],
		['å'.repeat(160), 160, 1],
		['å'.repeat(161), 161, 2],
		['å'.repeat(306), 306, 2],
		['å'.repeat(307), 307, 3],
		// A euro sign and brackets take the room of two.
		['€'.repeat(80), 160, 1],
		['[x]', 5, 1],
		// One dash makes every message shorter.
		[`–${'a'.repeat(69)}`, 70, 1],
		[`–${'a'.repeat(70)}`, 71, 2],
		[`–${'a'.repeat(134)}`, 135, 3],
		// What lies beyond the first plane takes two.
		['👍', 2, 1],
		['  rader\n\noch blanksteg  ', 20, 1],
	])('%s', (text, length, messages) => {
		expect(smsOf(text)).toMatchObject({ length, messages });
	});

	test('is said with what makes it shorter', () => {
		expect(smsInWords(smsOf('Hej!'))).toBe('4 tecken, ett sms.');
		expect(smsInWords(smsOf('a'.repeat(200)))).toBe('200 tecken, 2 sms.');
		expect(smsInWords(smsOf('Hej – ”du”'))).toBe('10 tecken, ett sms. Tecknen – ” gör att varje sms bara rymmer 70 tecken.');
	});
});
