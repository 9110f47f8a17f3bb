import { expect, test } from 'vitest';
import type { TreeConfig } from '../../machines/tree.ts';
import { remindedOf } from '../../src/agent/step/remindedOf.ts';
import type { PublishedTree } from '../../src/tree/published.ts';

/* A warning stands in full where a way first comes to its system, and as a reminder after that. */
const config = {
	id: 'omrade/trad',
	initial: 'fraga',
	states: {
		fraga: {
			meta: { kind: 'question', text: 'Fråga?', systems: ['register'], source: ['X1.1'] },
			on: { ja: { target: 'slut', meta: { label: 'Ja' } } },
		},
		slut: { type: 'final', meta: { kind: 'outcome', title: 'Slut', actions: ['gor'], source: ['X1.1'] } },
	},
} as const;
const tree = {
	config: config as unknown as TreeConfig,
	actions: { gor: { title: 'Gör', systems: ['register', 'arkiv'], html: '', boxes: 0 } },
	systems: {
		register: { name: 'Registret', url: 'https://register.example/', warning: 'Öppna aldrig två.', reminder: 'Bara ett.' },
		arkiv: { name: 'Arkivet', url: 'https://arkiv.example/', warning: 'Läs bara.' },
	},
} as unknown as PublishedTree;
const way = [{ state: 'fraga', answer: 'ja' }];

test('at the first step it stands in full', () => {
	expect(remindedOf(tree, [])).toBe(tree);
});

test('after it a few words are enough, and a system that the way has not come to keeps its warning', () => {
	const { register, arkiv } = remindedOf(tree, way).systems;
	expect(register?.warning).toBe('Bara ett.');
	expect(arkiv?.warning).toBe('Läs bara.');
});

test('one without a reminder is warned of in full each time, and no reminder takes the place of no warning', () => {
	const { url, name, warning } = tree.systems.register!;
	const without = { ...tree, systems: { register: { name, url, warning }, arkiv: { name: 'Arkivet', url, reminder: 'Bara ett.' } } };
	const after = remindedOf(without, [...way, { state: 'slut', answer: '' }]).systems;
	expect(after.register?.warning).toBe('Öppna aldrig två.');
	expect(after.arkiv?.warning).toBeUndefined();
});
