import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildCopy, copyAt, fillCopy } from '../built.ts';
import { isFault } from '../../src/check/check.ts';
import { checkAll } from '../../src/check/disk.ts';
import { harmless } from './faults.ts';
import type { Make } from './make.ts';
import { odd } from './ownerFaults.ts';
import { noSlips } from './slipFaults.ts';
import { sound } from './valueFaults.ts';

/*
 * A build asks the check before it begins, so the two tell the same faults (stops.test.ts; a whole server: delivery/dev.spec.ts).
 * What is left is what the check lets pass: the build must take all of it. Three kinds of faults that once passed were an empty picture, a
 * tree in another encoding and a mail that lies in no area.
 */
test('What the check lets pass, a build takes: all of it at once', { timeout: 240_000 }, async () => {
	const copy = copyAt('let-pass');
	fillCopy(copy);
	for (const part of ['content', 'machines/biblioteket']) cpSync(`tests/area/${part}`, `${copy}/${part}`, { recursive: true });
	const made = [...harmless, ...odd, ...sound, ...noSlips].filter(([, make]) => canBeMade(make, copy));
	expect(made.length).toBeGreaterThan(50);
	expect((await checkAll(copy)).filter(isFault)).toEqual([]);
	await expect(buildCopy(copy)).resolves.toBeUndefined();
});

/** Makes a change, where one before it has not taken away what it changes. */
function canBeMade(make: Make, root: string): boolean {
	try {
		make(root);
		return true;
	} catch {
		return false;
	}
}
