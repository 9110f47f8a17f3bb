import { expect, test } from 'vitest';
import { projectAt } from '../../src/check/disk.ts';
import { tell } from '../../src/owner/acts/tell.ts';

test('what an act leaves leads to the very step of a tree, and else to the file’s entry', () => {
	const { left } = tell(projectAt('tests/area'), { act: 'answer', id: 'G990', answer: 'Det är gratis.' }, '2026-11-27');
	const edits = left.flatMap(({ places }) => places.map(({ edit }) => edit));
	expect(edits).toContain('/admin/trad/?trad=biblioteket/borttappat-kort&steg=ge-ett-nytt');
	expect(edits.filter((edit) => edit?.includes('#/') && edit.includes('steg='))).toEqual([]);
});
