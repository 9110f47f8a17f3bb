import { expect, test } from 'vitest';
import { statementsOf } from '../../src/check/areas.ts';
import { readContent, readTrees } from '../../src/check/disk.ts';
import { checkPlaces } from '../../src/check/stands.ts';
import { NOTHING_TOLD } from '../../src/check/told.ts';

const { content } = readContent('tests/area');
const { trees } = readTrees('tests/area');
const [[area, list] = ['', undefined]] = content.statements;

test('a place that waits to be compared and is gone since stops nothing, and is said to be gone', () => {
	const [first, ...rest] = statementsOf(list!);
	const waits = (recheck: string[]) => {
		const changed = { ...list!, data: { ...[{ ...first, recheck }, ...rest] } };
		return checkPlaces({ ...content, statements: new Map([[area, changed]]) }, trees, NOTHING_TOLD);
	};
	expect(waits(['rutin biblioteket/index', 'träd biblioteket/borttappat-kort/finns-kortet'])).toEqual([]);
	const [told, ...more] = waits(['träd biblioteket/borttappat-kort/finns-det', 'rutin biblioteket/borttappat']);
	expect(told).toMatchObject({ warning: true, message: expect.stringContaining('finns inte längre, så det finns inget att jämföra') });
	expect(more).toHaveLength(1);
});
