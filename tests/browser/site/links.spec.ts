import { expect, test } from '@playwright/test';
import { addressesOf } from '../../../src/check/addresses.ts';
import { readContent, readTrees } from '../../../src/check/disk.ts';
import { addressFaults, danglingNames, deadLinks, doubleIds, headFaults, policyFaults, readSite } from '../../site/site.ts';

const site = readSite();
/** The editor at /admin/ is a program of its own, with a policy of its own. */
const own = { ...site, pages: new Map([...site.pages].filter(([path]) => !path.endsWith('/admin/'))) };

test('there is a site to look at', () => {
	expect(own.pages.size).toBeGreaterThan(100);
});

test('every link, every fragment and every address given to a script leads somewhere', () => {
	expect(deadLinks(site)).toEqual([]);
});

test('the check of links knows every page, and every place on it that can be linked to', () => {
	const { trees } = readTrees('.');
	expect(addressFaults(site, addressesOf(readContent('.').content, trees), process.env.BASE ?? '/')).toEqual([]);
});

test('every page has one h1, a description, a language and a title of its own', () => {
	expect(headFaults(own)).toEqual([]);
});

test('no id stands twice on a page', () => {
	expect(doubleIds(own)).toEqual([]);
});

test('whatever names another element of its page, as what explains it, finds it there', () => {
	expect(danglingNames(own)).toEqual([]);
});

test('every page has the strictest policy that it works under', () => {
	expect(policyFaults(own)).toEqual([]);
});
