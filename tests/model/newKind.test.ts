// cspell:ignore lassalen Lässalen Läsesalen
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAll } from '../../src/check/disk.ts';
import { references } from '../../src/check/references.ts';
import { sourceIds } from '../../src/model/forms.ts';
import { areaIdOf, idOf, says, titleKey } from '../../src/model/keys.ts';
import { kind } from '../../src/model/kind.ts';
import { KINDS, type Kind } from '../../src/model/kinds.ts';
import { collections } from '../../src/owner/editor/collections.ts';
import { shapeOf } from '../../src/owner/editor/forms.ts';
import { unused } from '../../src/owner/list/unused.ts';
import { compare } from '../../src/diff/compare.ts';
import { versionIn } from '../../src/tools/diff/onDisk.ts';
import { asText } from '../../src/tools/diff/write.ts';

/*
 * A kind of content that no code knows of: rooms that can be borrowed. It is given to the machinery as a new schema would be, by a line
 * in KINDS, and nothing else is changed: it is read, checked, followed, edited and told of by what its schema says.
 */
const room = z.strictObject({
	title: titleKey,
	keeper: idOf('contacts').meta(says({ label: 'Vaktmästare', the: 'Vaktmästaren' })),
	inside: z
		.array(z.strictObject({ system: idOf('systems').meta(says({ label: 'System' })), seats: z.number().meta(says({ label: 'Platser' })) }))
		.meta(says({ label: 'Inredning' })),
	routine: areaIdOf('docs')
		.optional()
		.meta(says({ label: 'Rutin' })),
	source: sourceIds,
});
const rooms = kind({
	folder: 'rum',
	pattern: '*.yml',
	schema: room,
	lies: 'shared',
	one: 'Rum',
	many: 'Rum',
	the: 'Rummet',
	title: 'title',
	icon: 'door_front',
	isNamed: true,
});
const ROOM = `title: Lässalen
keeper: bibliotekarien
inside:
  - system: katalogen
    seats: 12
routine: biblioteket/borttappat-kort
source: [BO1.1]
`;

const root = mkdtempSync(`${tmpdir()}/rutinlotsen-`);
const save = (text: string) => writeFileSync(`${root}/content/rum/lassalen.yml`, text);
const faults = async (text: string) => {
	save(text);
	return (await checkAll(root)).map(({ file, line, message }) => `${file}:${line} ${message}`);
};

beforeAll(() => {
	Object.assign(KINDS, { rooms });
	for (const folder of ['content', 'machines']) cpSync(`tests/area/${folder}`, `${root}/${folder}`, { recursive: true });
	for (const path of ['machines/tree.ts', 'machines/closest.ts', 'package.json']) cpSync(path, `${root}/${path}`);
	symlinkSync(`${process.cwd()}/node_modules`, `${root}/node_modules`);
	mkdirSync(`${root}/content/rum`);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a new kind of content', () => {
	test('is read and held against its schema', async () => {
		expect(await faults(ROOM)).toEqual([]);
		expect(await faults(ROOM.replace('title: Lässalen\n', ''))).toEqual([expect.stringMatching(/lassalen\.yml.*\(title\) saknas/)]);
		expect(await faults(ROOM.replace('12', 'tolv'))).toEqual([expect.stringMatching(/lassalen\.yml:5 .* nr 1 › .* ska vara ett tal/)]);
	});

	test('is followed to what it names, deep in it too, and told with what exists instead', async () => {
		expect(await faults(ROOM.replace('bibliotekarien', 'bibliotekarie'))).toEqual([
			'content/rum/lassalen.yml:2 Kontakten "bibliotekarie" finns inte i content/kontakter. Menade du "bibliotekarien"?',
		]);
		expect(await faults(ROOM.replace('katalogen', 'kataloger'))).toEqual([
			expect.stringMatching(/:4 Systemet "kataloger" .*"katalogen"\?$/),
		]);
		expect(await faults(ROOM.replace('borttappat-kort', 'borttappat'))).toEqual([expect.stringMatching(/:6 Rutinsidan .*"\?$/)]);
	});

	test('is told of as unused by its title', async () => {
		save(ROOM);
		const known = versionIn(root, 'nu');
		expect(unused(known)).toContainEqual(expect.objectContaining({ kind: 'rooms', id: 'lassalen', name: 'Lässalen' }));
		expect(references(known).filter(({ file }) => file.endsWith('lassalen.yml'))).toHaveLength(3);
	});

	test('has its folder in the editor, with a field for each key', () => {
		const known = { ids: { docs: [{ value: 'biblioteket/borttappat-kort', label: 'Borttappat kort' }] }, fields: {} };
		const [folder] = collections([], known).filter((one) => 'name' in one && one.name === 'rum');
		expect(folder).toMatchObject({ label: 'Rum', label_singular: 'Rum', folder: 'content/rum', extension: 'yml', format: 'rooms' });
		const { fields } = folder as { fields: Record<string, unknown>[] };
		expect(fields.map(({ name, label, widget }) => `${String(name)}: ${String(label)}, ${String(widget)}`)).toEqual([
			'title: Rubrik, string',
			'keeper: Vaktmästare, relation',
			'inside: Inredning, list',
			'routine: Rutin, select',
			'source: Punkter i källan, select',
		]);
		expect(fields.find(({ name }) => name === 'keeper')).toMatchObject({ collection: 'kontakter', display_fields: ['name'] });
		expect(fields.find(({ name }) => name === 'routine')).toMatchObject({ options: known.ids.docs });
		expect(shapeOf('rooms' as Kind).needed).toEqual(['title', 'keeper', 'inside', 'source', 'system', 'seats']);
	});

	test('is told of by tree:diff, in its own words', async () => {
		save(ROOM);
		const before = versionIn(root, 'förr');
		save(ROOM.replace('Lässalen', 'Läsesalen').replace('bibliotekarien', 'portvakten'));
		const text = asText(compare(before, versionIn(root, 'nu')), 'förr', 'nu');
		expect(text).toContain('Rummet ”Läsesalen”  content/rum/lassalen.yml');
		expect(text).toContain('Rubriken har ändrats:');
		expect(text).toContain('Vaktmästaren är nu portvakten (förut Bibliotekarien).');
	});
});
