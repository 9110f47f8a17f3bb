import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { kept } from '../../src/delivery/kept.ts';

/** A storage that holds what it is given, or does what a fault makes it do. */
function storage(fault: Partial<Storage> = {}) {
	const held = new Map<string, string>();
	return {
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, text: string) => void held.set(key, text),
		removeItem: (key: string) => void held.delete(key),
		...fault,
	};
}
const raise = (name: string) => () => {
	throw new DOMException('no', name);
};

afterEach(() => vi.unstubAllGlobals());

describe('what is kept in the browser', () => {
	test.each([
		['device', 'localStorage'],
		['tab', 'sessionStorage'],
	] as const)('is there again, and gone when it is taken away: %s', (where, name) => {
		vi.stubGlobal(name, storage());
		const place = kept('nyckel', where);
		expect(place.get()).toBeNull();
		expect(place.set('text')).toBeUndefined();
		expect(kept('nyckel', where).get()).toBe('text');
		expect(place.set(null)).toBeUndefined();
		expect(place.get()).toBeNull();
	});

	test('survives storage that is full', () => {
		vi.stubGlobal('localStorage', storage({ setItem: raise('QuotaExceededError') }));
		expect(kept('nyckel').set('text')).toBe('full');
		expect(kept('nyckel').get()).toBeNull();
	});

	test.each([
		['blocked', { get: raise('SecurityError') }],
		['missing', { value: null }],
		['broken', { value: storage({ getItem: raise('UnknownError'), setItem: raise('UnknownError'), removeItem: raise('UnknownError') }) }],
	])('survives storage that is %s', (_, how) => {
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...how });
		const place = kept('nyckel');
		expect([place.get(), place.set('text'), place.set(null)]).toEqual([undefined, 'blocked', 'blocked']);
	});

	test('is kept in this one way alone, but for the colours that must be known before the first paint', () => {
		const others = globSync('src/**/*.{ts,tsx,astro,mjs}').filter((file) =>
			/(local|session)Storage|indexedDB/.test(readFileSync(file, 'utf8')),
		);
		expect(others.toSorted()).toEqual(['src/delivery/kept.ts', 'src/site/frame/Theme.astro']);
	});
});
