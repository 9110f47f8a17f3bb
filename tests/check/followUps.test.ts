import { expect, test } from 'vitest';
import type { Outcome } from '../../machines/tree.ts';
import { readTrees } from '../../src/check/disk.ts';
import { checkFollowUps } from '../../src/check/followUps.ts';

/* A parcel that is followed up in the tree that asks when it was sent, which has three answers: only the nearest says to wait. */
test.each([
	['P3B', /kommer för tidigt: då svarar "stod\/paket" "nyss"\. Skriv after: 'P\d+D' eller senare/],
	['P1D', /kommer för tidigt/],
	['P4B', undefined],
	['P1M', undefined],
])('a follow-up after %s in a tree of three bands', (after, message) => {
	const { trees } = readTrees('tests/kinds');
	const outcome = trees.get('stod/paket')!.config.states.vanta!.meta as Outcome;
	Object.assign(outcome, { followUp: { after, what: 'Se om det har kommit.' }, next: 'stod/paket' });
	expect(checkFollowUps(trees).map((one) => one.message)).toEqual(message ? [expect.stringMatching(message)] : []);
});
