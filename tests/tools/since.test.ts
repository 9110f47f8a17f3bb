import { expect, test } from 'vitest';
import { sinceDay } from '../../src/diff/since.ts';

test.each([
	['2026-10-25', '2026-10-25'],
	['2026\u201110\u201125', '2026-10-25'],
	['i går', '2026-02-28'],
	['Förra veckan', '2026-02-16'],
	['förra månaden', '2026-02-01'],
	['förra året', '2025-01-01'],
])('since %s', (said, day) => expect(sinceDay(said, '2026-03-01')).toBe(day));

test('since last month, in January, is since December', () => expect(sinceDay('förra månaden', '2026-01-31')).toBe('2025-12-01'));

test.each(['2026-02-30', '25 oktober', ''])('refuses %j in a sentence', (said) =>
	expect(() => sinceDay(said, '2026-03-01')).toThrow(/(?:är ingen dag|finns inte)\. Skriv en dag, 2026-10-25/),
);
