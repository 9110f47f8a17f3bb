import { describe, expect, test } from 'vitest';
import { assignmentOf, keyOf, readLink } from '../../src/learner/progress/assignment.ts';
import { merge, NOTHING } from '../../src/learner/progress/progress.ts';
import { withAssigned, withAssignment } from '../../src/learner/progress/assigned.ts';
import { read } from '../../src/learner/progress/read.ts';

const some = { calls: ['elweb/a', 'omdirekt/b-c'], live: false };

describe('the link of an assignment', () => {
	test.each([some, { ...some, live: true }])('holds the calls and how they are taken, and nothing else: %j', (assignment) => {
		expect(assignmentOf(keyOf(assignment))).toEqual(assignment);
		expect(keyOf(assignment)).toMatch(/^(samtal|pa-riktigt)=elweb\/a,omdirekt\/b-c$/);
	});

	test.each([
		'#samtal=elweb/a,omdirekt/b-c',
		`#samtal=${encodeURIComponent('elweb/a,omdirekt/b-c')}`,
		'#samtal=elweb/a,omdirekt/b-c.',
		'#samtal=elweb/a,omdirekt/b-c)',
		'#samtal=elweb/a, elweb/a,omdirekt/b-c,',
	])('is read as mail and chat leave it: %s', (link) => expect(readLink(link)).toEqual({ assignment: some, bad: [] }));

	test('tells what is no call, and keeps the others', () => {
		expect(readLink('#samtal=elweb/a,<b>,elweb')).toEqual({ assignment: { calls: ['elweb/a'], live: false }, bad: ['<b', 'elweb'] });
	});

	test.each(['', '#', '#repetera', '#samtal=', '#annat=elweb/a', '#samtal=%E0%A4%A'])('that holds none, %s, is none', (link) =>
		expect(readLink(link).assignment).toBeUndefined(),
	);
});

describe('an assignment that was opened', () => {
	const key = keyOf(some);
	const opened = withAssignment(NOTHING, key);
	const always = () => true;

	test('keeps the first result of each of its calls, and of no other', () => {
		const once = withAssigned(opened, 'elweb/a', false, always);
		expect(withAssigned(once, 'elweb/a', true, always).assignments).toEqual({ [key]: { 'elweb/a': 'wrong' } });
		expect(withAssigned(opened, 'elweb/z', true, always).assignments).toEqual({ [key]: {} });
		expect(withAssigned(opened, 'elweb/a', true, ({ live }) => live).assignments).toEqual({ [key]: {} });
		expect(withAssigned(NOTHING, 'elweb/a', true, always)).toBe(NOTHING);
	});

	test('is not begun anew by being opened again', () => {
		const once = withAssigned(opened, 'elweb/a', true, always);
		expect(withAssignment(once, key)).toBe(once);
	});

	test('is read as it was written, and of two it holds both', () => {
		const one = withAssigned(opened, 'elweb/a', true, always);
		const other = withAssigned(opened, 'omdirekt/b-c', false, always);
		expect(read(JSON.stringify(one))).toEqual({ progress: one, lost: false, newer: false });
		expect(merge(one, other).assignments).toEqual({ [key]: { 'elweb/a': 'right', 'omdirekt/b-c': 'wrong' } });
		expect(read(JSON.stringify({ ...one, assignments: { [key]: { 'elweb/a': 'kanske' }, x: 7 } }))).toMatchObject({ lost: true });
	});
});
