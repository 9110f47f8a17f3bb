import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { checkAll } from '../../../src/check/disk.ts';
import { report } from '../../../src/check/check.ts';
import { projectCopy } from '../../copy.ts';
import { faults, REDO } from './faults.ts';

/*
 * Faults as an owner makes them, each in a copy of the whole content and all trees. Each gives one message, which names the file, the
 * line where there is one, and the remedy.
 */
const copy = projectCopy();
let restore = () => {};
afterEach(() => restore());
afterAll(() => rmSync(copy, { recursive: true }));

describe('the check of the content', () => {
	test('finds nothing in the content as it is', async () => {
		expect(report(await checkAll(copy))).toBe('\n0 fel i innehållet.');
	});

	test.each(faults)('finds %s', async (_, file, change, place, message) => {
		const before = readFileSync(`${copy}/${file}`, 'utf8');
		const after = change(before);
		expect(after).not.toBe(before);
		restore = () => writeFileSync(`${copy}/${file}`, before);
		writeFileSync(`${copy}/${file}`, after);
		const problems = await checkAll(copy);
		expect(problems, report(problems)).toHaveLength(1);
		expect(problems[0]!.message).toMatch(message);
		expect(`${problems[0]!.file}${problems[0]!.line ? `:${problems[0]!.line}` : ''}`).toMatch(place);
	});

	test('finds a template that was taken away', async () => {
		rmSync(`${copy}/${REDO}`);
		expect(report(await checkAll(copy))).toMatch(
			/machines\/elweb\/familjedelning\.ts:\d+\n {2}Mallen "elweb\/familjedelning-gor-om" finns inte/,
		);
	});
});
