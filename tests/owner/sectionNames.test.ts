import { expect, test } from 'vitest';
import { sectionNames } from '../../src/owner/source/sectionNames.ts';

/* The sections of a source are called what the routines say that they are founded on. */
const nameOf = sectionNames([
	'3. Identifiering av fel',
	'1. Hantering och 2. Sortering av ärenden',
	'5. Eskalering, 6. Driftstopp och 7. Rutiner',
	'Kommunikationsvägar',
	'6. Stopp och start, 2 gånger',
]);

test('each section of a page that is founded on several has its own name', () => {
	expect(['O1', 'O2', 'O3', 'O5', 'O6', 'O7'].map(nameOf)).toEqual([
		'1. Hantering',
		'2. Sortering av ärenden',
		'3. Identifiering av fel',
		'5. Eskalering',
		'6. Driftstopp',
		'7. Rutiner',
	]);
});

test('what stands before the first section is the beginning, and a section that no page names keeps its point', () => {
	expect(['E0', 'O4', 'B12'].map(nameOf)).toEqual(['Inledning', 'O4', 'B12']);
});
